package studyvisit.report;

import java.util.List;

/// The prices of a split's rules.
///
/// @param rules how many there are
/// @param whole why fewer than all were priced, if so
record Prices(List<Price> priced, int rules, Whole whole) {
  Prices {
    priced = List.copyOf(priced);
  }

  enum Whole {
    YES,
    /// The time for it was over.
    LATE,
    /// There are too many people.
    LARGE,
    /// The split itself is not proven to be the best, so what a rule costs would be a guess.
    UNPROVEN
  }
}
