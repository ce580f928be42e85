package studyvisit.split;

import java.util.PriorityQueue;

/// Which column prices get to first when what is in a row must become less or more, and who changes
/// options on the way (the ratio test of the dual simplex method, with long steps).
final class Nearest {
  static final int NONE = Integer.MIN_VALUE;

  private final Divided divided;
  private final Bindings bindings;

  /// 1 if the row must become less, -1 if more.
  private final int sign;

  private final long[] leaving;
  private final long[] leafLeaving;

  /// Of each person and limit the nearest column, those first that prices get to first.
  private final PriorityQueue<Integer> nearest = new PriorityQueue<>(this::compare);

  private final boolean[] isDivided;

  Nearest(Divided divided, int row, int sign) {
    this.divided = divided;
    this.sign = sign;
    bindings = divided.bindings;
    leaving = divided.basis.inverse[row];
    leafLeaving = bindings.byLeaf(leaving);
    isDivided = new boolean[divided.key.length];
    for (int column : divided.column) if (column >= 0) isDivided[divided.person(column)] = true;
    for (int person = 0; person < divided.key.length; person++) addOf(person);
    for (int limit = 0; limit < leaving.length; limit++) {
      boolean canChange = bindings.limits.get(limit).min() < bindings.limits.get(limit).max();
      if (canChange && !bindings.isFree[limit] && toward(-limit - 1) > 0) nearest.add(-limit - 1);
    }
  }

  private void addOf(int person) {
    int first = NONE;
    for (int option = 0; option < divided.costs.options; option++) {
      int part = person * divided.costs.options + option;
      if (!divided.allows(part) || divided.isPart[part]) continue;
      if (toward(part) <= 0) continue;
      if (first == NONE || compare(part, first) < 0) first = part;
    }
    if (first != NONE) nearest.add(first);
  }

  /// The nearest of all, after as many changes of options as leave something to be done.
  ///
  /// @param excess how far the row is from where it must be, in parts
  int find(long excess) {
    long left = excess;
    while (!nearest.isEmpty()) {
      int first = nearest.remove();
      long change = Math.multiplyExact(range(first), toward(first));
      if (change == 0 || left <= change) return first;
      left -= change;
      pass(first);
    }
    return NONE;
  }

  /// How far a column can go outside the matrix; 0 for another option of somebody divided.
  private long range(int column) {
    if (column >= 0) return isDivided[divided.person(column)] ? 0 : 1;
    Limit limit = bindings.limits.get(-column - 1);
    return limit.max() - (long) limit.min();
  }

  private void pass(int column) {
    if (column < 0) {
      bindings.isHigh[-column - 1] ^= true;
    } else {
      divided.key[divided.person(column)] = (byte) divided.option(column);
      addOf(divided.person(column));
    }
  }

  /// How much a column brings the row to where it must be.
  private long toward(int column) {
    if (column < 0) return -sign * side(column) * leaving[-column - 1];
    int key = divided.keyLeaf(divided.person(column));
    return sign * (leafLeaving[divided.leaf(column)] - leafLeaving[key]);
  }

  /// -1 for a count at its maximum, which can only become less.
  private long side(int column) {
    return column < 0 && bindings.isHigh[-column - 1] ? -1 : 1;
  }

  /// By when prices get there, then by column.
  private int compare(int one, int other) {
    long byOne = toward(one);
    long byOther = toward(other);
    for (int level = 0; level < divided.levels; level++) {
      long cost = Math.multiplyExact(side(one) * divided.reduced(one, level), byOther);
      long otherCost = Math.multiplyExact(side(other) * divided.reduced(other, level), byOne);
      if (cost != otherCost) return Long.compare(cost, otherCost);
    }
    return Integer.compare(one, other);
  }

  /// Of each limit, what shows that no split keeps them all, when nothing was found.
  long[] rules() {
    long[] rules = leaving.clone();
    if (sign > 0) Basis.negate(rules);
    return rules;
  }
}
