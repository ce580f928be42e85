package studyvisit.split;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;

/// Finds the optimal split: a minimum-cost flow, or where rules cross, a search bounded by flows.
public final class Solver {
  /// After which a search answers with the best found. A flow is never cut short.
  public static final Duration USUAL_TIME = Duration.ofSeconds(15);

  private Solver() {}

  /// The same answer for the same problem, in whatever order people, regions and rules came.
  ///
  /// @throws CancellationException when the thread is interrupted, which clears its flag
  /// @throws ArithmeticException when people × regions pass what one array holds
  public static Split solve(Problem problem) {
    return solve(problem, USUAL_TIME);
  }

  /// @param time that a search may take; which of equally good answers a search cut short gives
  ///     depends on the machine
  public static Split solve(Problem problem, Duration time) {
    Attempt attempt = Attempt.at(problem, time);
    if (attempt.best().isUndecided()) return new Split.Undecided();
    if (!attempt.isFound()) return new Split.Infeasible(Clashes.of(problem, time), attempt.proof());
    Split.Found found = found(problem, attempt, time);
    return attempt.isProven() ? new Split.Optimal(found) : new Split.Feasible(found);
  }

  private static Split.Found found(Problem problem, Attempt attempt, Duration time) {
    SequencedMap<String, String> places = attempt.places();
    Flow flow = attempt.flow();
    Elsewhere elsewhere =
        !attempt.isSearched() ? new ByPaths(flow) : new BySolving(problem, attempt.best(), time);
    Reasons why = new Reasons(problem, attempt.unrestricted(), flow.at(), elsewhere);
    SequencedMap<String, Reason> reasons = new LinkedHashMap<>();
    for (int index = 0; index < problem.people().size(); index++) {
      reasons.put(problem.people().get(index).id(), why.of(index));
    }
    return new Split.Found(places, Objective.of(problem, places), attempt.certificate(), reasons);
  }
}
