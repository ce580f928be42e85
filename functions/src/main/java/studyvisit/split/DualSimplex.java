package studyvisit.split;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Makes a divided split keep its limits at the least cost: the dual simplex method (Lemke: The
/// dual method of solving the linear programming problem, 1954). Prices are right at every step, so
/// it may stop at any with a bound. Of the problem's limits only those come in that would not be
/// kept.
final class DualSimplex {
  enum Outcome {
    OPTIMAL,
    INFEASIBLE,
    /// Not needed any more, out of time, or with numbers that grow too large.
    STOPPED
  }

  private static final int STEPS_BETWEEN_LOOKS = 8;

  /// With which neither products of prices nor sums over people come near 63 bits.
  private static final long MOST_PARTS = 1L << 8;

  private static final long MOST_PARTS_OF_ALL = 1L << 22;

  private final Divided divided;
  private final List<Limit> all;
  private final Incumbent best;
  private final long mostParts;
  private long[] value = new long[0];
  private long[] rules = new long[0];

  /// How far a row is from what it may be; 1 if it must become less, -1 if more.
  private long excess;

  private int sign;

  private int farthest;

  /// Whether it is the key of the person in that row.
  private boolean isKey;

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
      for (Limit limit : divided.bindings.limits) {
        if (limit.min() > limit.max()) return Outcome.INFEASIBLE;
      }
      value = divided.values();
      int row = farthest();
      if (row < 0 && !addPassed()) return Outcome.OPTIMAL;
      if (row < 0) continue;
      if (step % STEPS_BETWEEN_LOOKS == 0 && isEnough()) return Outcome.STOPPED;
      if (divided.basis.parts > mostParts) return Outcome.STOPPED;
      Nearest nearest = new Nearest(divided, row, sign);
      int entering = nearest.find(excess);
      if (entering == Nearest.NONE) {
        rules = nearest.rules();
        return Outcome.INFEASIBLE;
      }
      divided.enter(row, entering, sign > 0);
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

  /// The option of each person, if nobody is divided.
  Optional<byte[]> places() {
    byte[] places = divided.key.clone();
    for (int row = 0; row < value.length; row++) {
      int column = divided.column[row];
      if (column < 0 || value[row] == 0) continue;
      if (value[row] != divided.basis.parts) return Optional.empty();
      places[divided.person(column)] = (byte) divided.option(column);
    }
    return Optional.of(places);
  }

  /// Why it was infeasible; without prices if someone has no option, or a limit no count.
  Proof impossible() {
    int size = divided.bindings.size();
    return divided.bindings.impossible(rules.length == 0 ? new long[size] : rules);
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

  /// The row that is farthest from what it may be, or -1. If that is a key, it takes a row first.
  private int farthest() {
    long parts = divided.basis.parts;
    long[] given = new long[divided.key.length];
    for (int row = 0; row < value.length; row++) {
      int column = divided.column[row];
      if (column >= 0) given[divided.person(column)] += value[row];
    }
    excess = 0;
    farthest = -1;
    for (int row = 0; row < value.length; row++) {
      int column = divided.column[row];
      if (column < 0) {
        Limit limit = divided.bindings.limits.get(-column - 1);
        consider(row, limit.min() * parts - value[row], -1, false);
        consider(row, value[row] - limit.max() * parts, 1, false);
        continue;
      }
      long key = parts - given[divided.person(column)];
      consider(row, -value[row], -1, false);
      consider(row, -key, -1, true);
      if (divided.isPinnedAway(column)) consider(row, value[row], 1, false);
      if (divided.isPinnedAway(divided.keyPart(divided.person(column))))
        consider(row, key, 1, true);
    }
    if (isKey && farthest >= 0) divided.exchangeKey(farthest);
    return farthest;
  }

  private void consider(int row, long far, int direction, boolean ofKey) {
    if (far <= excess) return;
    excess = far;
    farthest = row;
    sign = direction;
    isKey = ofKey;
  }
}
