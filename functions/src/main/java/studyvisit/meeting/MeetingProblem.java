package studyvisit.meeting;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which meetings would make sense, and how many there can be. Sorted, so that nothing that follows
/// depends on the order in which wishes came.
///
/// @param slots in each, anybody has at most one meeting
/// @param mostPerPerson meetings that one person has at most
/// @param away id of a person or a presenter → the slots in which they are not there; who is not
///     named is always there
public record MeetingProblem(
    List<Wish> wishes, int slots, int mostPerPerson, Map<String, Set<Integer>> away) {
  /// @throws IllegalArgumentException for a pair named twice, an id that is a person's and a
  ///     presenter's, a slot that there is not, or numbers below 0
  public MeetingProblem {
    if (slots < 0 || mostPerPerson < 0) throw new IllegalArgumentException("a number below 0");
    wishes =
        wishes.stream()
            .sorted(Comparator.comparing(Wish::person).thenComparing(Wish::presenter))
            .toList();
    Set<List<String>> pairs = new HashSet<>();
    Set<String> people = new HashSet<>();
    for (Wish wish : wishes) {
      if (!pairs.add(List.of(wish.person(), wish.presenter()))) {
        throw new IllegalArgumentException("a pair named twice");
      }
      people.add(wish.person());
    }
    if (wishes.stream().anyMatch(wish -> people.contains(wish.presenter()))) {
      throw new IllegalArgumentException("a presenter is a person, too");
    }
    Map<String, Set<Integer>> sorted = new TreeMap<>();
    for (var entry : away.entrySet()) {
      for (int slot : entry.getValue()) {
        if (slot < 0 || slot >= slots) throw new IllegalArgumentException("no slot " + slot);
      }
      sorted.put(entry.getKey(), Set.copyOf(new TreeSet<>(entry.getValue())));
    }
    away = Map.copyOf(sorted);
  }

  /// One in which everybody is always there.
  public MeetingProblem(List<Wish> wishes, int slots, int mostPerPerson) {
    this(wishes, slots, mostPerPerson, Map.of());
  }

  boolean isThere(String id, int slot) {
    return !away.getOrDefault(id, Set.of()).contains(slot);
  }

  /// The slots in which somebody is there.
  BitSet there(String id) {
    BitSet there = new BitSet();
    there.set(0, slots);
    away.getOrDefault(id, Set.of()).forEach(there::clear);
    return there;
  }

  /// The slots in which both of a wish are there.
  BitSet common(Wish wish) {
    BitSet common = there(wish.person());
    common.and(there(wish.presenter()));
    return common;
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
