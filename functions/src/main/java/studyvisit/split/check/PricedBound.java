package studyvisit.split.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studyvisit.split.Person;
import studyvisit.split.Region;

/// What prices show of all splits within limits.
///
/// Why they do: let c be the costs, y the prices of the limits, and z any split that keeps the
/// rules. If each person pays c and the y of every limit that counts them, z costs what all pay,
/// less what the limits are paid. The first is at least the sum of the least that each can pay. The
/// second is, for a limit that counts n, n times y: at most its maximum times y where y is above 0,
/// its minimum times y where it is below. Costs and prices are vectors, compared from the left;
/// sums and whole multiples keep that order. Before the levels stands one for the rules, in which
/// no place costs anything: if the sum is above 0 there, no split keeps the limits. With prices in
/// parts of a person, all is multiplied by how many.
final class PricedBound {
  /// What somebody costs, in the level of the rules, who may not even be nowhere. Any number is
  /// safe: it is below what such a split costs, which is none.
  private static final long BROKEN = 1L << 32;

  private final Statement statement;
  private final Map<Group, long[]> prices;
  private final long parts;
  private final Map<Group, Range> limits;
  private final int levels;

  /// The least for those who travel alone, less the most that the limits are paid.
  private final Sum base;

  /// The least for the people of an area when it travels to a region, or nowhere.
  private final Map<String, Map<String, Sum>> together = new HashMap<>();

  /// @param prices of limits, one number for the rules, then one for each level
  PricedBound(
      Statement statement, Map<Group, long[]> prices, long parts, Map<Group, Range> limits) {
    this.statement = statement;
    this.prices = prices;
    this.parts = parts;
    this.limits = limits;
    levels = 1 + statement.levels.size();
    base = new Sum(levels);
    List<String> places = new ArrayList<>(List.of(Statement.NOWHERE));
    for (Region region : statement.problem.regions()) places.add(region.id());
    for (Person person : statement.problem.people()) {
      if (statement.isTogether(person)) addTogether(person, places);
      else base.add(least(person, places), 1);
    }
    long[] none = new long[levels];
    limits.forEach(
        (group, range) -> {
          long[] price = prices.getOrDefault(group, none);
          long paidFor = Arrays.compare(price, none) > 0 ? range.max() : range.min();
          base.add(price, -paidFor);
        });
  }

  /// The same prices within other limits.
  PricedBound within(Map<Group, Range> others) {
    return others.equals(limits) ? this : new PricedBound(statement, prices, parts, others);
  }

  /// Whether no split is below a bound; with an empty bound, whether there is no split.
  ///
  /// @param travels to which region alone an area that travels together may go
  boolean isAtLeast(List<Long> bound, Map<String, String> travels) {
    Sum sum = new Sum(levels).add(base);
    together.forEach(
        (area, sums) -> {
          Sum least = Collections.min(sums.values());
          String only = travels.get(area);
          sum.add(only == null ? least : sums.getOrDefault(only, least));
        });
    if (sum.isFirstAboveZero()) return true;
    long[] needed = new long[levels];
    for (int level = 0; level < bound.size(); level++) needed[level + 1] = bound.get(level);
    return !bound.isEmpty() && sum.compareTo(new Sum(levels).add(needed, parts)) >= 0;
  }

  /// Who travels together is where the area goes, or nowhere.
  private void addTogether(Person person, List<String> places) {
    Map<String, Sum> sums = together.computeIfAbsent(person.area(), _ -> new HashMap<>());
    for (String place : places) {
      long[] least = least(person, List.of(place, Statement.NOWHERE));
      sums.computeIfAbsent(place, _ -> new Sum(levels)).add(least, 1);
    }
  }

  private long[] least(Person person, List<String> places) {
    long[] least = new long[levels];
    least[0] = BROKEN;
    for (String place : places) {
      if (!statement.allows(person, place)) continue;
      long[] cost = cost(person, place);
      if (Arrays.compare(cost, least) < 0) least = cost;
    }
    return least;
  }

  /// With the prices of all limits that count it.
  private long[] cost(Person person, String place) {
    long[] sum = new long[levels];
    long[] costs = statement.costs(person, place);
    for (int level = 1; level < levels; level++) {
      sum[level] = Math.multiplyExact(parts, costs[level - 1]);
    }
    if (place.equals(Statement.NOWHERE) || prices.isEmpty()) return sum;
    for (Group group : Group.of(person, place)) {
      long[] price = prices.get(group);
      if (price == null) continue;
      for (int level = 0; level < levels; level++) {
        sum[level] = Math.addExact(sum[level], price[level]);
      }
    }
    return sum;
  }
}
