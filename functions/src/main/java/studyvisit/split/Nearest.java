package studyvisit.split;

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

  /// The nearest column of each person, then of each limit.
  private final int[] nearest;

  private final boolean[] isDivided;

  Nearest(Divided divided, int row, int sign) {
    this.divided = divided;
    this.sign = sign;
    bindings = divided.bindings;
    leaving = divided.basis.inverse[row];
    leafLeaving = bindings.byLeaf(leaving);
    nearest = new int[divided.key.length + leaving.length];
    isDivided = new boolean[divided.key.length];
    for (int column : divided.column) if (column >= 0) isDivided[divided.person(column)] = true;
    for (int at = 0; at < nearest.length; at++) look(at);
  }

  private void look(int at) {
    int person = at < divided.key.length ? at : -1;
    int limit = at - divided.key.length;
    nearest[at] = NONE;
    if (person < 0) {
      boolean canChange = bindings.limits.get(limit).min() < bindings.limits.get(limit).max();
      if (canChange && !bindings.isFree[limit] && toward(-limit - 1) > 0) nearest[at] = -limit - 1;
      return;
    }
    for (int option = 0; option < divided.costs.options; option++) {
      int part = person * divided.costs.options + option;
      boolean canCome = divided.costs.allows(person, option) && !divided.isPart[part];
      if (canCome && toward(part) > 0 && isNearer(part, nearest[at])) nearest[at] = part;
    }
  }

  /// The nearest of all, after as many changes of options as leave something to be done.
  ///
  /// @param excess how far the row is from where it must be, in parts
  int find(long excess) {
    long left = excess;
    while (true) {
      int first = NONE;
      for (int column : nearest) if (column != NONE && isNearer(column, first)) first = column;
      if (first == NONE) return NONE;
      long change = Math.multiplyExact(range(first), toward(first));
      if (change == 0 || left <= change) return first;
      left -= change;
      pass(first);
    }
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
      look(divided.key.length - column - 1);
    } else {
      divided.key[divided.person(column)] = (byte) divided.option(column);
      look(divided.person(column));
    }
  }

  /// How much a column brings the row to where it must be.
  private long toward(int column) {
    if (column < 0) return -sign * side(column) * leaving[-column - 1];
    int key = divided.keyLeaf(divided.person(column));
    return sign * (leafLeaving[divided.leaf(column)] - leafLeaving[key]);
  }

  /// -1 for a count at its maximum, which can only become less.
  private int side(int column) {
    return column < 0 && bindings.isHigh[-column - 1] ? -1 : 1;
  }

  private boolean isNearer(int one, int other) {
    if (other == NONE) return true;
    long byOne = toward(one);
    long byOther = toward(other);
    for (int level = 0; level < divided.levels; level++) {
      long cost = Math.multiplyExact(side(one) * divided.reduced(one, level), byOther);
      long otherCost = Math.multiplyExact(side(other) * divided.reduced(other, level), byOne);
      if (cost != otherCost) return cost < otherCost;
    }
    return false;
  }

  /// Of each limit, what shows that no split keeps them all, when nothing was found.
  long[] rules() {
    long[] rules = leaving.clone();
    if (sign > 0) Basis.negate(rules);
    return rules;
  }
}
