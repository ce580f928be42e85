package studyvisit.meeting;

import java.util.Arrays;

/// Gives each chosen meeting a slot: colours the edges of a bipartite graph with as many colours as
/// its greatest degree (König 1916), the earliest slot that is free to both if there is one, else
/// by swapping two slots along a chain of meetings.
final class Slots {
  private static final int FREE = -1;

  private final Graph graph;
  private final int[][] at;
  private final int[] slotOf;

  Slots(Graph graph, Iterable<Integer> chosen, int slots) {
    this.graph = graph;
    at = new int[graph.nodes()][slots];
    for (int[] row : at) Arrays.fill(row, FREE);
    slotOf = new int[graph.wishes()];
    for (int wish : chosen) place(wish);
  }

  int of(int wish) {
    return slotOf[wish];
  }

  private void place(int wish) {
    int person = graph.person(wish);
    int presenter = graph.presenter(wish);
    for (int slot = 0; slot < at[person].length; slot++) {
      if (at[person][slot] == FREE && at[presenter][slot] == FREE) {
        put(wish, slot);
        return;
      }
    }
    int free = firstFree(person);
    swap(presenter, free, firstFree(presenter));
    put(wish, free);
  }

  /// Frees a slot of a presenter: the meetings in the two slots that hang together with it change
  /// places. The chain never comes to the person, whose `freed` slot is free: it would arrive there
  /// in that slot.
  private void swap(int presenter, int freed, int instead) {
    int node = presenter;
    int slot = freed;
    int moving = at[node][slot];
    int target = instead;
    at[node][slot] = FREE;
    while (moving != FREE) {
      int end = graph.other(moving, node);
      int next = at[end][target];
      at[node][target] = moving;
      at[end][target] = moving;
      if (at[end][slot] == moving) at[end][slot] = FREE;
      slotOf[moving] = target;
      moving = next;
      node = end;
      int swapped = slot;
      slot = target;
      target = swapped;
    }
  }

  private void put(int wish, int slot) {
    at[graph.person(wish)][slot] = wish;
    at[graph.presenter(wish)][slot] = wish;
    slotOf[wish] = slot;
  }

  /// There is one: nobody has more meetings than slots.
  private int firstFree(int node) {
    for (int slot = 0; slot < at[node].length; slot++) if (at[node][slot] == FREE) return slot;
    throw new IllegalStateException("more meetings than slots");
  }
}
