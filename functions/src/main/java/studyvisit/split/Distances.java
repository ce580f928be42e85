package studyvisit.split;

import java.util.Arrays;

/// The cheapest change between any two nodes of an optimal flow, level by level (Floyd–Warshall).
final class Distances {
  private final Residual residual;
  private final int nodes;
  private final int levels;
  private final boolean[] reached;
  private final long[] distance;

  /// Where the change of a pair is one move: whom it moves, or -1.
  private final int[] mover;

  /// Where it is two changes: the node between them; otherwise -1.
  private final int[] between;

  private final long[] candidate;

  Distances(Residual residual) {
    this.residual = residual;
    nodes = residual.tree.nodes;
    levels = residual.network.costs.levels + 1;
    reached = new boolean[nodes * nodes];
    distance = new long[nodes * nodes * levels];
    mover = new int[nodes * nodes];
    between = new int[nodes * nodes];
    candidate = new long[levels];
    for (int node = 0; node < nodes; node++) reached[node * nodes + node] = true;
    for (int node = 0; node < nodes; node++) addArcs(node);
    for (int via = 0; via < nodes; via++) improve(via);
  }

  private void addArcs(int node) {
    Network network = residual.network;
    for (int arc : residual.arcsFrom[node]) {
      int person = residual.mover(arc);
      if (person < 0) continue;
      for (int level = 0; level < levels; level++) {
        candidate[level] = move(person, network.from(arc), network.to(arc), level);
      }
      improve(node, network.target(arc), person, -1);
    }
    Arrays.fill(candidate, 0);
    if (node == residual.tree.root()) return;
    int parent = residual.tree.parent[node];
    if (residual.canGrow(node)) improve(node, parent, -1, -1);
    if (residual.canShrink(node)) improve(parent, node, -1, -1);
  }

  private void improve(int via) {
    for (int from = 0; from < nodes; from++) {
      if (from == via || !exists(from, via)) continue;
      for (int to = 0; to < nodes; to++) {
        if (to == via || to == from || !exists(via, to)) continue;
        for (int level = 0; level < levels; level++) {
          candidate[level] = of(from, via, level) + of(via, to, level);
        }
        improve(from, to, -1, via);
      }
    }
  }

  private void improve(int from, int to, int person, int via) {
    int pair = from * nodes + to;
    int at = pair * levels;
    if (reached[pair] && Arrays.compare(candidate, 0, levels, distance, at, at + levels) >= 0)
      return;
    reached[pair] = true;
    mover[pair] = person;
    between[pair] = via;
    System.arraycopy(candidate, 0, distance, at, levels);
  }

  /// A level of what a move costs.
  long move(int person, int from, int to, int level) {
    Costs costs = residual.network.costs;
    return costs.cost(person, to, level) - costs.cost(person, from, level);
  }

  boolean exists(int from, int to) {
    return reached[from * nodes + to];
  }

  long of(int from, int to, int level) {
    return distance[(from * nodes + to) * levels + level];
  }

  /// Whether the cheapest change makes the split better.
  boolean isSaving(int from, int to) {
    if (!exists(from, to)) return false;
    for (int level = 0; level < levels; level++) {
      if (of(from, to, level) != 0) return of(from, to, level) < 0;
    }
    return false;
  }

  /// Whether the cheapest change moves a person to a leaf below a node.
  boolean moves(int from, int to, int person, int below) {
    int pair = from * nodes + to;
    int via = between[pair];
    if (via >= 0) return moves(from, via, person, below) || moves(via, to, person, below);
    return mover[pair] == person && residual.tree.isBelow(to, below);
  }
}
