package studyvisit.split.check;

/// How few and how many.
record Range(int min, int max) {
  /// What both allow.
  Range and(Range other) {
    int fewest = Math.max(min, other.min);
    int most = Math.min(max, other.max);
    return new Range(fewest, most);
  }

  boolean isEmpty() {
    return min > max;
  }

  boolean contains(int count) {
    return min <= count && count <= max;
  }
}
