package studyvisit.split;

import java.util.Arrays;

/// What one more person at a node would cost or save the others, level by level: the lengths of the
/// shortest paths of an optimal flow that end there, from wherever (Bellman–Ford; no cycle is
/// negative, so the digits are those of simple paths). The first level stands for the rules
/// themselves: above 0 only where no split can keep them.
final class Prices {
  final int levels;
  private final Residual residual;
  private final long[] distance;
  private final long[] candidate;

  private Prices(Residual residual) {
    this.residual = residual;
    levels = residual.network.costs.levels + 2;
    distance = new long[residual.tree.nodes * levels];
    candidate = new long[levels];
  }

  /// By node and level; the root's are 0.
  static long[] of(Flow flow) {
    Prices prices = new Prices(flow.residual);
    while (prices.round()) {}
    return prices.negated();
  }

  /// Prices that no split within the limits can meet.
  static long[] ofInfeasible(Flow flow) {
    Prices prices = new Prices(flow.residual);
    for (int node = 0; node < flow.stuck.length; node++) {
      prices.distance[node * prices.levels] = flow.stuck[node] ? -1 : 0;
    }
    return prices.negated();
  }

  private long[] negated() {
    long[] price = new long[distance.length];
    int root = residual.tree.root() * levels;
    for (int i = 0; i < price.length; i++) price[i] = distance[root + i % levels] - distance[i];
    return price;
  }

  private boolean round() {
    boolean changed = false;
    Tree tree = residual.tree;
    for (int node = 0; node < tree.nodes; node++) {
      for (int arc : residual.arcsFrom[node]) {
        if (residual.mover(arc) >= 0) changed |= relax(node, residual.network.target(arc), arc);
      }
      if (node == tree.root()) continue;
      int parent = tree.parent[node];
      if (residual.canGrow(node)) changed |= relax(node, parent, Residual.UP);
      if (residual.canShrink(node)) changed |= relax(parent, node, Residual.DOWN);
    }
    return changed;
  }

  private boolean relax(int from, int to, int arc) {
    Network network = residual.network;
    candidate[0] = 0;
    for (int level = 1; level < levels; level++) {
      candidate[level] = distance[from * levels + level];
      if (arc < 0) continue;
      int person = residual.mover(arc);
      candidate[level] +=
          network.costs.cost(person, network.to(arc), level - 1)
              - network.costs.cost(person, network.from(arc), level - 1);
    }
    int known = to * levels;
    if (Arrays.compare(candidate, 0, levels, distance, known, known + levels) >= 0) return false;
    System.arraycopy(candidate, 0, distance, known, levels);
    return true;
  }
}
