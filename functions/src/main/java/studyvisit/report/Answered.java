package studyvisit.report;

import java.util.List;
import java.util.Optional;
import studyvisit.split.Problem;
import studyvisit.split.Split;

/// What one set of rules gave.
///
/// @param notHere ids in pins and exclusions of people who are not in the split
record Answered(SplitRules rules, Problem problem, Split split, List<String> notHere) {
  Answered {
    notHere = List.copyOf(notHere);
  }

  /// What the split is called, in reports and in the history.
  String status() {
    return switch (split) {
      case Split.Optimal _ -> "optimal";
      case Split.Feasible _ -> "feasible";
      case Split.Undecided _ -> "undecided";
      case Split.Infeasible _ -> "infeasible";
    };
  }

  /// The split itself, proven to be the best or not, if there is one.
  Optional<Split.Found> found() {
    return switch (split) {
      case Split.Optimal(var found) -> Optional.of(found);
      case Split.Feasible(var found) -> Optional.of(found);
      case Split.Infeasible _, Split.Undecided _ -> Optional.empty();
    };
  }

  boolean isProven() {
    return split instanceof Split.Optimal;
  }

  /// Where somebody goes, or nothing.
  String place(String person) {
    return found().map(found -> found.places().getOrDefault(person, "")).orElse("");
  }
}
