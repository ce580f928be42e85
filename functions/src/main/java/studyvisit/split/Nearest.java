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
  }

  private boolean isCandidate(int column) {
    if (column >= 0) return divided.allows(column) && !divided.isPart[column] && toward(column) > 0;
    Limit limit = bindings.limits.get(-column - 1);
    return limit.min() < limit.max() && !bindings.isFree[-column - 1] && toward(column) > 0;
  }

  private void fill() {
    for (int person = 0; person < divided.key.length; person++) addOf(person);
    for (int limit = 0; limit < leaving.length; limit++) {
      if (isCandidate(-limit - 1)) nearest.add(-limit - 1);
    }
  }

  private void addOf(int person) {
    int first = NONE;
    for (int option = 0; option < divided.costs.options; option++) {
      int part = person * divided.costs.options + option;
      if (!isCandidate(part)) continue;
      if (first == NONE || compare(part, first) < 0) first = part;
    }
    if (first != NONE) nearest.add(first);
  }

  /// The nearest of all, after as many changes of options as leave something to be done.
  ///
  /// @param excess how far the row is from where it must be, in parts
  int find(long excess) {
    int only = nearestOfAll();
    if (only == NONE || isEnough(only, excess)) return only;
    fill();
    long left = excess;
    while (!nearest.isEmpty()) {
      int first = nearest.remove();
      if (isEnough(first, left)) return first;
      left -= Math.multiplyExact(range(first), toward(first));
      pass(first);
    }
    return NONE;
  }

  private boolean isEnough(int column, long left) {
    long change = Math.multiplyExact(range(column), toward(column));
    return change == 0 || left <= change;
  }

  /// The same that comes first in the queue, without a queue: level by level those as near as any
  /// are kept. Mostly it is all that is asked for.
  private int nearestOfAll() {
    int[] columns = new int[leaving.length + divided.isPart.length];
    int count = 0;
    for (int column = -leaving.length; column < divided.isPart.length; column++) {
      if (isCandidate(column)) columns[count++] = column;
    }
    for (int level = 0; level < divided.levels && count > 1; level++) {
      int kept = 0;
      long least = 0;
      long by = 1;
      for (int at = 0; at < count; at++) {
        int column = columns[at];
        long cost = side(column) * divided.reduced(column, level);
        long toward = toward(column);
        long more = Long.compare(Math.multiplyExact(cost, by), Math.multiplyExact(least, toward));
        if (kept > 0 && more > 0) continue;
        if (kept == 0 || more < 0) {
          kept = 0;
          least = cost;
          by = toward;
        }
        columns[kept++] = column;
      }
      count = kept;
    }
    return count == 0 ? NONE : columns[0];
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
