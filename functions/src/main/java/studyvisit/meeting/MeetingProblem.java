package studyvisit.meeting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which meetings would make sense, and how many there can be. Sorted, so that nothing that follows
/// depends on the order in which wishes came.
///
/// @param slots in which everybody is there; in each, anybody has at most one meeting
/// @param mostPerPerson meetings that one person has at most
public record MeetingProblem(List<Wish> wishes, int slots, int mostPerPerson) {
  /// @throws IllegalArgumentException for a pair named twice, or numbers below 0
  public MeetingProblem {
    if (slots < 0 || mostPerPerson < 0) throw new IllegalArgumentException("a number below 0");
    wishes =
        wishes.stream()
            .sorted(Comparator.comparing(Wish::person).thenComparing(Wish::presenter))
            .toList();
    Set<List<String>> pairs = new HashSet<>();
    for (Wish wish : wishes) {
      if (!pairs.add(List.of(wish.person(), wish.presenter()))) {
        throw new IllegalArgumentException("a pair named twice");
      }
    }
  }

  /// How many meetings one person can have.
  int limit() {
    return Math.min(mostPerPerson, slots);
  }

  /// The levels of an objective or a price: people with at least 1, 2, …, `limit` meetings, then
  /// scores.
  int levels() {
    return limit() + 1;
  }
}
