package studyvisit.split.check;

import java.math.BigInteger;
import java.util.Arrays;

/// A vector of whole numbers of any size, so that nothing wraps; the first the most important.
final class Sum implements Comparable<Sum> {
  private final BigInteger[] levels;

  Sum(int length) {
    levels = new BigInteger[length];
    Arrays.fill(levels, BigInteger.ZERO);
  }

  Sum add(long[] vector, long times) {
    for (int i = 0; i < levels.length; i++) {
      levels[i] = levels[i].add(BigInteger.valueOf(vector[i]).multiply(BigInteger.valueOf(times)));
    }
    return this;
  }

  Sum add(Sum other) {
    for (int i = 0; i < levels.length; i++) levels[i] = levels[i].add(other.levels[i]);
    return this;
  }

  boolean isFirstAboveZero() {
    return levels[0].signum() > 0;
  }

  @Override
  public int compareTo(Sum other) {
    return Arrays.compare(levels, other.levels);
  }
}
