package studyvisit.split;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Makes a divided split keep its limits at the least cost: the dual simplex method (Lemke: The
/// dual
/// method of solving the linear programming problem, 1954) with long steps. Prices are right at
/// every step, so it may stop at any with a bound. Of the problem's limits only those come in that
/// would not be kept.
final class DualSimplex {
  enum Outcome {
    OPTIMAL,
    INFEASIBLE,
    /// Not needed any more, out of time, or with numbers that grow too large.
    STOPPED
  }

  private static final int NONE = Integer.MIN_VALUE;
  private static final int STEPS_BETWEEN_LOOKS = 8;

  /// With which neither products of prices nor sums over people come near 63 bits.
  private static final long MOST_PARTS = 1L << 8;

  private static final long MOST_PARTS_OF_ALL = 1L << 22;

  private final Divided divided;
  private final List<Limit> all;
  private final Incumbent best;
  private final long mostParts;
  private long[] value = new long[0];

  /// Where to go: 1 if what leaves must become less, -1 if more.
  private long sign;

  /// By how much.
  private long excess;

  private long[] rules = new long[0];
  private int[] nearest = new int[0];
  private long[] leaving = new long[0];
  private long[] leafLeaving = new long[0];

  /// @param all limits of the problem
  DualSimplex(Divided divided, List<Limit> all, Incumbent best) {
    this.divided = divided;
    this.all = all;
    this.best = best;
    mostParts = Math.clamp(MOST_PARTS_OF_ALL / (divided.key.length + 1), 1, MOST_PARTS);
  }

  /// @throws CancellationException when the thread is interrupted
  Outcome run() {
    for (byte option : divided.key) if (option < 0) return Outcome.INFEASIBLE;
    for (int step = 1; ; step++) {
      for (Limit limit : divided.limits) {
        if (limit.min() > limit.max()) return Outcome.INFEASIBLE;
      }
      value = divided.values();
      int row = farthest();
      if (row == NONE && !addPassed()) return Outcome.OPTIMAL;
      if (row == NONE) continue;
      if (step % STEPS_BETWEEN_LOOKS == 0 && isEnough()) return Outcome.STOPPED;
      if (divided.basis.parts > mostParts) return Outcome.STOPPED;
      if (!step(row)) return Outcome.INFEASIBLE;
    }
  }

  private boolean isEnough() {
    if (Thread.interrupted()) throw new CancellationException("interrupted while splitting");
    return best.isLate() || best.isBeaten(divided.least(), divided.basis.parts);
  }

  /// By leaf: how many people are there, in parts.
  long[] people() {
    return divided.people(value);
  }

  /// Of each person, if nobody is divided.
  Optional<byte[]> places() {
    byte[] places = divided.key.clone();
    for (int row = 0; row < value.length; row++) {
      int column = divided.column[row];
      if (column < 0 || value[row] == 0) continue;
      if (value[row] != divided.basis.parts) return Optional.empty();
      places[divided.person(column)] = (byte) (column % divided.costs.options);
    }
    return Optional.of(places);
  }

  /// Why it was infeasible.
  Proof impossible() {
    return divided.impossible(rules.length == 0 ? new long[divided.basis.size] : rules);
  }

  private boolean addPassed() {
    long parts = divided.basis.parts;
    long[] people = people();
    boolean any = false;
    for (Limit limit : all) {
      boolean[] counted = divided.kinds.counted(limit);
      long count = 0;
      for (int leaf = 0; leaf < people.length; leaf++) if (counted[leaf]) count += people[leaf];
      if (count >= limit.min() * parts && count <= limit.max() * parts) continue;
      divided.limit(limit);
      any = true;
    }
    return any;
  }

  /// The row that is farthest from what it may be. If that is a key, it takes a row first.
  private int farthest() {
    long parts = divided.basis.parts;
    long[] given = new long[divided.key.length];
    for (int row = 0; row < value.length; row++) {
      int column = divided.column[row];
      if (column >= 0) given[divided.person(column)] += value[row];
    }
    excess = 0;
    int farthest = NONE;
    boolean isKey = false;
    for (int row = 0; row < value.length; row++) {
      int column = divided.column[row];
      boolean isPart = column >= 0;
      long tooFew = isPart ? 0 : divided.limits.get(-column - 1).min() * parts;
      long tooMany = isPart ? 0 : divided.limits.get(-column - 1).max() * parts;
      tooFew -= value[row];
      tooMany = isPart ? given[divided.person(column)] - parts : value[row] - tooMany;
      if (Math.max(tooFew, tooMany) <= excess) continue;
      excess = Math.max(tooFew, tooMany);
      farthest = row;
      isKey = isPart && tooMany > tooFew;
      sign = !isPart && tooMany > tooFew ? 1 : -1;
    }
    if (isKey) divided.exchangeKey(farthest);
    return farthest;
  }

  /// One change of the matrix; false if nothing can make the row what it must be. On the way,
  /// whoever is nearest goes from one option to another, until that is enough.
  private boolean step(int row) {
    leaving = divided.basis.inverse[row];
    leafLeaving = divided.byLeaf(leaving);
    int people = divided.key.length;
    nearest = new int[people + leaving.length];
    boolean[] hasParts = new boolean[people];
    for (int column : divided.column) if (column >= 0) hasParts[divided.person(column)] = true;
    for (int at = 0; at < nearest.length; at++) look(at);
    while (true) {
      int entering = NONE;
      for (int column : nearest) {
        if (column != NONE && (entering == NONE || isNearer(column, entering))) entering = column;
      }
      if (entering == NONE) {
        rules = leaving.clone();
        if (sign > 0) Basis.negate(rules);
        return false;
      }
      long range = range(entering, hasParts);
      if (range == 0 || excess <= Math.multiplyExact(range, toward(entering))) {
        divided.enter(row, entering, sign > 0);
        return true;
      }
      excess -= range * toward(entering);
      pass(entering);
    }
  }

  /// How far a column can go before something else must; 0 if only into the matrix.
  private long range(int column, boolean[] hasParts) {
    if (column >= 0) return hasParts[divided.person(column)] ? 0 : 1;
    Limit limit = divided.limits.get(-column - 1);
    return limit.max() - (long) limit.min();
  }

  private void pass(int column) {
    if (column < 0) {
      divided.isHigh[-column - 1] ^= true;
      look(divided.key.length - column - 1);
    } else {
      int person = divided.person(column);
      divided.key[person] = (byte) (column % divided.costs.options);
      look(person);
    }
  }

  /// Finds the nearest column of a person, or after the people that of a limit.
  private void look(int at) {
    nearest[at] = NONE;
    int limit = at - divided.key.length;
    if (limit >= 0) {
      Limit known = divided.limits.get(limit);
      boolean isFree = !divided.isSlack[limit] && known.min() < known.max();
      if (isFree && toward(-limit - 1) > 0) nearest[at] = -limit - 1;
      return;
    }
    for (int option = 0; option < divided.costs.options; option++) {
      int part = at * divided.costs.options + option;
      if (divided.isPart[part] || !divided.costs.allows(at, option) || toward(part) <= 0) continue;
      if (nearest[at] == NONE || isNearer(part, nearest[at])) nearest[at] = part;
    }
  }

  /// How much a column brings the row to where it must be.
  private long toward(int column) {
    if (column >= 0) {
      int key = divided.keyLeaf(divided.person(column));
      return sign * (leafLeaving[divided.leaf(column)] - leafLeaving[key]);
    }
    return sign * side(column) * -leaving[-column - 1];
  }

  /// -1 for a count at its maximum, which can only become less.
  private int side(int column) {
    return column < 0 && divided.isHigh[-column - 1] ? -1 : 1;
  }

  /// Whether prices get to a column before another.
  private boolean isNearer(int one, int other) {
    for (int level = 0; level < divided.levels; level++) {
      long cost = Math.multiplyExact(side(one) * divided.reduced(one, level), toward(other));
      long otherCost = Math.multiplyExact(side(other) * divided.reduced(other, level), toward(one));
      if (cost != otherCost) return cost < otherCost;
    }
    return false;
  }
}
