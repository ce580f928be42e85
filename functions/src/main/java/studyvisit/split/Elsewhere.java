package studyvisit.split;

/// What would be if somebody were elsewhere.
interface Elsewhere {
  /// No split that keeps the rules has the person there.
  int IMPOSSIBLE = -1;

  /// Not worked out; but no better split was found with the person there.
  int UNKNOWN = -2;

  /// The first level that is worse in the best split with a person at an option; the lottery's
  /// when none is.
  int worse(int person, int option);

  /// Whether one more place in a region would go to this person.
  boolean isNext(int person, int region);

  /// The same of totals by level, the rules' first.
  static int firstWorse(long[] there, long[] total) {
    int lottery = total.length - 1;
    for (int level = 1; level < lottery; level++) {
      if (there[level] != total[level]) return level - 1;
    }
    return lottery - 1;
  }

  /// After a search that is too large, or was cut short.
  record Unknown() implements Elsewhere {
    @Override
    public int worse(int person, int option) {
      return UNKNOWN;
    }

    @Override
    public boolean isNext(int person, int region) {
      return false;
    }
  }
}
