package studyvisit.split;

import java.util.List;

/// Who is at which node, while the solver works: first everyone at their cheapest.
final class Placement {
  final Costs costs;
  private final int[] at;
  private final int[] count;
  private final Movers[] movers;

  Placement(Costs costs) {
    this.costs = costs;
    at = new int[costs.people];
    count = new int[costs.nodes];
    movers = new Movers[costs.nodes * costs.nodes];
    for (int arc = 0; arc < movers.length; arc++) {
      movers[arc] = new Movers(costs, arc / costs.nodes, arc % costs.nodes);
    }
    for (int person = 0; person < at.length; person++) arrive(person, costs.cheapest(person));
  }

  int at(int person) {
    return at[person];
  }

  void move(int person, int to) {
    count[at[person]]--;
    arrive(person, to);
  }

  private void arrive(int person, int node) {
    at[person] = node;
    count[node]++;
    for (int to = 0; to < costs.nodes; to++) {
      if (to != node) movers[node * costs.nodes + to].add(person);
    }
  }

  /// The person at a node whom to move to another costs least, or -1.
  int cheapestMover(int from, int to) {
    return movers[from * costs.nodes + to].cheapest(at);
  }

  boolean canGrow(int node) {
    return node == costs.unplaced() || count[node] < open().get(node).max();
  }

  boolean canShrink(int node) {
    return count[node] > (node == costs.unplaced() ? 0 : open().get(node).min());
  }

  /// How many people a node has above its maximum, or, negative, below its minimum.
  int excess(int node) {
    if (node == costs.unplaced()) return 0;
    Region region = open().get(node);
    return Math.max(0, count[node] - region.max()) + Math.min(0, count[node] - region.min());
  }

  private List<Region> open() {
    return costs.open;
  }
}
