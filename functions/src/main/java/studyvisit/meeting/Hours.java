package studyvisit.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives each chosen meeting a slot in which both are there and free, or finds meetings that cannot
/// all have one. Where hours differ this is NP-complete (Even, Itai, Shamir 1976): it tries the
/// meeting with the fewest slots left first, and ends after so many tries.
final class Hours {
  private static final int TRIES = 200_000;
  private static final int NONE = -1;

  private final Graph graph;
  private int tries;

  Hours(Graph graph) {
    this.graph = graph;
  }

  /// What came of it.
  sealed interface Found {
    /// @param slotOf by wish; −1 for what is no meeting
    @SuppressWarnings("ArrayRecordComponent") // nobody compares it
    record Placed(int[] slotOf) implements Found {}

    /// None of them can be left out: the others can all have a slot.
    record Clash(List<Integer> wishes) implements Found {}

    record TooLong() implements Found {}
  }

  Found place(List<Integer> chosen) {
    Optional<List<Integer>> local = localClash(chosen);
    if (local.isPresent()) return new Found.Clash(local.get());
    tries = TRIES;
    int[] slotOf = attempt(chosen);
    if (slotOf != null) return new Found.Placed(slotOf);
    return tries <= 0 ? new Found.TooLong() : smallest(chosen);
  }

  /// Leaves out whatever is not needed for the clash.
  private Found smallest(List<Integer> clash) {
    List<Integer> kept = new ArrayList<>(clash);
    for (Integer wish : clash) {
      List<Integer> others = new ArrayList<>(kept);
      others.removeIf(wish::equals);
      tries = TRIES;
      boolean canAll = attempt(others) != null;
      if (tries <= 0) return new Found.TooLong();
      if (!canAll) kept = others;
    }
    return new Found.Clash(kept);
  }

  /// Meetings of one person or one presenter that have fewer slots together than they are (Hall
  /// 1935).
  private Optional<List<Integer>> localClash(List<Integer> chosen) {
    for (int node = 0; node < graph.nodes(); node++) {
      List<Integer> own = new ArrayList<>();
      for (int wish : chosen) {
        if (graph.person(wish) == node || graph.presenter(wish) == node) own.add(wish);
      }
      Optional<List<Integer>> clash = Matching.clash(own, graph);
      if (clash.isPresent()) return clash;
    }
    return Optional.empty();
  }

  private int @Nullable [] attempt(List<Integer> chosen) {
    int[] slotOf = new int[graph.wishes()];
    Arrays.fill(slotOf, NONE);
    return fill(new ArrayList<>(chosen), slotOf, new Taken(graph)) ? slotOf : null;
  }

  private boolean fill(List<Integer> open, int[] slotOf, Taken taken) {
    if (open.isEmpty()) return true;
    if (--tries <= 0) return false;
    int next = 0;
    BitSet slots = taken.free(open.getFirst());
    for (int i = 1; i < open.size() && !slots.isEmpty(); i++) {
      BitSet others = taken.free(open.get(i));
      if (others.cardinality() < slots.cardinality()) {
        next = i;
        slots = others;
      }
    }
    int wish = open.get(next);
    open.subList(next, next + 1).clear();
    for (int slot : byDemand(slots, wish, open)) {
      slotOf[wish] = slot;
      taken.set(wish, slot, true);
      if (fill(open, slotOf, taken)) return true;
      taken.set(wish, slot, false);
      if (tries <= 0) return false;
    }
    slotOf[wish] = NONE;
    open.add(next, wish);
    return false;
  }

  /// First the slots in which the fewest of the other meetings of the same two could be.
  private List<Integer> byDemand(BitSet slots, int wish, List<Integer> open) {
    int[] demand = new int[slots.length()];
    for (int other : open) {
      boolean shared =
          graph.person(other) == graph.person(wish)
              || graph.presenter(other) == graph.presenter(wish);
      if (!shared) continue;
      for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
        if (graph.common(other).get(slot)) demand[slot]++;
      }
    }
    return slots.stream()
        .boxed()
        .sorted((one, other) -> Integer.compare(demand[one], demand[other]))
        .toList();
  }
}
