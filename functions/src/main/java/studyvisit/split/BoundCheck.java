package studyvisit.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What prices show of all splits within limits.
///
/// Why they do: let y be the prices, c the costs, z any split that keeps the rules. What z costs is
/// its people's c + y less what its limits are paid. The first is at least the sum of everyone's
/// smallest; the second is at most the maximum times y where y is above 0, the minimum times y
/// where
/// it is below. All sums are compared level by level from the left. A first level, in which nothing
/// costs anything, is for showing that there is no split at all. Prices in parts of a person: all
/// is
/// multiplied by how many.
final class BoundCheck {
  private final Problem problem;
  private final Statement statement;
  private final Map<String, String> places;
  private final Proof.Priced priced;
  private final Map<List<String>, Limit> limits;
  private final Pricing pricing;
  private final int levels;
  private final Optional<Proof.Price> wrong;

  /// Of each area that travels together what it costs in each region, by region.
  private final Map<String, Map<String, long[]>> areas = new HashMap<>();

  /// By how much the split is above what the prices show, areas that travel together aside.
  private long[] above = new long[0];

  BoundCheck(
      Problem problem,
      Statement statement,
      Map<String, String> places,
      Proof.Priced priced,
      Map<List<String>, Limit> limits) {
    this.problem = problem;
    this.statement = statement;
    this.places = places;
    this.priced = priced;
    this.limits = limits;
    levels = statement.levels().size() + 1;
    pricing = new Pricing(statement.levels(), limits, priced.parts());
    wrong = addPrices();
  }

  /// The same prices within other limits.
  BoundCheck within(Map<List<String>, Limit> other) {
    return other.equals(limits) ? this : new BoundCheck(problem, statement, places, priced, other);
  }

  Map<List<String>, Limit> limits() {
    return limits;
  }

  /// A price of no limit, or twice of one, or without a number for each level, or in no parts.
  Optional<Proof.Price> wrongPrice() {
    return wrong;
  }

  private Optional<Proof.Price> addPrices() {
    Set<List<String>> seen = new HashSet<>();
    for (Proof.Price price : priced.prices()) {
      boolean known = pricing.add(price);
      boolean once = seen.add(List.of(price.region(), price.category(), price.area()));
      if (!known || !once || priced.parts() < 1) return Optional.of(price);
    }
    return Optional.empty();
  }

  /// Whether the split is no more above than its total is above the bound; with no split, whether
  /// the rules' level shows that there is none. To be asked after all prices are right.
  ///
  /// @param travels where some areas that travel together may go only
  /// @param slack by level, the total less the bound; empty without a split
  boolean isShown(Map<String, Set<String>> travels, List<Long> slack) {
    if (above.length == 0) addUp();
    long[] sum = above.clone();
    areas.forEach(
        (area, regions) -> {
          long[] least = new long[0];
          for (Map.Entry<String, long[]> there : regions.entrySet()) {
            Set<String> only = travels.get(area);
            boolean isNowhere = there.getKey().equals(Statement.NOWHERE);
            boolean mayGo = only == null || only.contains(there.getKey());
            if (mayGo || isNowhere) least = Pricing.smaller(least, there.getValue());
          }
          pricing.addUp(sum, least, -1);
        });
    if (sum[0] != 0 || slack.isEmpty()) return sum[0] < 0;
    for (int level = 1; level < levels; level++) {
      long spare = Math.multiplyExact(priced.parts(), slack.get(level - 1));
      if (sum[level] != spare) return sum[level] < spare;
    }
    return true;
  }

  /// Person by person and limit by limit: the terms are small, so that nothing wraps.
  private void addUp() {
    above = new long[levels];
    Map<String, List<Person>> together = new HashMap<>();
    for (Person person : problem.people()) {
      pricing.addUp(above, pricing.cost(statement, person, place(person)), 1);
      if (statement.isTogether(person)) {
        together.computeIfAbsent(person.area(), _ -> new ArrayList<>()).add(person);
      } else {
        pricing.addUp(above, cheapest(person), -1);
      }
    }
    together.forEach((area, people) -> areas.put(area, byRegion(people)));
    for (Limit limit : limits.values()) {
      int count = 0;
      for (Person person : problem.people()) {
        String region = place(person);
        if (!region.equals(Statement.NOWHERE) && limit.counts(person, region)) count++;
      }
      pricing.addLimit(above, limit, count);
    }
  }

  private String place(Person person) {
    return places.getOrDefault(person.id(), Statement.NOWHERE);
  }

  /// What people who travel together cost in each open region, or with none open nowhere.
  private Map<String, long[]> byRegion(List<Person> people) {
    Map<String, long[]> sums = new HashMap<>();
    for (Region region : problem.regions()) {
      if (region.isOpen()) sums.put(region.id(), sum(people, region.id()));
    }
    sums.put(Statement.NOWHERE, sum(people, Statement.NOWHERE));
    return sums;
  }

  private long[] sum(List<Person> people, String region) {
    long[] sum = new long[levels];
    for (Person person : people) {
      pricing.addUp(sum, orBroken(smaller(person, region, new long[0])), 1);
    }
    return sum;
  }

  private long[] cheapest(Person person) {
    long[] least = smaller(person, Statement.NOWHERE, new long[0]);
    for (Region region : problem.regions()) least = smaller(person, region.id(), least);
    return orBroken(least);
  }

  /// Of a region, nowhere, and what is the least so far.
  private long[] smaller(Person person, String region, long[] least) {
    long[] smaller = least;
    for (String place : List.of(region, Statement.NOWHERE)) {
      if (!statement.allows(person, place)) continue;
      smaller = Pricing.smaller(smaller, pricing.cost(statement, person, place));
    }
    return smaller;
  }

  /// Who may be neither here nor nowhere breaks the rules.
  private long[] orBroken(long[] least) {
    if (least.length > 0) return least;
    long[] broken = new long[levels];
    broken[0] = 1L << 32;
    return broken;
  }
}
