package studyvisit.desk;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import studyvisit.export.Timetable;
import studyvisit.programme.Visit;

/// When business meetings can be, on each day that all spend together, and how many a person has.
///
/// @param from when the first begins, by the clock of the visit
/// @param to when the last has ended
/// @param minutes that each takes
/// @param most meetings of one person
public record MeetingHours(LocalTime from, LocalTime to, int minutes, int most) {
  /// As long as nobody said otherwise.
  static final MeetingHours USUAL =
      new MeetingHours(LocalTime.of(14, 0), LocalTime.of(18, 0), 20, 4);

  Timetable timetable(Visit visit) {
    return Timetable.of(visit, from, to, minutes);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", from.toString());
    json.put("to", to.toString());
    json.put("minutes", minutes);
    json.put("most", most);
    return json;
  }

  /// For the history.
  Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>();
    json().forEach((name, value) -> details.put(name, value.toString()));
    return details;
  }
}
