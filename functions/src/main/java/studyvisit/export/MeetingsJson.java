package studyvisit.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The plan of meetings as the API gives it.
public final class MeetingsJson {
  private MeetingsJson() {}

  public static Map<String, Object> of(PlannedMeetings meetings) {
    Material material = meetings.material();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("visit", material.programme().visit().id());
    json.put("asOf", material.asOf().toString());
    json.put("timeZone", material.programme().visit().zone().getId());
    json.put("minutes", meetings.timetable().length().toMinutes());
    json.put("slots", meetings.timetable().starts().stream().map(String::valueOf).toList());
    List<Long> objective = meetings.plan().objective();
    json.put("peopleWithMeetings", objective.subList(0, objective.size() - 1));
    json.put("score", objective.getLast());
    json.put("prices", meetings.plan().prices());
    json.put(
        "meetings",
        meetings.planned().stream()
            .map(
                each -> {
                  Map<String, Object> meeting = match(material, each.match());
                  meeting.put("slot", each.slot());
                  meeting.put("begins", meetings.timetable().starts().get(each.slot()).toString());
                  return meeting;
                })
            .toList());
    json.put("matches", meetings.matches().stream().map(match -> match(material, match)).toList());
    return json;
  }

  private static Map<String, Object> match(Material material, Match match) {
    Names names = new Names(material);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("interest", match.interest().key().id());
    json.put("name", match.interest().answers().person().name());
    json.put("presenter", match.presenterId());
    json.put("presenterName", match.shownBy().name().in(material.language()));
    json.put("region", match.region().id());
    json.put("score", match.score());
    json.put("why", match.why(names::word, names::chain));
    return json;
  }
}
