package studyvisit.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studyvisit.split.Problem;
import studyvisit.split.Split;

/// What a report is made of.
///
/// @param asOf when the interests were read
/// @param tally what was read, counted
/// @param applicants those who take part
/// @param prices what each rule costs, if that was asked for and there is a split
record Report(
    ReportRequest request,
    Instant asOf,
    Tally tally,
    Applicants applicants,
    Answered answered,
    Optional<Prices> prices,
    List<Compared> scenarios) {
  Report {
    scenarios = List.copyOf(scenarios);
  }

  /// A scenario and what it gave.
  record Compared(String name, Answered answered) {}

  Problem problem() {
    return answered.problem();
  }

  Split split() {
    return answered.split();
  }
}
