package studyvisit.split.check;

import java.math.BigInteger;
import java.util.Arrays;

/// A vector of whole numbers of any size, so that nothing wraps; the first the most important.
final class Sum implements Comparable<Sum> {
  private final BigInteger[] parts;

  Sum(int length) {
    parts = new BigInteger[length];
    Arrays.fill(parts, BigInteger.ZERO);
  }

  Sum add(long[] vector, long times) {
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i].add(BigInteger.valueOf(vector[i]).multiply(BigInteger.valueOf(times)));
    }
    return this;
  }

  Sum add(Sum other) {
    for (int i = 0; i < parts.length; i++) parts[i] = parts[i].add(other.parts[i]);
    return this;
  }

  boolean isAboveZero() {
    return parts[0].signum() > 0;
  }

  @Override
  public int compareTo(Sum other) {
    return Arrays.compare(parts, other.parts);
  }
}
