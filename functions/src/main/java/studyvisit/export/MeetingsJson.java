package studyvisit.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studyvisit.meeting.MeetingPlan;

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
    json.put("proven", meetings.plan().isProven());
    json.put("proof", meetings.plan().proof().stream().map(MeetingsJson::proof).toList());
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

  private static Map<String, Object> proof(MeetingPlan.Case covered) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("without", pairs(covered.without()));
    if (covered.clash().isEmpty()) json.put("prices", covered.prices());
    else json.put("clash", pairs(covered.clash()));
    return json;
  }

  private static List<List<String>> pairs(Collection<MeetingPlan.Pair> pairs) {
    return pairs.stream()
        .sorted(
            Comparator.comparing(MeetingPlan.Pair::person)
                .thenComparing(MeetingPlan.Pair::presenter))
        .map(pair -> List.of(pair.person(), pair.presenter()))
        .toList();
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
    json.put("chains", match.chains());
    json.put("why", match.why(names::word, names::chain));
    return json;
  }
}
