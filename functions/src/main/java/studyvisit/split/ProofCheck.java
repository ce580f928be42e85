package studyvisit.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studyvisit.split.Proof.Price;
import studyvisit.split.Violation.Kind;

/// Checks that a proof shows that no split is below a bound.
///
/// Why prices show it: let y be the prices, c the costs, z any split that keeps the rules. What z
/// costs is its people's c + y less what its limits are paid. The first is at least the sum of
/// everyone's smallest; the second is at most the maximum times y where y is above 0, the minimum
/// times y where it is below. All sums are compared level by level from the left. A first level, in
/// which nothing costs anything, is for showing that there is no split at all.
final class ProofCheck {
  private final Problem problem;
  private final Statement statement;
  private final List<Level> levels;
  private final Map<String, String> places;
  private final List<Long> slack;
  private final Map<String, Set<String>> travels = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  /// For a problem without a split.
  ProofCheck(Problem problem, Statement statement) {
    this.problem = problem;
    this.statement = statement;
    levels = Level.of(problem);
    places = Map.of();
    slack = List.of();
  }

  ProofCheck(
      Problem problem, Statement statement, Map<String, String> places, Certificate certificate) {
    this.problem = problem;
    this.statement = statement;
    this.places = places;
    levels = Level.of(problem);
    slack = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      slack.add(Math.subtractExact(certificate.total().get(level), certificate.bound().get(level)));
    }
  }

  List<Violation> check(Proof proof) {
    boolean impossible = isEmpty(statement.limits());
    for (Person person : problem.people()) impossible |= !hasOption(person);
    if (!impossible || !slack.isEmpty()) check(proof, List.of(), statement.limits());
    return violations;
  }

  /// Whether no split at all is within limits.
  private static boolean isEmpty(Map<List<String>, Limit> limits) {
    for (Limit limit : limits.values()) if (limit.min() > limit.max()) return true;
    return false;
  }

  private boolean hasOption(Person person) {
    if (statement.allows(person, Statement.NOWHERE)) return true;
    for (Region region : problem.regions()) {
      if (statement.allows(person, region.id())) return true;
    }
    return false;
  }

  private void check(Proof proof, List<Price> around, Map<List<String>, Limit> limits) {
    switch (proof) {
      case Proof.Priced(var prices, var parts) -> checkBound(prices, parts, limits);
      case Proof.Same _ -> checkBound(around, 1, limits);
      case Proof.ByRegion(var prices, var area, var cases) -> {
        for (Region region : problem.regions()) {
          if (region.isOpen() && !cases.containsKey(region.id())) {
            violated(Kind.CASES, area, region.id());
          }
        }
        Set<String> before = travels.get(area);
        cases.forEach(
            (region, next) -> {
              travels.put(area, Set.of(region));
              check(next, prices, limits);
            });
        if (before == null) travels.remove(area);
        else travels.put(area, before);
      }
      case Proof.ByCount(var region, var category, var area, var most, var atMost, var more) -> {
        int none = Integer.MAX_VALUE;
        check(atMost, around, and(limits, new Limit(region, category, area, 0, most)));
        check(more, around, and(limits, new Limit(region, category, area, most + 1, none)));
      }
    }
  }

  private static Map<List<String>, Limit> and(Map<List<String>, Limit> limits, Limit more) {
    Map<List<String>, Limit> both = new LinkedHashMap<>(limits);
    both.merge(List.of(more.region(), more.category(), more.area()), more, Limit::and);
    return both;
  }

  /// Adds up, person by person and limit by limit, by how much the split's total is above what the
  /// prices show; the terms are small, so that nothing wraps.
  private void checkBound(List<Price> prices, long parts, Map<List<String>, Limit> limits) {
    if (isEmpty(limits)) return;
    Pricing pricing = new Pricing(levels, limits, parts);
    Set<List<String>> seen = new HashSet<>();
    for (Price price : prices) {
      boolean known = pricing.add(price);
      boolean once = seen.add(List.of(price.region(), price.category(), price.area()));
      if (!known || !once || parts < 1) {
        violated(Kind.PRICE, price.region(), price.category(), price.area());
        return;
      }
    }
    long[] above = new long[levels.size() + 1];
    Map<String, List<Person>> blocks = new HashMap<>();
    for (Person person : problem.people()) {
      String block = statement.isTogether(person) ? "area " + person.area() : person.id();
      blocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(person);
    }
    for (List<Person> block : blocks.values()) {
      pricing.addUp(above, given(pricing, block), 1);
      pricing.addUp(above, cheapest(pricing, block), -1);
    }
    for (Limit limit : limits.values()) pricing.addLimit(above, limit, count(limit));
    if (!isShown(above, parts)) violated(Kind.BOUND, travels.toString());
  }

  private int count(Limit limit) {
    int count = 0;
    for (Person person : problem.people()) {
      String region = places.get(person.id());
      if (region != null && limit.counts(person, region)) count++;
    }
    return count;
  }

  /// Whether the split is no more above than its total is above the bound; with no split, whether
  /// the rules' level shows that there is none.
  private boolean isShown(long[] above, long parts) {
    if (above[0] != 0 || slack.isEmpty()) return above[0] < 0;
    for (int level = 1; level < above.length; level++) {
      long rest = Math.subtractExact(above[level], Math.multiplyExact(parts, slack.get(level - 1)));
      if (rest != 0) return rest < 0;
    }
    return true;
  }

  private long[] given(Pricing pricing, List<Person> block) {
    long[] sum = new long[levels.size() + 1];
    for (Person person : block) {
      String region = places.getOrDefault(person.id(), Statement.NOWHERE);
      pricing.addUp(sum, pricing.cost(statement, person, region), 1);
    }
    return sum;
  }

  /// Of a single person, or of an area in the best of its regions.
  private long[] cheapest(Pricing pricing, List<Person> block) {
    Set<String> regions = travels.get(block.getFirst().area());
    boolean together = statement.isTogether(block.getFirst());
    long[] best = new long[0];
    for (Region region : problem.regions()) {
      if (!region.isOpen()) continue;
      if (together && regions != null && !regions.contains(region.id())) continue;
      long[] sum = new long[levels.size() + 1];
      for (Person person : block) {
        pricing.addUp(sum, cheaper(pricing, person, region.id()), 1);
      }
      best = Pricing.smaller(best, sum);
    }
    if (best.length == 0) {
      best = new long[levels.size() + 1];
      for (Person person : block) {
        pricing.addUp(best, cheaper(pricing, person, Statement.NOWHERE), 1);
      }
    }
    return best;
  }

  /// In a region or nowhere; without either, the rules are broken.
  private long[] cheaper(Pricing pricing, Person person, String region) {
    long[] best = new long[0];
    for (String place : List.of(region, Statement.NOWHERE)) {
      if (!statement.allows(person, place)) continue;
      best = Pricing.smaller(best, pricing.cost(statement, person, place));
    }
    if (best.length > 0) return best;
    long[] broken = new long[levels.size() + 1];
    broken[0] = 1L << 32;
    return broken;
  }

  private void violated(Kind kind, String... about) {
    violations.add(Violation.of(kind, about));
  }
}
