package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What limits are paid under the prices of a proof: one number for the rules, then one for each
/// level.
final class Pricing {
  private final long parts;
  private final List<Level> levels;
  private final Map<List<String>, Limit> limits;
  private final Map<Limit, List<Long>> prices = new HashMap<>();
  private final Map<String, List<Limit>> byRegion = new HashMap<>();

  /// @param parts of a person that prices are in
  Pricing(List<Level> levels, Map<List<String>, Limit> limits, long parts) {
    this.parts = parts;
    this.levels = levels;
    this.limits = limits;
  }

  /// False for a price of no limit, or without a number for each level.
  boolean add(Proof.Price price) {
    Limit limit = limits.get(List.of(price.region(), price.category(), price.area()));
    if (limit == null || price.levels().size() != levels.size() + 1) return false;
    prices.put(limit, price.levels());
    byRegion.computeIfAbsent(limit.region(), _ -> new ArrayList<>()).add(limit);
    return true;
  }

  /// What a place costs, with the prices of all limits that count it.
  long[] cost(Statement statement, Person person, String region) {
    long[] sum = new long[levels.size() + 1];
    long[] costs = statement.costs(person, region);
    for (int level = 0; level < costs.length; level++) {
      sum[level + 1] = Math.multiplyExact(parts, costs[level]);
    }
    if (region.equals(Statement.NOWHERE)) return sum;
    for (String named : List.of(region, "")) {
      for (Limit limit : byRegion.getOrDefault(named, List.of())) {
        if (!limit.counts(person, region)) continue;
        List<Long> price = prices.getOrDefault(limit, List.of());
        for (int level = 0; level < sum.length; level++) {
          sum[level] = Math.addExact(sum[level], price.get(level));
        }
      }
    }
    return sum;
  }

  /// What a limit could be paid beyond what it is for so many people.
  void addLimit(long[] above, Limit limit, int count) {
    List<Long> price = prices.get(limit);
    if (price == null) return;
    int sign = 0;
    for (int level = 0; sign == 0 && level < price.size(); level++) {
      sign = Long.signum(price.get(level));
    }
    long spare = (sign > 0 ? limit.max() : limit.min()) - (long) count;
    for (int level = 0; level < above.length; level++) {
      above[level] = Math.addExact(above[level], Math.multiplyExact(spare, price.get(level)));
    }
  }

  void addUp(long[] sum, long[] vector, int sign) {
    for (int level = 0; level < sum.length; level++) {
      sum[level] = Math.addExact(sum[level], Math.multiplyExact(sign, vector[level]));
    }
  }

  /// The smaller of two vectors, an empty one being none.
  static long[] smaller(long[] one, long[] other) {
    return one.length > 0 && Arrays.compare(one, other) <= 0 ? one : other;
  }
}
