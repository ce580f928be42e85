package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The limits of a divided split: which of them bind, and what those whom they count pay for that.
final class Bindings {
  final List<Limit> limits = new ArrayList<>();

  /// By limit: whether its count is free between minimum and maximum; if not, whether it is at the
  /// maximum.
  boolean[] isFree = new boolean[0];

  boolean[] isHigh = new boolean[0];

  private final Kinds kinds;
  private final List<boolean[]> counted = new ArrayList<>();

  /// By level and limit, in parts.
  private final long[][] price;

  /// By level and leaf: the sum of the prices of the limits that count it.
  private final long[][] leafPrice;

  Bindings(Kinds kinds, int levels) {
    this.kinds = kinds;
    price = new long[levels][0];
    leafPrice = new long[levels][kinds.leaves];
  }

  Bindings(Bindings other) {
    kinds = other.kinds;
    limits.addAll(other.limits);
    counted.addAll(other.counted);
    isFree = other.isFree.clone();
    isHigh = other.isHigh.clone();
    price = other.price.clone();
    leafPrice = other.leafPrice.clone();
    for (int level = 0; level < price.length; level++) {
      price[level] = price[level].clone();
      leafPrice[level] = leafPrice[level].clone();
    }
  }

  int size() {
    return limits.size();
  }

  /// Narrows the limit on the same people; false if there is none.
  boolean narrow(Limit limit) {
    for (int at = 0; at < limits.size(); at++) {
      if (!limits.get(at).isOnSame(limit)) continue;
      limits.set(at, limits.get(at).and(limit));
      return true;
    }
    return false;
  }

  /// One more, which does not bind.
  void add(Limit limit) {
    limits.add(limit);
    counted.add(kinds.counted(limit));
    isFree = Arrays.copyOf(isFree, limits.size());
    isFree[limits.size() - 1] = true;
    isHigh = Arrays.copyOf(isHigh, limits.size());
    for (int level = 0; level < price.length; level++) {
      price[level] = Arrays.copyOf(price[level], limits.size());
    }
  }

  /// The count of a limit that binds.
  long bound(int at) {
    return isHigh[at] ? limits.get(at).max() : limits.get(at).min();
  }

  /// What a limit counts at a leaf beyond what it counts at another.
  int more(int at, int leaf, int than) {
    boolean[] counts = counted.get(at);
    return (counts[leaf] ? 1 : 0) - (counts[than] ? 1 : 0);
  }

  /// By limit that binds: its count without the people at leaves; of the others, less those.
  long[] without(int[] people) {
    long[] rest = new long[limits.size()];
    for (int at = 0; at < rest.length; at++) {
      if (!isFree[at]) rest[at] = bound(at);
      for (int leaf = 0; leaf < people.length; leaf++) {
        if (counted.get(at)[leaf]) rest[at] -= people[leaf];
      }
    }
    return rest;
  }

  /// By leaf: the sum over the limits that count it.
  long[] byLeaf(long[] byLimit) {
    long[] sum = new long[kinds.leaves];
    for (int at = 0; at < byLimit.length; at++) {
      for (int leaf = 0; leaf < sum.length && byLimit[at] != 0; leaf++) {
        if (counted.get(at)[leaf]) sum[leaf] += byLimit[at];
      }
    }
    return sum;
  }

  long price(int level, int at) {
    return price[level][at];
  }

  long leafPrice(int level, int leaf) {
    return leafPrice[level][leaf];
  }

  /// What the limits are paid at a level.
  long paid(int level) {
    long paid = 0;
    for (int at = 0; at < limits.size(); at++) {
      if (price[level][at] == 0) continue;
      paid = Math.addExact(paid, Math.multiplyExact(price[level][at], bound(at)));
    }
    return paid;
  }

  /// Prices after a pivot that is still to come.
  ///
  /// @param reduced of the column that comes, by level
  void follow(Basis basis, long pivot, long[] reduced, long[] leaving) {
    long[] leafLeaving = byLeaf(leaving);
    for (int level = 0; level < price.length; level++) {
      basis.follow(price[level], pivot, reduced[level], leaving);
      basis.follow(leafPrice[level], pivot, reduced[level], leafLeaving);
    }
  }

  Proof.Priced priced(long parts) {
    return priced(new long[limits.size()], price, parts);
  }

  /// @param rules what limits are paid in the level of the rules alone
  Proof.Priced impossible(long[] rules) {
    return priced(rules, new long[price.length][limits.size()], 1);
  }

  private Proof.Priced priced(long[] rules, long[][] byLevel, long parts) {
    List<Proof.Price> prices = new ArrayList<>();
    for (int at = 0; at < limits.size(); at++) {
      List<Long> own = new ArrayList<>();
      own.add(rules[at]);
      for (long[] level : byLevel) own.add(level[at]);
      Limit limit = limits.get(at);
      if (own.stream().anyMatch(paid -> paid != 0)) {
        prices.add(new Proof.Price(limit.region(), limit.category(), limit.area(), own));
      }
    }
    return new Proof.Priced(prices, parts);
  }
}
