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
    cases.check(proof, free, new Case("", statement.limits, Map.of()));
    return cases.violations;
  }

  /// Some of all splits.
  ///
  /// @param where in words
  /// @param travels to which region alone an area that travels together may go
  private record Case(String where, Map<Group, Range> limits, Map<String, String> travels) {
    Case to(String area, String region) {
      Map<String, String> more = new HashMap<>(travels);
      more.put(area, region);
      return new Case(where + area + " to " + region + "; ", limits, more);
    }

    Case and(Group group, Range range) {
      Map<Group, Range> both = new HashMap<>(limits);
      both.merge(group, range, Range::and);
      String people = String.join(" ", group.region(), group.category(), group.area());
      String more = where + people + ": " + range.min() + " to " + range.max() + "; ";
      return new Case(more, both, travels);
    }

    boolean isEmpty() {
      return limits.values().stream().anyMatch(Range::isEmpty);
    }
  }

  /// @param around the prices of the case around this one, for a `Same`
  private void check(Proof proof, PricedBound around, Case some) {
    if (some.isEmpty()) return;
    switch (proof) {
      case Proof.Priced priced -> checkBound(priced(priced, some), some);
      case Proof.Same _ -> checkBound(around.within(some.limits()), some);
      case Proof.EverySet _ -> {
        if (!EverySets.isNothingBelow(statement, bound)) violated(Kind.BOUND, some.where());
      }
      case Proof.ByRegion(var prices, var area, var cases) -> {
        PricedBound own = priced(new Proof.Priced(prices), some);
        if (cases.isEmpty()) checkBound(own, some);
        for (Region region : statement.problem.regions()) {
          boolean isLeftOut = region.max() > 0 && !cases.containsKey(region.id());
          if (isLeftOut) violated(Kind.CASES, area, region.id());
        }
        cases.forEach((region, next) -> check(next, own, some.to(area, region)));
      }
      case Proof.ByCount(var region, var category, var area, var most, var atMost, var more) -> {
        Group group = new Group(region, category, area);
        check(atMost, around, some.and(group, new Range(0, most)));
        int least = most == Integer.MAX_VALUE ? most : most + 1;
        check(more, around, some.and(group, new Range(least, Integer.MAX_VALUE)));
      }
    }
  }

  /// Wrong prices are told, and show nothing.
  private PricedBound priced(Proof.Priced priced, Case some) {
    Map<Group, long[]> prices = new HashMap<>();
    if (priced.parts() < 1) violated(Kind.PRICE, some.where());
    for (Proof.Price price : priced.prices()) {
      Group group = new Group(price.region(), price.category(), price.area());
      boolean isOfLimit = some.limits().containsKey(group) && !prices.containsKey(group);
      if (isOfLimit && price.levels().size() == 1 + statement.levels.size()) {
        prices.put(group, price.levels().stream().mapToLong(level -> level).toArray());
      } else {
        violated(Kind.PRICE, price.region(), price.category(), price.area());
      }
    }
    return new PricedBound(statement, prices, priced.parts(), some.limits());
  }

  private void checkBound(PricedBound priced, Case some) {
    if (!priced.isAtLeast(bound, some.travels())) violated(Kind.BOUND, some.where());
  }

  private void violated(Kind kind, String... about) {
    violations.add(Violation.of(kind, about));
  }
}
