package studyvisit.split;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The answer to a [Problem].
public sealed interface Split {
  /// Who goes where.
  ///
  /// @param places person id → region id, by person id; who is absent has no place
  /// @param certificate proves to a [studyvisit.split.check.SplitChecker] how good it is
  /// @param reasons person id → why this place or none, for everyone, by person id
  record Found(
      SequencedMap<String, String> places,
      Objective objective,
      Certificate certificate,
      SequencedMap<String, Reason> reasons) {
    public Found {
      places = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(places));
      reasons = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(reasons));
    }
  }

  /// No split is better in any level of the objective before being worse in an earlier one.
  record Optimal(Found found) implements Split {}

  /// The best that was found in time; the certificate's bound says how much better one could be.
  record Feasible(Found found) implements Split {}

  /// In time no split was found that keeps the rules, nor that there is none.
  record Undecided() implements Split {}

  /// No split keeps the rules.
  ///
  /// @param clashes that share no rule, the first first
  record Infeasible(List<Clash> clashes, Proof proof) implements Split {
    public Infeasible {
      clashes = List.copyOf(clashes);
    }
  }
}
