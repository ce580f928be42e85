package studyvisit.split;

import java.util.Arrays;

/// By set of areas: the least that it costs when they travel to some regions.
final class SetSplits {
  final boolean[] exists;
  private final int levels;
  private final int all;

  /// By set and level.
  private final long[] total;

  SetSplits(int all, int levels) {
    this.all = all;
    this.levels = levels;
    exists = new boolean[all + 1];
    total = new long[(all + 1) * levels];
  }

  /// To no region yet.
  static SetSplits none(int all, int levels) {
    SetSplits none = new SetSplits(all, levels);
    none.exists[0] = true;
    return none;
  }

  /// One more region takes a set, beside each set of the other areas so far.
  ///
  /// @param here what it costs there
  /// @param taken by set of areas taken so far: what the one more region takes
  void take(int set, long[] here, SetSplits before, SetBounds bounds, long budget, int[] taken) {
    int others = all ^ set;
    for (int other = others; other >= 0; other = other == 0 ? -1 : (other - 1) & others) {
      if (!before.exists[other]) continue;
      int both = set | other;
      int from = other * levels;
      if (before.total[from + 1] + here[1] + bounds.least(all ^ both) > budget) continue;
      int to = both * levels;
      if (exists[both] && !isLess(before.total, from, here, to)) continue;
      exists[both] = true;
      taken[both] = set;
      for (int level = 0; level < levels; level++) {
        total[to + level] = Math.addExact(before.total[from + level], here[level]);
      }
    }
  }

  private boolean isLess(long[] before, int from, long[] here, int to) {
    for (int level = 0; level < levels; level++) {
      long difference = before[from + level] + here[level] - total[to + level];
      if (difference != 0) return difference < 0;
    }
    return false;
  }

  /// Of a set, with what the rest costs in one more region.
  long[] and(int set, long[] here) {
    long[] sum = new long[levels];
    for (int level = 0; level < levels; level++) {
      sum[level] = Math.addExact(total[set * levels + level], here[level]);
    }
    return sum;
  }

  /// Whether that is less than something, or there is nothing yet.
  boolean isBetter(int set, long[] here, long[] than) {
    return than.length == 0 || Arrays.compare(and(set, here), than) < 0;
  }
}
