package studyvisit.programme;

import java.util.List;

/// A border area or partner region whose value chains match none on the other side must say so, and
/// only such a one: a match forgotten in the vocabulary would quietly spoil every split.
record MatchRule(Fields file, Vocabulary vocabulary) {
  /// A border area or partner region as read.
  ///
  /// @param matchesNothing whether its file says so
  record Place<T>(T value, List<String> valueChains, boolean matchesNothing) {}

  static <T> List<T> values(List<Place<T>> places) {
    return places.stream().map(Place::value).toList();
  }

  /// Checks the places of one side, a list in the file, against the other side's.
  <T, U> void check(String list, List<Place<T>> places, List<Place<U>> others) {
    for (int i = 0; i < places.size(); i++) {
      Place<T> place = places.get(i);
      boolean meets = others.stream().anyMatch(other -> meet(place, other));
      String at = list + "[" + i + "].";
      if (!meets && !place.matchesNothing())
        throw file.fault(
            at + "valueChains",
            "none matches a value chain of the other side; add one, or a match in vocabulary.json,"
                + " or \"matchesNothing\": true with a note");
      if (meets && place.matchesNothing())
        throw file.fault(
            at + "matchesNothing", "must go: a value chain matches one of the other side");
    }
  }

  private boolean meet(Place<?> one, Place<?> other) {
    return one.valueChains().stream()
        .anyMatch(a -> other.valueChains().stream().anyMatch(b -> vocabulary.meet(a, b)));
  }
}
