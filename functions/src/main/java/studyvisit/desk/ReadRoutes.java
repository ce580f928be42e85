package studyvisit.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.desk.DeskSite.Call;
import studyvisit.desk.Organiser.Pass;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;
import studyvisit.sheet.Csv;
import studyvisit.web.HttpRequest;
import studyvisit.web.Reply;

/// What organisers and readers look at.
final class ReadRoutes {
  private final Desk desk;

  ReadRoutes(Desk desk) {
    this.desk = desk;
  }

  /// Who is asking, and the visits there are.
  Reply visits(HttpRequest request, Pass pass) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("name", pass.organiser().name());
    answer.put("mayChange", pass.mayChange());
    answer.put(
        "visits",
        desk.programmes().all().stream()
            .map(programme -> DeskJson.named(programme, request.language(), now(programme)))
            .toList());
    return Reply.json(200, answer);
  }

  Reply visit(Call call) {
    Map<String, Object> visit =
        DeskJson.visit(call.programme(), call.language(), now(call.programme()));
    visit.put("meetingHours", desk.meetingHours(call.visit()).json());
    return Reply.json(200, visit);
  }

  Reply people(Call call) {
    List<Interest> everyone = desk.everyone(call.visit());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("asOf", desk.clock().instant().toString());
    answer.put("erased", desk.interests().erased(call.visit()));
    answer.put("people", everyone.stream().map(DeskJson::row).toList());
    return Reply.json(200, answer);
  }

  Reply person(Call call) {
    InterestKey key = new InterestKey(call.visit(), call.request().pathParameter("interest"));
    Optional<Interest> found = desk.interests().find(key);
    return found
        .map(interest -> Reply.json(200, person(interest)))
        .orElseGet(() -> DeskFaults.of(call.request(), 404, "noSuchPerson"));
  }

  private Map<String, Object> person(Interest interest) {
    Map<String, Object> person = DeskJson.person(interest);
    desk.publications()
        .current(interest.key().visit())
        .map(last -> desk.publications().placements(last, List.of(interest.key())))
        .map(placements -> placements.get(interest.key()))
        .ifPresent(placement -> person.put("published", placement.object()));
    person.put(
        "letters",
        desk.store().letters().of(interest.key()).stream().map(DeskJson::letter).toList());
    person.put(
        "history", desk.history().about(interest.key()).stream().map(DeskJson::entry).toList());
    return person;
  }

  /// The newest first; with `?format=csv` as a table for spreadsheets, and noted as an export.
  Reply history(Call call) {
    List<Entry> entries = desk.history().of(call.visit()).reversed();
    if (call.request().queryParameter("format").equals(Optional.of("csv"))) {
      String csv = Csv.of(HistorySheet.of(call.programme(), entries));
      desk.exported(call, "history.csv", entries.size());
      return Reply.of(200, Csv.MEDIA_TYPE, csv).savedAs(call.visit() + "-history.csv");
    }
    return Reply.json(200, Map.of("entries", entries.stream().map(DeskJson::entry).toList()));
  }

  private Visit.Call now(Programme programme) {
    return programme.visit().callAt(desk.clock().instant());
  }
}
