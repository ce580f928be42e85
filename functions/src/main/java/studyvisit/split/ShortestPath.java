package studyvisit.split;

import java.util.Arrays;

/// The cheapest path from the nodes with too many people to one with too few, whichever (Dijkstra;
/// prices keep every arc from costing less than nothing). Arrays are by node and word.
final class ShortestPath {
  private static final int NONE = -1;
  private static final int NO_ARC = -3;
  private static final long LARGEST = 1L << 61;

  private final Residual residual;
  private final long[] price;
  private final int words;
  private final long[] distance;
  private final long[] candidate;
  private final int[] before;
  private final int[] arc;
  private final boolean[] reached;
  private final boolean[] settled;

  ShortestPath(Residual residual, long[] price) {
    this.residual = residual;
    this.price = price;
    words = residual.network.words;
    int nodes = residual.tree.nodes;
    distance = new long[nodes * words];
    candidate = new long[words];
    before = new int[nodes];
    arc = new int[nodes];
    reached = new boolean[nodes];
    settled = new boolean[nodes];
  }

  /// The nearest node with too few people, or -1.
  int search() {
    Arrays.fill(distance, 0);
    Arrays.fill(settled, false);
    for (int node = 0; node < reached.length; node++) {
      reached[node] = residual.excess[node] > 0;
      before[node] = NONE;
      arc[node] = NO_ARC;
    }
    for (int node = nearest(); node >= 0; node = nearest()) {
      settled[node] = true;
      if (residual.excess[node] < 0) return node;
      relax(node);
    }
    return -1;
  }

  private int nearest() {
    int nearest = NONE;
    for (int node = 0; node < reached.length; node++) {
      if (!reached[node] || settled[node]) continue;
      if (nearest < 0 || isBelow(distance, node * words, distance, nearest * words)) nearest = node;
    }
    return nearest;
  }

  private static boolean isBelow(long[] one, int at, long[] other, int otherAt, int words) {
    for (int word = 0; word < words; word++) {
      long difference = one[at + word] - other[otherAt + word];
      if (difference != 0) return difference < 0;
    }
    return false;
  }

  private boolean isBelow(long[] one, int at, long[] other, int otherAt) {
    return isBelow(one, at, other, otherAt, words);
  }

  private void relax(int node) {
    Tree tree = residual.tree;
    if (node < tree.root() && residual.canGrow(node)) relax(node, tree.parent[node], Residual.UP);
    for (int child : residual.children[node]) {
      if (residual.canShrink(child)) relax(node, child, Residual.DOWN);
    }
    for (int move : residual.arcsFrom[node]) {
      if (residual.mover(move) >= 0) relax(node, residual.network.target(move), move);
    }
  }

  private void relax(int from, int to, int by) {
    if (settled[to]) return;
    for (int word = 0; word < words; word++) {
      candidate[word] =
          distance[from * words + word]
              + (by < 0 ? 0 : residual.cost(by, word))
              + price[to * words + word]
              - price[from * words + word];
    }
    if (reached[to] && !isBelow(candidate, 0, distance, to * words)) return;
    System.arraycopy(candidate, 0, distance, to * words, words);
    reached[to] = true;
    before[to] = from;
    arc[to] = by;
  }

  /// Changes prices so that the path costs nothing and no arc less.
  ///
  /// @throws ArithmeticException when a price passes 61 bits: sums of two could wrap
  void reprice(int end) {
    for (int node = 0; node < settled.length; node++) {
      if (!settled[node]) continue;
      for (int word = 0; word < words; word++) {
        long nearer = distance[end * words + word] - distance[node * words + word];
        long changed = Math.addExact(price[node * words + word], nearer);
        if (Math.abs(changed) > LARGEST) throw new ArithmeticException("a price is too large");
        price[node * words + word] = changed;
      }
    }
  }

  /// Makes the changes of the path.
  void follow(int end) {
    residual.excess[end]++;
    int node = end;
    for (; before[node] != NONE; node = before[node]) {
      residual.follow(arc[node], arc[node] == Residual.UP ? before[node] : node);
    }
    residual.excess[node]--;
  }

  /// Whether a node was reached by the last search.
  boolean isReached(int node) {
    return reached[node];
  }
}
