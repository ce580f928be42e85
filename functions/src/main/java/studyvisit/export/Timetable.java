package studyvisit.export;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studyvisit.programme.Visit;

/// When there can be meetings: slots one after the other on each day that all spend together.
///
/// @param starts by the clock of the visit
public record Timetable(List<LocalDateTime> starts, Duration length) {
  public Timetable {
    starts = List.copyOf(starts);
  }

  /// The slots, from 0, that begin or end in one of these times.
  Set<Integer> missed(List<Absence> away) {
    Set<Integer> missed = new TreeSet<>();
    for (int slot = 0; slot < starts.size(); slot++) {
      LocalDateTime start = starts.get(slot);
      LocalDateTime end = start.plus(length);
      for (Absence absence : away) {
        if (absence.from().isBefore(end) && absence.to().isAfter(start)) missed.add(slot);
      }
    }
    return missed;
  }

  /// The days of the visit's first part; no meeting ends after `to`.
  public static Timetable of(Visit visit, LocalTime from, LocalTime to, int minutes) {
    List<LocalDateTime> starts = new ArrayList<>();
    visit.parts().stream()
        .filter(part -> !part.inPartnerRegion())
        .findFirst()
        .ifPresent(
            part -> {
              for (LocalDate day : part.from().datesUntil(part.to().plusDays(1)).toList()) {
                int last = to.toSecondOfDay() / 60 - minutes;
                for (int at = from.toSecondOfDay() / 60; at <= last; at += minutes) {
                  starts.add(day.atTime(LocalTime.MIN.plusMinutes(at)));
                }
              }
            });
    return new Timetable(starts, Duration.ofMinutes(minutes));
  }
}
