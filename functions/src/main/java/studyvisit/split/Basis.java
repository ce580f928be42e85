package studyvisit.split;

import java.util.Arrays;

/// The inverse of a square matrix in whole numbers: each is so many parts of what it stands for
/// (Bareiss: Sylvester's identity and multistep integer-preserving Gaussian elimination, 1968).
/// Every division is without a rest; what passes 63 bits is an error, never a wrong answer.
final class Basis {
  int size;
  long parts;

  /// By row and column.
  long[][] inverse;

  Basis() {
    parts = 1;
    inverse = new long[0][];
  }

  Basis(Basis other) {
    size = other.size;
    parts = other.parts;
    inverse = new long[size][];
    for (int row = 0; row < size; row++) inverse[row] = other.inverse[row].clone();
  }

  /// One more row and column of the matrix: in its corner stands -1, above it nothing.
  ///
  /// @param added the new row of the matrix without its corner
  void add(int[] added) {
    long[] sum = new long[size + 1];
    sum[size] = -parts;
    inverse = Arrays.copyOf(inverse, size + 1);
    for (int row = 0; row < size; row++) {
      for (int at = 0; at < size && added[row] != 0; at++) {
        sum[at] = Math.addExact(sum[at], added[row] * inverse[row][at]);
      }
      inverse[row] = Arrays.copyOf(inverse[row], size + 1);
    }
    inverse[size++] = sum;
  }

  /// The inverse times a vector.
  long[] times(long[] vector) {
    long[] product = new long[size];
    for (int row = 0; row < size; row++) {
      for (int at = 0; at < size; at++) {
        if (vector[at] == 0 || inverse[row][at] == 0) continue;
        long term = Math.multiplyExact(inverse[row][at], vector[at]);
        product[row] = Math.addExact(product[row], term);
      }
    }
    return product;
  }

  /// Another column comes into the matrix.
  ///
  /// @param row of the inverse that belonged to the one that leaves
  /// @param column the inverse times the one that comes
  void pivot(int row, long[] column) {
    long[] leaving = inverse[row];
    for (int other = 0; other < size; other++) {
      if (other != row) follow(inverse[other], column[row], column[other], leaving);
    }
    if (column[row] < 0) negate(leaving);
    parts = Math.abs(column[row]);
  }

  /// What other numbers in the same parts become by a pivot that is still to come.
  ///
  /// @param numbers those of one row or level, changed
  /// @param pivot what the leaving row has of the column that comes
  /// @param factor what the numbers' own row has of it
  void follow(long[] numbers, long pivot, long factor, long[] leaving) {
    if (factor == 0 && Math.abs(pivot) == parts) return;
    long divisor = pivot < 0 ? -parts : parts;
    for (int at = 0; at < numbers.length; at++) {
      long kept = Math.multiplyExact(pivot, numbers[at]);
      numbers[at] = Math.subtractExact(kept, Math.multiplyExact(factor, leaving[at])) / divisor;
    }
  }

  static void negate(long[] numbers) {
    for (int at = 0; at < numbers.length; at++) numbers[at] = -numbers[at];
  }
}
