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
}
