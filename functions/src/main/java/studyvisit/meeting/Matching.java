package studyvisit.meeting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Gives meetings of one person, or of one presenter, different slots, by alternating paths.
final class Matching {
  private static final int FREE = -1;

  private final List<Integer> wishes;
  private final Graph graph;
  private final int[] inSlot;

  private Matching(List<Integer> wishes, Graph graph) {
    this.wishes = wishes;
    this.graph = graph;
    int slots = wishes.stream().mapToInt(wish -> graph.common(wish).length()).max().orElse(0);
    inSlot = new int[slots];
    Arrays.fill(inSlot, FREE);
  }

  /// Some that are one more than the slots that they have together; empty if all can have one.
  static Optional<List<Integer>> clash(List<Integer> wishes, Graph graph) {
    Matching matching = new Matching(wishes, graph);
    for (int index = 0; index < wishes.size(); index++) {
      BitSet reached = new BitSet();
      reached.set(index);
      if (!matching.place(index, new BitSet(), reached))
        return Optional.of(reached.stream().mapToObj(wishes::get).toList());
    }
    return Optional.empty();
  }

  private boolean place(int index, BitSet tried, BitSet reached) {
    BitSet slots = graph.common(wishes.get(index));
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      if (tried.get(slot)) continue;
      tried.set(slot);
      if (inSlot[slot] != FREE) reached.set(inSlot[slot]);
      if (inSlot[slot] == FREE || place(inSlot[slot], tried, reached)) {
        inSlot[slot] = index;
        return true;
      }
    }
    return false;
  }
}
