package studyvisit.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.desk.DeskSite.Call;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Placement;
import studyvisit.json.Json;
import studyvisit.letter.LetterKind;
import studyvisit.report.TrySplit;
import studyvisit.web.Reply;

/// Makes a split known: first what would be sent to whom, then, if that is still so, the
/// publication.
final class PublicationRoutes {
  private final Desk desk;
  private final TrySplit trySplit;

  PublicationRoutes(Desk desk, TrySplit trySplit) {
    this.desk = desk;
    this.trySplit = trySplit;
  }

  /// Looks, or with what was `seen` publishes. A colleague who changed rules, people or the
  /// publication meanwhile makes it a conflict.
  Reply publish(Call call) {
    return DeskBody.with(
        call.request(),
        body -> {
          Draft draft = desk.publications().draft(call.visit());
          if (body.number("version") != draft.version())
            return DeskFaults.of(call.request(), 409, "rulesChanged");
          Optional<Publication> before = desk.publications().current(call.visit());
          if (body.number("after") != before.map(Publication::version).orElse(0))
            return DeskFaults.of(call.request(), 409, "publishedMeanwhile");
          var event = desk.splitEvent(call.programme(), call.language(), draft.rules());
          return switch (trySplit.run(event)) {
            case TrySplit.Wrong wrong -> TrySplit.problem(wrong);
            case TrySplit.TooLong _ -> DeskFaults.of(call.request(), 413, "tooLong");
            case TrySplit.TooLarge _ -> DeskFaults.of(call.request(), 413, "tooMany");
            case TrySplit.Made made ->
                made.found()
                    .map(found -> publish(call, body.text("seen"), draft, before, found))
                    .orElseGet(() -> DeskFaults.refused(call.request(), "noSplit"));
          };
        });
  }

  private Reply publish(
      Call call, String seen, Draft draft, Optional<Publication> before, TrySplit.Found found) {
    List<Interest> everyone = desk.everyone(call.visit());
    List<InterestKey> keys = everyone.stream().map(Interest::key).toList();
    Map<InterestKey, Placement> known =
        before.map(last -> desk.publications().placements(last, keys)).orElse(Map.of());
    int version = before.map(Publication::version).orElse(0) + 1;
    Entry entry =
        desk.entry(
            call.visit(),
            call.by(),
            Deed.ofVisit(Deed.Kind.PUBLISHED, Map.of("version", String.valueOf(version))));
    Announcement all = Announcement.of(entry.id(), everyone, found.places(), known);
    if (seen.isEmpty()) return Reply.json(200, json(all));
    if (!seen.equals(all.fingerprint())) return DeskFaults.of(call.request(), 409, "seenOtherwise");
    if (!all.isWhole()) return DeskFaults.refused(call.request(), "notWhole");
    Publication.Basis basis =
        new Publication.Basis(Json.text(draft.aboutNobody()), found.seed(), found.proof());
    Publication publication = new Publication(version, basis, entry);
    if (!desk.publications().publish(publication, all.words()))
      return DeskFaults.of(call.request(), 409, "publishedMeanwhile");
    return Reply.json(200, DeskJson.publication(publication));
  }

  private static Map<String, Object> json(Announcement all) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("whole", all.isWhole());
    json.put("fingerprint", all.fingerprint());
    json.put("told", all.told().stream().map(PublicationRoutes::told).toList());
    json.put("undecided", all.undecided().stream().map(PublicationRoutes::named).toList());
    json.put("withoutPlace", all.withoutPlace().stream().map(PublicationRoutes::named).toList());
    json.put("notSelected", all.notSelected().stream().map(PublicationRoutes::named).toList());
    return json;
  }

  private static Map<String, Object> told(Announcement.Told told) {
    Map<String, Object> json = named(told.interest());
    json.put("language", told.interest().answers().language().code());
    json.put("state", told.placement().state().code());
    told.placement().place().ifPresent(place -> json.put("region", place.region()));
    told.before().flatMap(Placement::place).ifPresent(place -> json.put("from", place.region()));
    told.letter().map(LetterKind::code).ifPresent(letter -> json.put("letter", letter));
    if (told.interest().trouble().isPresent()) json.put("unreachable", true);
    return json;
  }

  private static Map<String, Object> named(Interest interest) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", interest.key().id());
    json.put("name", interest.answers().person().name());
    return json;
  }
}
