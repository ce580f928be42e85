package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A split in which people may be divided among places, as the basis of a linear program: each
/// person has a key, the option that takes what is left of the person, kept out of the matrix
/// (Dantzig and Van Slyke: Generalized upper bounding techniques, 1967). In the matrix are the
/// other
/// options that people have a part of, and the counts of those limits that do not bind. A column is
/// a person's option, or if below 0 a limit's count.
final class Divided {
  final Kinds kinds;
  final Costs costs;

  /// Of the objective, the lottery's included.
  final int levels;

  final Basis basis;
  final List<Limit> limits = new ArrayList<>();

  /// Of each person; -1 for someone without any option.
  final byte[] key;

  /// By row of the matrix.
  int[] column = new int[0];

  /// By person and option: whether it is in the matrix.
  final boolean[] isPart;

  /// By limit: whether its count is in the matrix; if not, whether it is at the maximum.
  boolean[] isSlack = new boolean[0];

  boolean[] isHigh = new boolean[0];

  private final List<boolean[]> counted = new ArrayList<>();

  /// By level and limit: what those whom it counts pay, in parts.
  private final long[][] price;

  /// By level and leaf: the sum of the prices of the limits that count it.
  private final long[][] leafPrice;

  /// Without limits: everyone at what costs least.
  Divided(Costs costs, Kinds kinds) {
    this.costs = costs;
    this.kinds = kinds;
    levels = costs.levels + 1;
    basis = new Basis();
    price = new long[levels][0];
    leafPrice = new long[levels][kinds.leaves];
    isPart = new boolean[costs.codes.length];
    key = new byte[costs.people];
    for (int person = 0; person < key.length; person++) {
      key[person] = -1;
      for (int option = costs.options - 1; option >= 0; option--) {
        if (costs.allows(person, option) && isBetter(person, option)) key[person] = (byte) option;
      }
    }
  }

  private boolean isBetter(int person, int option) {
    if (key[person] < 0) return true;
    for (int level = 0; level < levels; level++) {
      long more = costs.cost(person, option, level) - costs.cost(person, key[person], level);
      if (more != 0) return more < 0;
    }
    return true;
  }

  Divided(Divided other) {
    costs = other.costs;
    kinds = other.kinds;
    levels = other.levels;
    basis = new Basis(other.basis);
    limits.addAll(other.limits);
    counted.addAll(other.counted);
    key = other.key.clone();
    column = other.column.clone();
    isPart = other.isPart.clone();
    isSlack = other.isSlack.clone();
    isHigh = other.isHigh.clone();
    price = new long[levels][];
    leafPrice = new long[levels][];
    for (int level = 0; level < levels; level++) {
      price[level] = other.price[level].clone();
      leafPrice[level] = other.leafPrice[level].clone();
    }
  }

  /// Adds a limit, or narrows the one on the same people.
  void limit(Limit limit) {
    for (int at = 0; at < limits.size(); at++) {
      if (!limits.get(at).isOnSame(limit)) continue;
      limits.set(at, limits.get(at).and(limit));
      return;
    }
    boolean[] counts = kinds.counted(limit);
    limits.add(limit);
    counted.add(counts);
    int[] added = new int[basis.size];
    for (int row = 0; row < added.length; row++) {
      if (column[row] >= 0) added[row] = counts(counts, column[row]);
    }
    basis.add(added);
    column = Arrays.copyOf(column, basis.size);
    column[basis.size - 1] = -basis.size;
    isSlack = Arrays.copyOf(isSlack, basis.size);
    isSlack[basis.size - 1] = true;
    isHigh = Arrays.copyOf(isHigh, basis.size);
    for (int level = 0; level < levels; level++) {
      price[level] = Arrays.copyOf(price[level], basis.size);
    }
  }

  int person(int part) {
    return part / costs.options;
  }

  int keyLeaf(int person) {
    return kinds.leaf(person, key[person]);
  }

  int leaf(int part) {
    return kinds.leaf(person(part), part % costs.options);
  }

  /// What a limit counts of a part, beyond what it counts of the key.
  private int counts(boolean[] counts, int part) {
    return (counts[leaf(part)] ? 1 : 0) - (counts[keyLeaf(person(part))] ? 1 : 0);
  }

