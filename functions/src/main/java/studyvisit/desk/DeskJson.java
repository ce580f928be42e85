package studyvisit.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studyvisit.interest.Answers;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.Interest;
import studyvisit.interest.Mailed;
import studyvisit.json.Json;
import studyvisit.language.Language;
import studyvisit.letter.Letter;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Point;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;
import studyvisit.programme.VisitJson;

/// What the desk answers, as JSON; ids and codes everywhere, names only of people.
final class DeskJson {
  private DeskJson() {}

  static Map<String, Object> named(Programme programme, Language language, Visit.Call call) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", programme.visit().id());
    json.put("name", programme.visit().name().in(language));
    json.put("call", code(call));
    return json;
  }

  static Map<String, Object> visit(Programme programme, Language language, Visit.Call call) {
    Map<String, Object> json = VisitJson.of(programme, language);
    json.put("call", code(call));
    json.put("seatsPerArea", programme.visit().seatsPerArea());
    Map<String, Object> limits = new LinkedHashMap<>();
    for (PartnerRegion region : programme.partnerRegions()) {
      limits.put(region.id(), Map.of("min", region.min(), "max", region.max()));
    }
    json.put("limits", limits);
    Map<String, Object> presenters = new LinkedHashMap<>();
    for (PartnerRegion region : programme.partnerRegions()) {
      presenters.put(
          region.id(), region.presenters().stream().map(one -> presenter(one, language)).toList());
    }
    json.put("presenters", presenters);
    json.put(
        "parts",
        programme.visit().attendable().stream().map(part -> part(part, language)).toList());
    Map<String, Object> points = new LinkedHashMap<>();
    programme.borderAreas().forEach(area -> points.put(area.id(), point(area.at())));
    programme.partnerRegions().forEach(region -> points.put(region.id(), point(region.at())));
    json.put("points", points);
    return json;
  }

  private static Map<String, Object> presenter(
      PartnerRegion.Presenter presenter, Language language) {
    return Map.of("name", presenter.name().in(language), "valueChains", presenter.valueChains());
  }

  /// What the table of people shows and finds.
  static Map<String, Object> row(Interest interest) {
    Answers answers = interest.answers();
    Answers.Person person = answers.person();
    Map<String, Object> json = head(interest);
    json.put("givenName", person.givenName());
    json.put("familyName", person.familyName());
    json.put("email", person.email().value());
    json.put("organisation", person.organisation());
    if (!interest.attended().isEmpty()) json.put("attended", List.copyOf(interest.attended()));
    json.put("helix", person.helix());
    json.put("borderArea", answers.origin().borderArea());
    json.put("country", answers.origin().country());
    json.put("topics", answers.wishes().topics());
    json.put("valueChains", answers.wishes().valueChains());
    json.put("preferences", answers.wishes().preferences());
    return json;
  }

  static Map<String, Object> person(Interest interest) {
    Map<String, Object> json = head(interest);
    json.put("reminders", interest.reminders());
    json.put("attended", List.copyOf(interest.attended()));
    json.put("answers", AnswersObject.of(interest.answers()));
    return json;
  }

  static Map<String, Object> letter(Letter letter) {
    Map<String, Object> json = new LinkedHashMap<>();
    Mailed mailed = letter.mailed();
    json.put("kind", mailed.kind());
    json.put("occasion", mailed.occasion());
    json.put("attempt", letter.attempt());
    json.put("state", mailed.outcome());
    json.put("at", mailed.at().toString());
    if (!mailed.why().isEmpty()) json.put("why", mailed.why());
    return json;
  }

  static Map<String, Object> publication(Publication publication) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", publication.version());
    json.put("id", publication.id());
    json.put("at", publication.entry().at().toString());
    json.put("by", publication.entry().by().name());
    json.put("seed", publication.basis().seed());
    json.put("proof", publication.basis().proof());
    json.put("rules", Json.object(publication.basis().rules()));
    return json;
  }

  static Map<String, Object> entry(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id());
    json.put("at", entry.at().toString());
    json.put("by", entry.by().name());
    json.put("deed", entry.deed().kind().code());
    entry.deed().interest().ifPresent(id -> json.put("interest", id));
    json.put("details", entry.deed().details());
    if (!entry.deed().note().isEmpty()) json.put("note", entry.deed().note());
    return json;
  }

  /// Where a person stands, and the version on which a change counts.
  static Map<String, Object> head(Interest interest) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", interest.key().id());
    json.put("version", interest.version());
    json.put("state", interest.state().code());
    json.put("receivedAt", interest.receivedAt().toString());
    interest.confirmedAt().ifPresent(at -> json.put("confirmedAt", at.toString()));
    return json;
  }

  private static Map<String, Object> part(Visit.Part part, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", part.id());
    json.put("name", part.name().in(language));
    json.put("from", part.from().toString());
    json.put("to", part.to().toString());
    return json;
  }

  private static List<Integer> point(Point at) {
    return List.of(at.latitude(), at.longitude());
  }

  private static String code(Visit.Call call) {
    return switch (call) {
      case NOT_YET_OPEN -> "notYetOpen";
      case OPEN -> "open";
      case CLOSED -> "closed";
    };
  }
}
