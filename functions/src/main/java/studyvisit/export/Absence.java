package studyvisit.export;

import java.time.LocalDateTime;

/// A time in which a person or a presenter is not there for meetings, by the clock of the visit.
///
/// @param to the first moment at which they are there again
public record Absence(LocalDateTime from, LocalDateTime to) {
  /// @throws IllegalArgumentException if it ends before it begins
  public Absence {
    if (!to.isAfter(from)) throw new IllegalArgumentException("an absence of no time");
  }
}
