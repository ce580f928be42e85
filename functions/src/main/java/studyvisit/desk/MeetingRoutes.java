package studyvisit.desk;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.desk.DeskSite.Call;
import studyvisit.export.Absence;
import studyvisit.export.MeetingsJson;
import studyvisit.export.PlannedMeetings;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.InterestKey;
import studyvisit.web.Reply;

/// Business meetings in Brussels: the plan, and when somebody is not there.
final class MeetingRoutes {
  private static final int MOST_ABSENCES = 20;

  private final Desk desk;

  MeetingRoutes(Desk desk) {
    this.desk = desk;
  }

  /// The plan, with the hours and absences that it obeys.
  Reply meetings(Call call) {
    return switch (hours(call)) {
      case MeetingRules.Read.Wrong(var field, var reason) -> MeetingRules.wrong(field, reason);
      case MeetingRules.Read.Hours(var hours) -> {
        Map<String, List<Absence>> away = desk.meetingTimes().away(call.visit());
        Map<String, Object> json = MeetingsJson.of(planned(call, hours, away));
        json.put("hours", hours.json());
        Map<String, Object> absences = new LinkedHashMap<>();
        away.forEach((id, own) -> absences.put(id, own.stream().map(MeetingRoutes::json).toList()));
        json.put("away", absences);
        yield Reply.json(200, json);
      }
    };
  }

  /// As stored, or as the query says otherwise.
  MeetingRules.Read hours(Call call) {
    return MeetingRules.read(call.request(), desk.meetingHours(call.visit()));
  }

  PlannedMeetings planned(Call call, MeetingHours hours) {
    return planned(call, hours, desk.meetingTimes().away(call.visit()));
  }

  private PlannedMeetings planned(Call call, MeetingHours hours, Map<String, List<Absence>> away) {
    return PlannedMeetings.of(
        desk.material(call, Map.of()),
        hours.timetable(call.programme().visit()),
        hours.most(),
        away);
  }

  /// Stores the hours for all organisers and lists; what the body leaves out stays as it was.
  Reply setHours(Call call) {
    return DeskBody.with(
        call.request(),
        body ->
            switch (MeetingRules.read(body, desk.meetingHours(call.visit()))) {
              case MeetingRules.Read.Wrong(var field, var reason) ->
                  MeetingRules.wrong(field, reason);
              case MeetingRules.Read.Hours(var hours) -> {
                Deed deed = Deed.ofVisit(Deed.Kind.MEETING_HOURS_SET, hours.details());
                desk.meetingTimes().set(hours, desk.entry(call.visit(), call.by(), deed));
                yield Reply.json(200, hours.json());
              }
            });
  }

  /// Stores when a person or a presenter is not there, in the place of what was stored before.
  Reply away(Call call) {
    return DeskBody.with(
        call.request(),
        body -> {
          String id = body.text("id");
          Optional<Deed> deed = deed(call, id);
          if (deed.isEmpty()) return DeskFaults.of(call.request(), 404, "noSuchPerson");
          Optional<List<Absence>> away = absences(body);
          if (away.isEmpty())
            return DeskFaults.invalid(call.request(), List.of(FieldProblem.of("away", "unknown")));
          Entry entry = desk.entry(call.visit(), call.by(), deed.get());
          return desk.meetingTimes().setAway(id, away.get(), entry)
              ? Reply.json(
                  200,
                  Map.of("id", id, "away", away.get().stream().map(MeetingRoutes::json).toList()))
              : DeskFaults.of(call.request(), 404, "noSuchPerson");
        });
  }

  /// Of a presenter's absence the history tells without an interest.
  private Optional<Deed> deed(Call call, String id) {
    if (call.programme().presents(id))
      return Optional.of(Deed.ofVisit(Deed.Kind.AWAY, Map.of("presenter", id)));
    if (!Asked.canBe(id)) return Optional.empty();
    return desk.interests()
        .find(new InterestKey(call.visit(), id))
        .map(_ -> Deed.of(Deed.Kind.AWAY, id, Map.of()));
  }

  /// Empty if one of them makes no sense.
  private static Optional<List<Absence>> absences(DeskBody body) {
    if (!(body.fields().get("away") instanceof List<?> sent) || sent.size() > MOST_ABSENCES)
      return Optional.empty();
    List<Absence> absences = new ArrayList<>();
    for (DeskBody each : body.objects("away")) {
      try {
        LocalDateTime from = LocalDateTime.parse(each.text("from"));
        LocalDateTime to = LocalDateTime.parse(each.text("to"));
        if (!to.isAfter(from)) return Optional.empty();
        absences.add(new Absence(from, to));
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    }
    return absences.size() == sent.size() ? Optional.of(absences) : Optional.empty();
  }

  private static Map<String, Object> json(Absence absence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", absence.from().toString());
    json.put("to", absence.to().toString());
    return json;
  }
}
