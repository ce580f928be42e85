package studyvisit.split;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds out which rules clash by leaving out one after the other, and how little would do.
final class Clashes {
  private final Problem problem;
  private final long deadline;
  private final List<Rule> all;

  private Clashes(Problem problem, Duration time) {
    this.problem = problem;
    deadline = System.nanoTime() + time.toNanos();
    all = Rules.all(problem);
  }

  /// Of a problem without a split.
  static Clash of(Problem problem, Duration time) {
    Clashes clashes = new Clashes(problem, time);
    List<Rule> rules = clashes.irreducible();
    List<Clash.Relaxation> ways = new ArrayList<>();
    for (Rule rule : rules) clashes.relax(rule).ifPresent(ways::add);
    ways.sort(Comparator.comparingInt(Clashes::change));
    return new Clash(rules, people(problem, rules), ways);
  }

  private List<Rule> irreducible() {
    List<Rule> left = new ArrayList<>(all);
    for (Rule rule : all) {
      List<Rule> without = new ArrayList<>(left);
      without.remove(rule);
      if (isImpossible(without)) left = without;
    }
    return left;
  }

  private boolean isPossible(List<Rule> rules) {
    return attempt(Rules.with(problem, rules)).isFound();
  }

  private boolean isImpossible(List<Rule> rules) {
    Attempt attempt = attempt(Rules.with(problem, rules));
    return !attempt.isFound() && !attempt.best().isUndecided();
  }

  private Attempt attempt(Problem changed) {
    return Attempt.at(changed, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
  }

  /// The nearest number that makes all the rules possible, or leaving the rule out.
  private Optional<Clash.Relaxation> relax(Rule rule) {
    List<Rule> others = new ArrayList<>(all);
    others.remove(rule);
    OptionalInt number = number(rule);
    int to = -1;
    if (number.isPresent()) {
      int possible = isLowered(rule) ? -1 : problem.people().size() + 1;
      int impossible = number.getAsInt();
      while (Math.abs(possible - impossible) > 1) {
        int middle = (possible + impossible) / 2;
        if (isPossible(with(others, changed(rule, middle)))) possible = middle;
        else impossible = middle;
      }
      to = possible;
    }
    boolean isLeftOut = to < 0 || to > problem.people().size();
    List<Rule> relaxed = isLeftOut ? others : with(others, changed(rule, to));
    Problem changed = Rules.with(problem, relaxed);
    Attempt attempt = attempt(changed);
    if (!attempt.isFound()) return Optional.empty();
    Objective reached = Objective.of(changed, attempt.places());
    return Optional.of(new Clash.Relaxation(rule, isLeftOut ? -1 : to, reached));
  }

  private static List<Rule> with(List<Rule> rules, Rule one) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(one);
    return more;
  }

  private static boolean isLowered(Rule rule) {
    return rule instanceof Rule.RegionMinimum || rule instanceof Rule.CategoryMinimum;
  }

  static OptionalInt number(Rule rule) {
    return switch (rule) {
      case Rule.RegionMinimum(_, var min) -> OptionalInt.of(min);
      case Rule.RegionMaximum(_, var max) -> OptionalInt.of(max);
      case Rule.CategoryMinimum(_, _, var min) -> OptionalInt.of(min);
      case Rule.CategoryMaximum(_, _, var max) -> OptionalInt.of(max);
      case Rule.AreasMixed(var most) -> OptionalInt.of(most);
      case Rule.AreaSeats(_, var most) -> OptionalInt.of(most);
      case Rule.AreasTogether _, Rule.Pin _, Rule.Exclusion _ -> OptionalInt.empty();
    };
  }

  private static Rule changed(Rule rule, int number) {
    return switch (rule) {
      case Rule.RegionMinimum(var region, _) -> new Rule.RegionMinimum(region, number);
      case Rule.RegionMaximum(var region, _) -> new Rule.RegionMaximum(region, number);
      case Rule.CategoryMinimum(var region, var category, _) ->
          new Rule.CategoryMinimum(region, category, number);
      case Rule.CategoryMaximum(var region, var category, _) ->
          new Rule.CategoryMaximum(region, category, number);
      case Rule.AreasMixed _ -> new Rule.AreasMixed(number);
      case Rule.AreaSeats(var area, _) -> new Rule.AreaSeats(area, number);
      case Rule.AreasTogether _, Rule.Pin _, Rule.Exclusion _ -> rule;
    };
  }

  private static int change(Clash.Relaxation way) {
    OptionalInt number = number(way.rule());
    return way.to() < 0 || number.isEmpty()
        ? Integer.MAX_VALUE
        : Math.abs(number.getAsInt() - way.to());
  }

  private static int people(Problem problem, List<Rule> rules) {
    List<String> categories =
        rules.stream()
            .filter(Rule.CategoryMinimum.class::isInstance)
            .map(rule -> ((Rule.CategoryMinimum) rule).category())
            .toList();
    boolean isOne =
        categories.size() == rules.size() && categories.stream().distinct().count() == 1;
    if (!isOne) return problem.people().size();
    return (int)
        problem.people().stream()
            .filter(person -> person.category().equals(categories.getFirst()))
            .count();
  }
}
