package studyvisit.interest;

import java.time.LocalDate;

/// Counters of what somebody caused on a day. Each ends by itself, and names nobody: what is
/// counted is kept only as a hash under a key of that day.
public interface Limits {
  /// Counts one more, and says how many there are now on that day.
  ///
  /// @param what whose letters are counted, such as `source#…`
  long count(String what, LocalDate day);

  /// Makes ready to count on a day, as far as that can be done; counting works without it.
  void prepare(LocalDate day);
}
