package studyvisit.split;

import java.util.Arrays;

/// What no split can be below under given prices, level by level: everyone at the option that is
/// cheapest with its price, or, of an area that travels together, everyone in the one region that
/// is cheapest for all of it or without a place; less what the limits are paid.
final class Bound {
  private final Network network;
  private final long[] price;
  private final int levels;
  private final long[] total;
  private final long[] one;
  private final long[] best;

  /// @param price by node and level, the rules' first
  Bound(Network network, long[] price) {
    this.network = network;
    this.price = price;
    levels = network.costs.levels + 2;
    total = new long[levels];
    one = new long[levels];
    best = new long[levels];
    Tree tree = network.tree;
    for (int node = 0; node < tree.root(); node++) {
      int sign = sign(node);
      int people = sign > 0 ? tree.high[node] : tree.low[node];
      for (int level = 0; level < levels && sign != 0 && people > 0; level++) {
        long paid = Math.multiplyExact(people, own(node, level));
        total[level] = Math.subtractExact(total[level], paid);
      }
    }
  }

  private long own(int node, int level) {
    return price[node * levels + level] - price[network.tree.parent[node] * levels + level];
  }

  private int sign(int node) {
    for (int level = 0; level < levels; level++) {
      if (own(node, level) != 0) return Long.signum(own(node, level));
    }
    return 0;
  }

  /// The sum so far.
  long[] total() {
    return total.clone();
  }

  void add(long[] vector) {
    for (int level = 0; level < levels; level++) {
      total[level] = Math.addExact(total[level], vector[level]);
    }
  }

  /// Someone at the cheapest of the options allowed.
  void addPerson(int person) {
    cheapest(person, -1);
    add(best);
  }

  /// The cheapest of people in one region or without a place.
  long[] block(int[] people, int region) {
    long[] sum = new long[levels];
    for (int person : people) {
      cheapest(person, region);
      for (int level = 0; level < levels; level++) {
        sum[level] = Math.addExact(sum[level], best[level]);
      }
    }
    return sum;
  }

  /// @param region the only one allowed; -1 for all. Without any option the rules are broken.
  private void cheapest(int person, int region) {
    Arrays.fill(best, 0);
    best[0] = 1L << 32;
    int group = network.group(person);
    for (int option = 0; option < network.options; option++) {
      if (region >= 0 && option != region && option != network.costs.unplaced()) continue;
      if (!network.costs.allows(person, option)) continue;
      int leaf = network.leaf(group, option) * levels;
      one[0] = price[leaf];
      for (int level = 1; level < levels; level++) {
        one[level] = price[leaf + level] + network.costs.cost(person, option, level - 1);
      }
      if (Arrays.compare(one, best) < 0) System.arraycopy(one, 0, best, 0, levels);
    }
  }
}
