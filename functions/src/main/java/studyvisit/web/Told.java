package studyvisit.web;

import java.util.ArrayList;
import java.util.List;
import studyvisit.interest.Answers;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Programme;
import studyvisit.web.Controls.Offer;

/// What a person told us, to read again.
final class Told {
  /// A question with its answer or answers.
  ///
  /// @param ranked whether their order matters
  record Row(String label, List<String> values, boolean ranked) {}

  private final Answers answers;
  private final Programme programme;
  private final Texts texts;
  private final Language language;
  private final Offers offers;

  Told(Programme programme, Answers answers, Language language) {
    this.programme = programme;
    this.answers = answers;
    this.language = language;
    this.texts = Texts.ofPages(language);
    this.offers = new Offers(programme, language);
  }

  /// The answers that the person gave, wishes first.
  List<Row> rows() {
    Answers.Wishes wishes = answers.wishes();
    List<Row> rows = new ArrayList<>();
    List<String> regions = names(wishes.preferences(), offers.regions());
    rows.add(
        new Row(
            label("preferences"),
            regions.isEmpty() ? List.of(texts.get("my.noPreference")) : regions,
            !regions.isEmpty()));
    rows.add(new Row(label("topics"), names(wishes.topics(), offers.topics()), true));
    rows.add(
        row("valueChains", names(wishes.valueChains(), offers.valueChains(wishes.valueChains()))));
    Answers.Person person = answers.person();
    rows.add(row("name", List.of(person.name())));
    rows.add(row("email", List.of(person.email().value())));
    rows.add(row("organisation", List.of(person.organisation())));
    rows.add(row("borderArea", origin()));
    return rows;
  }

  private Row row(String field, List<String> values) {
    return new Row(label(field), values, false);
  }

  private List<String> origin() {
    return programme
        .borderArea(answers.origin().borderArea())
        .map(area -> List.of(area.name().in(language), subregion(area)))
        .orElse(List.of());
  }

  private String subregion(BorderArea area) {
    String code = answers.origin().subregion();
    return area.subregion(code).map(BorderArea.Subregion::name).orElse(code);
  }

  /// Names in the order of the ids.
  private static List<String> names(List<String> ids, List<Offer> offers) {
    return ids.stream()
        .flatMap(id -> offers.stream().filter(offer -> offer.value().equals(id)))
        .map(Offer::label)
        .toList();
  }

  private String label(String field) {
    return texts.get("field." + field);
  }
}
