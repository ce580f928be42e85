package studyvisit.split;

import java.util.Arrays;

/// The people at one node, whom to move to another first: a binary heap by cost, then by id. Who
/// has left stays in it until on top; who comes back may be in it twice, at the same cost.
final class Movers {
  private final Costs costs;
  private final int from;
  private final int to;
  private int[] heap = new int[8];
  private int size;

  Movers(Costs costs, int from, int to) {
    this.costs = costs;
    this.from = from;
    this.to = to;
  }

  void add(int person) {
    if (size == heap.length) heap = Arrays.copyOf(heap, 2 * size);
    int slot = size++;
    while (slot > 0 && isBefore(person, heap[(slot - 1) / 2])) {
      heap[slot] = heap[(slot - 1) / 2];
      slot = (slot - 1) / 2;
    }
    heap[slot] = person;
  }

  /// The cheapest person to move, or -1.
  ///
  /// @param at where everyone is
  int cheapest(int[] at) {
    while (size > 0 && at[heap[0]] != from) removeFirst();
    return size == 0 ? -1 : heap[0];
  }

  private void removeFirst() {
    int person = heap[--size];
    int slot = 0;
    for (int child = 1; child < size; child = 2 * slot + 1) {
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) child++;
      if (!isBefore(heap[child], person)) break;
      heap[slot] = heap[child];
      slot = child;
    }
    heap[slot] = person;
  }

  private boolean isBefore(int one, int other) {
    for (int word = 0; word < costs.words; word++) {
      long cost = costs.move(one, from, to, word);
      long otherCost = costs.move(other, from, to, word);
      if (cost != otherCost) return cost < otherCost;
    }
    return one < other;
  }
}
