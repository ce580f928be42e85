package studyvisit.split;

import java.util.Map;
import java.util.Optional;

/// A solver of problems whose only rules are each region's minimum and maximum.
interface Contender {
  /// @return empty where no split keeps the rules
  Optional<Answer> solve(Problem problem);

  /// @param nanos of the solver alone, without making its network and reading its answer
  record Answer(Objective objective, long nanos) {
    static Answer of(Problem problem, Map<String, String> places, long nanos) {
      return new Answer(Objective.of(problem, places), nanos);
    }
  }
}
