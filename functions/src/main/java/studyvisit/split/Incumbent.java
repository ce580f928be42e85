package studyvisit.split;

import java.util.Arrays;

/// The best split that a search has found, and what it could not look into in time.
class Incumbent {
  private final Costs costs;
  private final long deadline;
  private byte[] places = new byte[0];
  private long[] total = new long[0];
  private long[] open = new long[0];

  /// @param deadline of `System.nanoTime()`
  Incumbent(Costs costs, long deadline) {
    this.costs = costs;
    this.deadline = deadline;
  }

  boolean exists() {
    return total.length > 0;
  }

  /// The option of each person.
  byte[] places() {
    return places;
  }

  /// By level, the rules' first.
  long[] total() {
    return total;
  }

  /// What no split is below.
  long[] bound() {
    return open.length == 0 || Arrays.compare(total, open) <= 0 ? total : open;
  }

  boolean isProven() {
    return Arrays.equals(bound(), total);
  }

  void offer(byte[] at) {
    long[] sum = total(costs, at);
    if (exists() && Arrays.compare(total, sum) <= 0) return;
    total = sum;
    places = at;
  }

  /// Whether nothing was found, nor all looked into.
  boolean isUndecided() {
    return !exists() && open.length > 0;
  }

  /// Whether nothing at or above a bound is of interest.
  boolean isBeaten(long[] bound) {
    return isBeaten(bound, 1);
  }

  /// The same of a bound in so many parts.
  boolean isBeaten(long[] bound, long parts) {
    if (!exists()) return false;
    for (int level = 0; level < total.length; level++) {
      long difference = Math.multiplyExact(total[level], parts) - bound[level];
      if (difference != 0) return difference < 0;
    }
    return true;
  }

  boolean isLate() {
    return System.nanoTime() - deadline > 0;
  }

  /// Leaves what is at or above a bound unexplored.
  void leave(long[] bound) {
    if (open.length == 0 || Arrays.compare(bound, open) < 0) open = bound;
  }

  static long[] total(Costs costs, byte[] at) {
    long[] sum = new long[costs.levels + 2];
    for (int person = 0; person < at.length; person++) {
      for (int level = 1; level < sum.length; level++) {
        sum[level] = Math.addExact(sum[level], costs.cost(person, at[person], level - 1));
      }
    }
    return sum;
  }
}