  /// By row: the part of a person, or the count, that is there; in parts.
  long[] values() {
    int[] keys = new int[kinds.leaves];
    for (int person = 0; person < key.length; person++) keys[keyLeaf(person)]++;
    long[] rest = new long[basis.size];
    for (int at = 0; at < rest.length; at++) {
      rest[at] = isSlack[at] ? 0 : bound(at);
      for (int leaf = 0; leaf < keys.length; leaf++) {
        if (counted.get(at)[leaf]) rest[at] -= keys[leaf];
      }
    }
    return basis.times(rest);
  }

  /// Where the count of a limit is that is not in the matrix.
  long bound(int at) {
    return isHigh[at] ? limits.get(at).max() : limits.get(at).min();
  }

  /// By leaf: how many people are there, in parts.
  long[] people(long[] values) {
    long[] people = new long[kinds.leaves];
    for (int person = 0; person < key.length; person++) people[keyLeaf(person)] += basis.parts;
    for (int row = 0; row < values.length; row++) {
      if (column[row] < 0) continue;
      people[leaf(column[row])] += values[row];
      people[keyLeaf(person(column[row]))] -= values[row];
    }
    return people;
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

  /// What is in a row becomes its person's key, the key takes the row.
  void exchangeKey(int row) {
    int person = person(column[row]);
    long[] own = basis.inverse[row];
    for (int other = 0; other < basis.size; other++) {
      if (other == row || column[other] < 0 || person(column[other]) != person) continue;
      for (int at = 0; at < own.length; at++) {
        own[at] = Math.addExact(own[at], basis.inverse[other][at]);
      }
    }
    Basis.negate(own);
    int option = column[row] % costs.options;
    isPart[column[row]] = false;
    column[row] = person * costs.options + key[person];
    isPart[column[row]] = true;
    key[person] = (byte) option;
  }

  /// What more of a column costs at a level under the prices, in parts.
  long reduced(int of, int level) {
    if (of < 0) return -price[level][-of - 1];
    int person = person(of);
    int option = of % costs.options;
    long more = costs.cost(person, option, level) - costs.cost(person, key[person], level);
    long paid = leafPrice[level][leaf(of)] - leafPrice[level][keyLeaf(person)];
    return basis.parts * more + paid;
  }

  /// A column takes a row.
  ///
  /// @param high whether the one that leaves, if it is a count, is then at its maximum
  void enter(int row, int entering, boolean high) {
    long[] coming = new long[basis.size];
    for (int at = 0; at < coming.length && entering >= 0; at++) {
      coming[at] = counts(counted.get(at), entering);
    }
    if (entering < 0) coming[-entering - 1] = -1;
    long[] through = basis.times(coming);
    long[] leaving = basis.inverse[row];
    long[] leafLeaving = byLeaf(leaving);
    for (int level = 0; level < levels; level++) {
      long reduced = reduced(entering, level);
      basis.follow(price[level], through[row], reduced, leaving);
      basis.follow(leafPrice[level], through[row], reduced, leafLeaving);
    }
    basis.pivot(row, through);
    int left = column[row];
    column[row] = entering;
    if (left >= 0) isPart[left] = false;
    else isSlack[-left - 1] = false;
    if (left < 0) isHigh[-left - 1] = high;
    if (entering >= 0) isPart[entering] = true;
    else isSlack[-entering - 1] = true;
  }

  /// What no split is below under the prices; in parts, the rules' level first.
  long[] least() {
    long[] least = new long[levels + 1];
    for (int level = 0; level < levels; level++) {
      long sum = 0;
      for (int person = 0; person < key.length; person++) {
        long cost = Math.multiplyExact(basis.parts, costs.cost(person, key[person], level));
        sum = Math.addExact(sum, Math.addExact(cost, leafPrice[level][keyLeaf(person)]));
      }
      for (int at = 0; at < basis.size; at++) {
        if (isSlack[at]) continue;
        sum = Math.subtractExact(sum, Math.multiplyExact(price[level][at], bound(at)));
      }
      least[level + 1] = sum;
    }
    return least;
  }

  Proof.Priced priced() {
    return priced(new long[basis.size], price, basis.parts);
  }

  /// @param rules what limits are paid in the level of the rules alone
  Proof.Priced impossible(long[] rules) {
    return priced(rules, new long[levels][basis.size], 1);
  }

  private Proof.Priced priced(long[] rules, long[][] byLevel, long parts) {
    List<Proof.Price> prices = new ArrayList<>();
    for (int at = 0; at < rules.length; at++) {
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
