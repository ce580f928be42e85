package studyvisit.split;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The answer to a [Problem].
public sealed interface Split {
  /// No split is better in any level of the objective before being worse in an earlier one.
  ///
  /// @param places person id → region id, by person id; who is absent has no place
  /// @param certificate proves the optimality to a [Checker]
  /// @param reasons person id → why this place or none, for everyone, by person id
  record Optimal(
      SequencedMap<String, String> places,
      Objective objective,
      Certificate certificate,
      SequencedMap<String, Reason> reasons)
      implements Split {
    public Optimal {
      places = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(places));
      reasons = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(reasons));
    }
  }

  /// No split keeps the minima and maxima.
  ///
  /// @param clashes each of which alone makes it impossible; never empty
  record Infeasible(List<Clash> clashes) implements Split {
    public Infeasible {
      clashes = List.copyOf(clashes);
      if (clashes.isEmpty()) throw new IllegalArgumentException("infeasible without a clash");
    }
  }
}
