package studyvisit.split;

import java.util.Arrays;

/// The cheapest path from the nodes with too many people to one with too few, whichever: the
/// distances are prices that stay right along it. Bellman–Ford, as costs may be negative; no cycle
/// ever is, so that labels are simple paths.
final class ShortestPath {
  private static final int NONE = -1;
  private final Residual graph;
  private final long[] distance;
  private final boolean[] reached;
  private final int[] before;

  ShortestPath(Residual graph) {
    this.graph = graph;
    distance = new long[graph.nodes * graph.words];
    reached = new boolean[graph.nodes];
    before = new int[graph.nodes];
  }

  /// Finds the path and makes its changes.
  ///
  /// @param excess of each node: above 0 where a path may start, below 0 where it may end
  void follow(int[] excess) {
    search(excess);
    for (int node = end(excess); before[node] != NONE; node = before[node]) {
      graph.follow(before[node], node);
    }
  }

  private void search(int[] excess) {
    Arrays.fill(distance, 0);
    Arrays.fill(before, NONE);
    for (int node = 0; node < graph.nodes; node++) reached[node] = excess[node] > 0;
    int rounds = 0;
    while (round()) {
      if (++rounds > graph.nodes) throw new IllegalStateException("a cycle of negative cost");
    }
  }

  private boolean round() {
    boolean changed = false;
    for (int from = 0; from < graph.nodes; from++) {
      if (!reached[from]) continue;
      for (int to = 0; to < graph.nodes; to++) {
        if (graph.exists(from, to) && isShorter(from, to)) {
          for (int word = 0; word < graph.words; word++) {
            distance[to * graph.words + word] = through(from, to, word);
          }
          reached[to] = true;
          before[to] = from;
          changed = true;
        }
      }
    }
    return changed;
  }

  private boolean isShorter(int from, int to) {
    if (!reached[to]) return true;
    for (int word = 0; word < graph.words; word++) {
      long candidate = through(from, to, word);
      long known = distance[to * graph.words + word];
      if (candidate != known) return candidate < known;
    }
    return false;
  }

  private long through(int from, int to, int word) {
    return distance[from * graph.words + word] + graph.cost(from, to, word);
  }

  private int end(int[] excess) {
    for (int node = 0; node < graph.nodes; node++) {
      if (excess[node] < 0 && reached[node]) return node;
    }
    throw new IllegalStateException("no path in a feasible problem");
  }
}
