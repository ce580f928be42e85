package studyvisit.report;

import java.util.List;
import studyvisit.split.Problem;
import studyvisit.split.Split;

/// What one set of rules gave.
///
/// @param notHere ids in pins and exclusions of people who are not in the split
record Answered(SplitRules rules, Problem problem, Split split, List<String> notHere) {
  Answered {
    notHere = List.copyOf(notHere);
  }

  /// Where somebody goes, or nothing.
  String place(String person) {
    return switch (split) {
      case Split.Optimal(var found) -> found.places().getOrDefault(person, "");
      case Split.Feasible(var found) -> found.places().getOrDefault(person, "");
      case Split.Infeasible _, Split.Undecided _ -> "";
    };
  }
}
