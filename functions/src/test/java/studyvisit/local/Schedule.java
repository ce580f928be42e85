package studyvisit.local;

import java.time.Duration;
import java.time.Instant;

/// A `rate(…)` schedule.
///
/// @param name of the event in the template
/// @param input the event that the function gets, JSON
public record Schedule(String name, Duration rate, String input) {
  /// The first whole multiple of the rate after an instant: the same on every machine.
  Instant nextAfter(Instant instant) {
    long seconds = rate.toSeconds();
    return Instant.ofEpochSecond((Math.floorDiv(instant.getEpochSecond(), seconds) + 1) * seconds);
  }
}
