package studyvisit.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.language.When;
import studyvisit.programme.Contact;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;

/// What a visit is, in words of a language.
///
/// @param now decides whether its call is open, and for how long still
record CallView(Programme programme, Language language, Instant now) {
  /// A part of the visit.
  record Part(String name, String dates, String place) {}

  /// An instant for people and for the script.
  record Moment(String iso, String text) {}

  String heading() {
    return programme.visit().name().in(language);
  }

  /// The address of the visit's page.
  String path() {
    return address("form");
  }

  /// The address at which what is typed is checked.
  String check() {
    return address("check");
  }

  /// The address of the visit's privacy notice.
  String privacy() {
    return address("privacy");
  }

  Contact contact() {
    return programme.contact();
  }

  String dates() {
    return When.days(programme.visit().from(), programme.visit().to(), language);
  }

  Moment deadline() {
    return moment(programme.visit().closesAt());
  }

  Moment opening() {
    return moment(programme.visit().opensAt());
  }

  boolean open() {
    return programme.visit().callAt(now) == Visit.Call.OPEN;
  }

  /// How long the call is still open, in words; empty unless it is.
  Optional<String> left() {
    if (!open()) return Optional.empty();
    Texts texts = Texts.ofPages(language);
    Duration left = Duration.between(now, programme.visit().closesAt());
    if (left.toDays() > 1) return Optional.of(texts.get("call.leftDays", left.toDays()));
    if (left.toHours() > 1) return Optional.of(texts.get("call.leftHours", left.toHours()));
    return Optional.of(texts.get("call.leftSoon"));
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

  Places places() {
    return new Places(programme, language);
  }

  MapView map() {
    return new MapView(programme);
  }

  private Moment moment(Instant instant) {
    Visit visit = programme.visit();
    return new Moment(instant.toString(), When.instant(instant, visit.zone(), language));
  }

  private String address(String page) {
    return "/visits/" + programme.visit().id() + "/" + page;
  }
}
