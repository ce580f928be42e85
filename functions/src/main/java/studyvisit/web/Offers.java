package studyvisit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studyvisit.interest.Answers;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Programme;
import studyvisit.programme.Vocabulary.ValueChain;
import studyvisit.web.Controls.Offer;

/// What a visit gives to choose from, in words of a language.
final class Offers {
  private static final List<String> SPOKEN = List.of("es", "pt", "en", "fr", "it", "de", "da");

  private final Programme programme;
  private final Language language;
  private final Texts texts;

  Offers(Programme programme, Language language) {
    this.programme = programme;
    this.language = language;
    this.texts = Texts.ofPages(language);
  }

  List<Offer> helix() {
    return programme.vocabulary().helixCategories().stream()
        .map(
            category ->
                new Offer(
                    category.id(),
                    category.name().in(language),
                    category.examples().in(language),
                    ""))
        .toList();
  }

  List<Offer> topics() {
    return programme.topics().stream()
        .map(topic -> new Offer(topic.id(), topic.name().in(language)))
        .toList();
  }

  List<Offer> regions() {
    return programme.partnerRegions().stream()
        .map(region -> new Offer(region.id(), region.name().in(language)))
        .toList();
  }

  List<Offer> areas() {
    return programme.borderAreas().stream().map(area -> new Offer(area.id(), name(area))).toList();
  }

  /// The value chains of the visit's areas and regions, and any other that was chosen already.
  List<Offer> valueChains(List<String> chosen) {
    List<ValueChain> visits = programme.valueChains();
    return programme.vocabulary().valueChains().values().stream()
        .filter(chain -> visits.contains(chain) || chosen.contains(chain.id()))
        .map(this::offer)
        .toList();
  }

  /// Languages that hosts and visitors are likely to share, and any other that was chosen already.
  List<Offer> spoken(List<String> chosen) {
    List<Offer> offers = new ArrayList<>();
    SPOKEN.forEach(code -> offers.add(new Offer(code, texts.get("spoken." + code))));
    for (String code : chosen) {
      if (!SPOKEN.contains(code)) offers.add(new Offer(code, code));
    }
    return offers;
  }

  List<Offer> visa() {
    return List.of(Answers.NeedsVisa.values()).stream()
        .map(answer -> new Offer(answer.code(), texts.get("visa." + answer.code())))
        .toList();
  }

  List<Offer> subregions(BorderArea area) {
    return area.subregions().stream()
        .map(subregion -> new Offer(subregion.code(), subregion.name()))
        .toList();
  }

  String name(BorderArea area) {
    return area.name().in(language);
  }

  private Offer offer(ValueChain chain) {
    String areas =
        programme.borderAreas().stream()
            .filter(area -> area.valueChains().contains(chain.id()))
            .map(BorderArea::id)
            .collect(Collectors.joining(" "));
    return new Offer(chain.id(), chain.name().in(language), "", areas);
  }
}
