package studyvisit.split.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studyvisit.split.Proof;
import studyvisit.split.Region;
import studyvisit.split.check.Violation.Kind;

/// Checks that the cases of a proof leave no split out, and that in each of them none is below the
/// bound.
final class Cases {
  private final Statement statement;
  private final List<Long> bound;
  private final List<Violation> violations = new ArrayList<>();

  private Cases(Statement statement, List<Long> bound) {
    this.statement = statement;
    this.bound = bound;
  }

  /// @param bound by level; empty to show that there is no split
  static List<Violation> check(Statement statement, List<Long> bound, Proof proof) {
    Cases cases = new Cases(statement, bound);
    PricedBound free = new PricedBound(statement, Map.of(), 1, statement.limits);
    cases.check(proof, free, statement.limits, Map.of());
    return cases.violations;
  }

  /// @param around the prices of the case around this one
  /// @param travels to which region alone an area that travels together may go
  private void check(
      Proof proof, PricedBound around, Map<Group, Range> limits, Map<String, String> travels) {
    for (Range range : limits.values()) if (range.isEmpty()) return; // no split is in this case
    switch (proof) {
      case Proof.Priced priced -> check(priced(priced, limits), travels);
      case Proof.Same _ -> check(around.within(limits), travels);
      case Proof.EverySet _ -> {
        if (!EverySets.isNothingBelow(statement, bound)) violated(Kind.BOUND);
      }
      case Proof.ByRegion(var prices, var area, var cases) -> {
        PricedBound own = priced(new Proof.Priced(prices), limits);
        if (cases.isEmpty()) check(own, travels);
        for (Region region : statement.problem.regions()) {
          boolean isLeftOut = region.max() > 0 && !cases.containsKey(region.id());
          if (isLeftOut) violated(Kind.CASES, area, region.id());
        }
        cases.forEach((to, next) -> check(next, own, limits, with(travels, area, to)));
      }
      case Proof.ByCount(var region, var category, var area, var most, var atMost, var more) -> {
        Group group = new Group(region, category, area);
        check(atMost, around, and(limits, group, new Range(0, most)), travels);
        Range above = new Range(most + 1, Integer.MAX_VALUE);
        check(more, around, and(limits, group, above), travels);
      }
    }
  }

  private static Map<String, String> with(Map<String, String> travels, String area, String to) {
    Map<String, String> more = new HashMap<>(travels);
    more.put(area, to);
    return more;
  }

  private static Map<Group, Range> and(Map<Group, Range> limits, Group group, Range range) {
    Map<Group, Range> both = new HashMap<>(limits);
    both.merge(group, range, Range::and);
    return both;
  }

  /// Without prices of groups that have no limit, that come twice, or that lack a level.
  private PricedBound priced(Proof.Priced priced, Map<Group, Range> limits) {
    Map<Group, long[]> prices = new HashMap<>();
    for (Proof.Price price : priced.prices()) {
      Group group = new Group(price.region(), price.category(), price.area());
      boolean isRight = limits.containsKey(group) && priced.parts() > 0;
      isRight &= price.levels().size() == 1 + statement.levels.size();
      long[] levels = price.levels().stream().mapToLong(level -> level).toArray();
      boolean isFirst = isRight && prices.putIfAbsent(group, levels) == null;
      if (!isFirst) violated(Kind.PRICE, price.region(), price.category(), price.area());
    }
    return new PricedBound(statement, prices, priced.parts(), limits);
  }

  private void check(PricedBound priced, Map<String, String> travels) {
    if (!priced.isAtLeast(bound, travels))
      violated(Kind.BOUND, travels.isEmpty() ? "" : travels.toString());
  }

  private void violated(Kind kind, String... about) {
    violations.add(Violation.of(kind, about));
  }
}
