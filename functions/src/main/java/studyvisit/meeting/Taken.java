package studyvisit.meeting;

import java.util.BitSet;

/// The slots that people and presenters have given to meetings.
final class Taken {
  private final Graph graph;
  private final BitSet[] byNode;

  Taken(Graph graph) {
    this.graph = graph;
    byNode = new BitSet[graph.nodes()];
    for (int node = 0; node < byNode.length; node++) byNode[node] = new BitSet();
  }

  /// The slots in which both of a wish are there and free.
  BitSet free(int wish) {
    BitSet free = (BitSet) graph.common(wish).clone();
    free.andNot(byNode[graph.person(wish)]);
    free.andNot(byNode[graph.presenter(wish)]);
    return free;
  }

  void set(int wish, int slot, boolean taken) {
    byNode[graph.person(wish)].set(slot, taken);
    byNode[graph.presenter(wish)].set(slot, taken);
  }
}
