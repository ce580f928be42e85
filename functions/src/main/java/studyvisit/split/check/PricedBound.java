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
/// Why they do: let y be the prices, c the costs, z any split that keeps the rules. What z costs is
/// its people's c + y less what its limits are paid. The first is at least the sum of everyone's
/// smallest; the second is at most maximum times y where y is above 0, minimum times y where it is
/// below. All is compared level by level from the left. A level before the others, in which nothing
/// costs anything, is for showing that there is no split at all. With prices in parts of a person,
/// all is multiplied by how many.
final class PricedBound {
  /// In the first level, what breaks a rule costs.
  private static final long BROKEN = 1L << 32;

  private final Statement statement;
  private final Map<Group, long[]> prices;
  private final long parts;
  private final Map<Group, Range> limits;
  private final int levels;

  /// The least for those who travel alone, less the most that the limits are paid.
  private final Sum alone;

  /// For areas that travel together, by area and place.
  private final Map<String, Map<String, Sum>> together = new HashMap<>();

  /// @param prices of limits, one number for the rules, then one for each level
  PricedBound(
      Statement statement, Map<Group, long[]> prices, long parts, Map<Group, Range> limits) {
    this.statement = statement;
    this.prices = prices;
    this.parts = parts;
    this.limits = limits;
    levels = 1 + statement.levels.size();
    alone = new Sum(levels);
    List<String> places = new ArrayList<>(List.of(Statement.NOWHERE));
    for (Region region : statement.problem.regions()) places.add(region.id());
    for (Person person : statement.problem.people()) {
      if (statement.isTogether(person)) add(person, places);
      else alone.add(least(person, places), 1);
    }
    long[] none = new long[levels];
    limits.forEach(
        (group, range) -> {
          long[] price = prices.getOrDefault(group, none);
          int paidFor = Arrays.compare(price, none) > 0 ? range.max() : range.min();
          alone.add(price, -paidFor);
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
    Sum least = new Sum(levels).add(alone);
    together.forEach(
        (area, sums) -> {
          Sum nowhere = sums.get(Statement.NOWHERE);
          Sum there = sums.getOrDefault(travels.get(area), nowhere);
          boolean isFree = !travels.containsKey(area);
          least.add(Collections.min(isFree ? sums.values() : List.of(there, nowhere)));
        });
    if (least.isAboveZero()) return true;
    long[] needed = new long[levels];
    for (int level = 0; level < bound.size(); level++) needed[level + 1] = bound.get(level);
    return !bound.isEmpty() && least.compareTo(new Sum(levels).add(needed, parts)) >= 0;
  }

  /// Who travels together is where the area goes, or nowhere.
  private void add(Person person, List<String> places) {
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
      for (int level = 0; price != null && level < levels; level++) {
        sum[level] = Math.addExact(sum[level], price[level]);
      }
    }
    return sum;
  }
}
