package studyvisit.split;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds out which rules clash, and how little would do. For each clash by halves (Junker 2004,
/// QuickXplain), so that of many rules few questions find the few that clash.
final class Clashes {
  private final Problem problem;
  private final long deadline;

  /// Those that cross others first: they are spared where the rest clashes already, which one flow
  /// tells.
  private final List<Rule> all = new ArrayList<>();

  /// Person → border area.
  private final Map<String, String> areas = new HashMap<>();

  /// Whether every question about the clash at hand had an answer in time.
  private boolean isSure = true;

  private Clashes(Problem problem, Duration time) {
    this.problem = problem;
    deadline = System.nanoTime() + time.toNanos();
    for (Person person : problem.people()) areas.put(person.id(), person.area());
    for (Rule rule : Rules.all(problem)) {
      if (rule instanceof Rule.AreasTogether || rule instanceof Rule.AreasMixed) all.addFirst(rule);
      else all.add(rule);
    }
  }

  /// Of a problem without a split: one clash, and if others share no rule with it, each of them.
  static List<Clash> of(Problem problem, Duration time) {
    Clashes clashes = new Clashes(problem, time);
    List<List<Rule>> sets = new ArrayList<>();
    List<Boolean> sure = new ArrayList<>();
    List<Rule> left = new ArrayList<>(clashes.all);
    do {
      clashes.isSure = true;
      List<Rule> set = clashes.contradiction(left);
      if (set.isEmpty()) set = clashes.fewest(List.of(), left);
      left.removeAll(set);
      sets.add(set);
      sure.add(clashes.isSure);
    } while (clashes.isImpossible(left));
    List<Rule> inOrder = Rules.all(problem);
    List<Clash> told = new ArrayList<>();
    for (int at = 0; at < sets.size(); at++) {
      List<Rule> rules = sets.get(at);
      List<Rule> around = new ArrayList<>(left);
      around.addAll(rules);
      List<Clash.Relaxation> ways = new ArrayList<>();
      for (Rule rule : rules) clashes.relax(rule, around).ifPresent(ways::add);
      ways.sort(Comparator.comparingInt(Clashes::change));
      List<Rule> sorted = new ArrayList<>(inOrder);
      sorted.retainAll(rules);
      told.add(new Clash(sorted, people(problem, rules), ways, sure.get(at)));
    }
    return told;
  }

  /// A pin and what plainly contradicts it, the commonest clash, for which nothing is solved; empty
  /// if there is none.
  private List<Rule> contradiction(List<Rule> some) {
    for (Rule rule : some) {
      if (!(rule instanceof Rule.Pin pin)) continue;
      for (Rule other : some) if (isContrary(pin, other)) return List.of(pin, other);
      if (!(some.getFirst() instanceof Rule.AreasTogether together)) continue;
      for (Rule other : some) if (isElsewhere(pin, other)) return List.of(together, pin, other);
    }
    return List.of();
  }

  private static boolean isContrary(Rule.Pin pin, Rule other) {
    return switch (other) {
      case Rule.Exclusion(var person, var region, _) ->
          person.equals(pin.person()) && region.equals(pin.region());
      case Rule.RegionMaximum(var region, var max) -> max == 0 && region.equals(pin.region());
      default -> false;
    };
  }

  /// Whether somebody of the same area is pinned to another region.
  private boolean isElsewhere(Rule.Pin pin, Rule rule) {
    if (!(rule instanceof Rule.Pin other) || other.region().equals(pin.region())) return false;
    String area = areas.getOrDefault(pin.person(), "");
    return !area.isEmpty() && area.equals(areas.get(other.person()));
  }

  /// The fewest of some rules that clash with those that stay; all are known to. Later ones rather
  /// than earlier ones.
  private List<Rule> fewest(List<Rule> staying, List<Rule> some) {
    if (some.size() == 1) return List.copyOf(some);
    List<Rule> earlier = some.subList(0, some.size() / 2);
    List<Rule> later = some.subList(some.size() / 2, some.size());
    List<Rule> ofEarlier = needed(and(staying, later), earlier);
    List<Rule> ofLater =
        ofEarlier.isEmpty() ? fewest(staying, later) : needed(and(staying, ofEarlier), later);
    return and(ofEarlier, ofLater);
  }

  private List<Rule> needed(List<Rule> staying, List<Rule> some) {
    return isImpossible(staying) ? List.of() : fewest(staying, some);
  }

  private static List<Rule> and(List<Rule> some, List<Rule> others) {
    List<Rule> both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  private boolean isPossible(List<Rule> rules) {
    return attempt(Rules.with(problem, rules)).isFound();
  }

  private boolean isImpossible(List<Rule> rules) {
    Attempt attempt = attempt(Rules.with(problem, rules));
    isSure &= !attempt.best().isUndecided();
    return !attempt.isFound() && !attempt.best().isUndecided();
  }

  private Attempt attempt(Problem changed) {
    return Attempt.at(changed, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
  }

  /// The nearest number that makes the rules around possible, or leaving the rule out.
  private Optional<Clash.Relaxation> relax(Rule rule, List<Rule> around) {
    List<Rule> others = new ArrayList<>(around);
    others.remove(rule);
    OptionalInt number = number(rule);
    int to = -1;
    if (number.isPresent()) {
      int possible = isLowered(rule) ? -1 : problem.people().size() + 1;
      int impossible = number.getAsInt();
      while (Math.abs(possible - impossible) > 1) {
        int middle = (possible + impossible) / 2;
        if (isPossible(and(others, List.of(changed(rule, middle))))) possible = middle;
        else impossible = middle;
      }
      to = possible;
    }
    boolean isLeftOut = to < 0 || to > problem.people().size();
    List<Rule> relaxed = isLeftOut ? others : and(others, List.of(changed(rule, to)));
    Problem changed = Rules.with(problem, relaxed);
    Attempt attempt = attempt(changed);
    if (!attempt.isFound()) return Optional.empty();
    Objective reached = Objective.of(changed, attempt.places());
    return Optional.of(new Clash.Relaxation(rule, isLeftOut ? -1 : to, reached));
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
