package studyvisit.split;

import java.util.Arrays;

/// The people at one option, whom to move to another first: a binary heap by cost, then by id. Who
/// has left stays in it until on top; who comes back may be in it twice, at the same cost.
final class Movers {
  private final Network network;
  private final int from;
  private final int to;
  private int[] heap;
  private int size;

  /// @param people the first so many are at the option; the array becomes the heap's own
  Movers(Network network, int from, int to, int[] people, int size) {
    this.network = network;
    this.from = from;
    this.to = to;
    this.heap = people;
    this.size = size;
    for (int slot = size / 2 - 1; slot >= 0; slot--) sink(slot, heap[slot]);
  }

  void add(int person) {
    if (size == heap.length) heap = Arrays.copyOf(heap, Math.max(8, 2 * size));
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
  int cheapest(byte[] at) {
    while (size > 0 && at[heap[0]] != from) {
      size--;
      sink(0, heap[size]);
    }
    return size == 0 ? -1 : heap[0];
  }

  private void sink(int start, int person) {
    int slot = start;
    for (int child = 2 * slot + 1; child < size; child = 2 * slot + 1) {
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) child++;
      if (!isBefore(heap[child], person)) break;
      heap[slot] = heap[child];
      slot = child;
    }
    heap[slot] = person;
  }

  private boolean isBefore(int one, int other) {
    for (int word = 0; word < network.words; word++) {
      long cost = network.move(one, from, to, word);
      long otherCost = network.move(other, from, to, word);
      if (cost != otherCost) return cost < otherCost;
    }
    return one < other;
  }
}
