package studyvisit.split;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;

/// Finds the optimal split: a minimum-cost flow, or where rules cross, a search bounded by flows.
public final class Solver {
  /// After which a search answers with the best found. A flow is never cut short.
  public static final Duration USUAL_TIME = Duration.ofSeconds(15);

  /// People × regions up to which the reasons of areas together are found by solving again.
  private static final int MOST_SOLVED_AGAIN = 600;

  /// People × regions × regions up to which those of mixed areas are found by pinning: some
  /// seconds.
  private static final int MOST_PINNED = 75_000;

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
    return solve(problem, time, true);
  }

  /// The same split without reasons, which after a search take most of the time: for what is only
  /// compared.
  public static Split withoutReasons(Problem problem, Duration time) {
    return solve(problem, time, false);
  }

  private static Split solve(Problem problem, Duration time, boolean hasReasons) {
    long start = System.nanoTime();
    Attempt attempt = Attempt.at(problem, time);
    if (attempt.best().isUndecided()) return new Split.Undecided();
    if (!attempt.isFound()) {
      return new Split.Infeasible(Clashes.of(problem, left(time, start)), attempt.proof());
    }
    SequencedMap<String, String> places = attempt.places();
    Objective reached = Objective.of(problem, places);
    SequencedMap<String, Reason> reasons =
        hasReasons ? reasons(problem, attempt, time) : new LinkedHashMap<>();
    Split.Found found = new Split.Found(places, reached, attempt.certificate(), reasons);
    return attempt.isProven() ? new Split.Optimal(found) : new Split.Feasible(found);
  }

  /// What an attempt left of the time; a fifth at least, so that a clash is told.
  private static Duration left(Duration time, long start) {
    long nanos = time.toNanos();
    return Duration.ofNanos(Math.max(nanos / 5, nanos - (System.nanoTime() - start)));
  }

  private static SequencedMap<String, Reason> reasons(
      Problem problem, Attempt attempt, Duration time) {
    Elsewhere elsewhere = elsewhere(problem, attempt, time);
    Reasons why = new Reasons(problem, attempt.unrestricted(), attempt.best().places(), elsewhere);
    SequencedMap<String, Reason> reasons = new LinkedHashMap<>();
    for (int index = 0; index < problem.people().size(); index++) {
      reasons.put(problem.people().get(index).id(), why.of(index));
    }
    return reasons;
  }

  private static Elsewhere elsewhere(Problem problem, Attempt attempt, Duration time) {
    if (attempt.flow().isPresent()) return new ByPaths(attempt.flow().get());
    if (!attempt.isProven()) return new Elsewhere.Unknown();
    if (attempt.sets().isPresent()) return new BySets(attempt.sets().get(), attempt.best());
    int options = problem.people().size() * problem.regions().size();
    MoreRoom moreRoom = new MoreRoom(problem, time);
    if (Attempt.isTogether(problem)) {
      if (options > MOST_SOLVED_AGAIN) return new Elsewhere.Unknown();
      return new BySolving(problem, attempt.best(), moreRoom, time);
    }
    long steps = (long) options * problem.regions().size();
    return steps > MOST_PINNED
        ? new Elsewhere.Unknown()
        : new ByPinning(problem, attempt, moreRoom);
  }
}
