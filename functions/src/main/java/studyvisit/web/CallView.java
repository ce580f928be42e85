package studyvisit.web;

import java.time.Instant;
import java.util.List;
import studyvisit.language.Language;
import studyvisit.language.When;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;
import studyvisit.programme.Vocabulary.ValueChain;

/// What a visit is, in words of a language.
///
/// @param open whether the page has the form, to which the description then leads
record CallView(Programme programme, Language language, boolean open) {
  /// A part of the visit.
  record Part(String name, String dates, String place) {}

  /// A partner region with what it works on.
  record Region(String name, List<String> chains, List<Presenter> presenters) {
    boolean hasChains() {
      return !chains.isEmpty();
    }

    boolean hasPresenters() {
      return !presenters.isEmpty();
    }
  }

  record Presenter(String name, String offers) {}

  /// An instant for people and for the script.
  record Moment(String iso, String text) {}

  String heading() {
    return programme.visit().name().in(language);
  }

  /// The address of the visit's page.
  String path() {
    return "/visits/" + programme.visit().id() + "/form";
  }

  String dates() {
    return When.days(programme.visit().from(), programme.visit().to(), language);
  }

  Moment deadline() {
    return moment(programme.visit().closesAt());
  }

  List<Part> parts() {
    return programme.visit().parts().stream()
        .map(
            part ->
                new Part(
                    part.name().in(language),
                    When.days(part.from(), part.to(), language),
                    part.place().in(language)))
        .toList();
  }

  List<Region> regions() {
    return programme.partnerRegions().stream().map(this::region).toList();
  }

  List<String> areas() {
    return programme.borderAreas().stream().map(area -> area.name().in(language)).toList();
  }

  Moment opening() {
    return moment(programme.visit().opensAt());
  }

  private Moment moment(Instant instant) {
    Visit visit = programme.visit();
    return new Moment(instant.toString(), When.instant(instant, visit.zone(), language));
  }

  private Region region(PartnerRegion region) {
    List<String> chains =
        region.valueChains().stream()
            .map(id -> programme.vocabulary().valueChains().get(id))
            .filter(ValueChain.class::isInstance)
            .map(chain -> chain.name().in(language))
            .toList();
    List<Presenter> presenters =
        region.presenters().stream()
            .map(one -> new Presenter(one.name().in(language), one.offers().in(language)))
            .toList();
    return new Region(region.name().in(language), chains, presenters);
  }
}
