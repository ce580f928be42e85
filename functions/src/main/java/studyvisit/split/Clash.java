package studyvisit.split;

import java.util.List;

/// Why no split keeps the rules.
///
/// @param rules that cannot be kept together, while without any one of them the others can
/// @param people who are concerned: of the category or area if all rules are about one, else all
/// @param ways out of this clash, the smallest change first; where there are other clashes, their
///     rules left out
/// @param isSmallest false when time ran out before every rule was found to be needed for it
public record Clash(List<Rule> rules, int people, List<Relaxation> ways, boolean isSmallest) {
  public Clash {
    rules = List.copyOf(rules);
    ways = List.copyOf(ways);
  }

  /// A change of one rule that makes a split possible.
  ///
  /// @param rule as it is
  /// @param to the number nearest to the rule's that does; -1 where only leaving the rule out does
  /// @param reached what the best split would then achieve
  public record Relaxation(Rule rule, int to, Objective reached) {}
}
