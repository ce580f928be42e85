package studyvisit.split;

/// A partner region and its places. A minimum above the maximum is no error here: the split then is
/// infeasible and says so.
///
/// @param min the fewest people it takes, 0 or more
/// @param max the most people it takes; 0 closes it
public record Region(String id, int min, int max) {
  public Region {
    if (id.isBlank()) throw new IllegalArgumentException("a region has no id");
    if (min < 0 || max < 0) {
      throw new IllegalArgumentException(id + ": fewer than 0 places: " + min + " to " + max);
    }
  }

  boolean isOpen() {
    return max > 0;
  }
}
