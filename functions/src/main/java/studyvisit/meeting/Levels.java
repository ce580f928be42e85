package studyvisit.meeting;

import java.util.ArrayList;
import java.util.List;

/// Vectors compared from the left: what the solver counts in.
final class Levels {
  private Levels() {}

  static long[] plus(long[] one, long[] other) {
    long[] sum = one.clone();
    for (int level = 0; level < sum.length; level++) sum[level] += other[level];
    return sum;
  }

  static long[] minus(long[] one, long[] other) {
    long[] difference = one.clone();
    for (int level = 0; level < difference.length; level++) difference[level] -= other[level];
    return difference;
  }

  /// 1 at one level.
  static long[] unit(int level, int levels) {
    long[] unit = new long[levels];
    unit[level] = 1;
    return unit;
  }

  /// A number at the last level.
  static long[] last(long number, int levels) {
    long[] vector = new long[levels];
    vector[levels - 1] = number;
    return vector;
  }

  static List<Long> list(long[] vector) {
    List<Long> list = new ArrayList<>();
    for (long level : vector) list.add(level);
    return list;
  }
}
