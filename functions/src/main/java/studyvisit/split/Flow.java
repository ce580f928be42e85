package studyvisit.split;

import java.util.concurrent.CancellationException;

/// Minimum-cost flow by successive shortest paths (Ahuja, Magnanti, Orlin: Network flows, 1993,
/// section 9.7) over the few nodes of the tree: everyone is where it is cheapest under the prices,
/// and stays so while prices change and people move along shortest paths until every limit is kept.
final class Flow {
  enum Outcome {
    OPTIMAL,
    INFEASIBLE,
    /// Someone outside the window may have to move: to be tried again with a wider one.
    WINDOW_LEFT
  }

  final Network network;
  final Residual residual;
  private final Places places;
  private final Window window;
  private final int step;
  private final long[] price;
  private final long[] start;
  private final long[] change;

  /// After [Outcome#INFEASIBLE]: where there are too many people, and where those could move; all
  /// false if a single person or node is at fault.
  final boolean[] stuck;

  /// @param price where prices start, by node and word; ends as those found
  /// @param step 1 for everyone; otherwise every so-manieth person, and limits so much smaller
  Flow(Network network, long[] price, int step, Window window, byte[] at) {
    this.network = network;
    this.price = price;
    this.step = step;
    this.window = window;
    places = new Places(network, step, at);
    residual = new Residual(network, places, price);
    start = new long[price.length];
    change = new long[network.words];
    stuck = new boolean[network.tree.nodes];
  }

  byte[] at() {
    return places.at;
  }

  Outcome run() {
    if (!places.fill(price, window)) return Outcome.INFEASIBLE;
    System.arraycopy(price, 0, start, 0, price.length);
    if (!residual.start(step)) return Outcome.INFEASIBLE;
    residual.open(window);
    boolean isComplete = window.isComplete();
    ShortestPath path = new ShortestPath(residual, price);
    while (residual.hasExcess()) {
      if (Thread.interrupted()) throw new CancellationException("interrupted while splitting");
      int end = path.search();
      if (end < 0) return isComplete ? infeasible(path) : Outcome.WINDOW_LEFT;
      path.reprice(end);
      if (!isComplete && isWindowLeft()) return Outcome.WINDOW_LEFT;
      path.follow(end);
    }
    return Outcome.OPTIMAL;
  }

  private Outcome infeasible(ShortestPath path) {
    for (int node = 0; node < stuck.length; node++) stuck[node] = path.isReached(node);
    return Outcome.INFEASIBLE;
  }

  private boolean isWindowLeft() {
    for (int arc = 0; arc < network.arcs(); arc++) {
      int source = network.source(arc) * change.length;
      int target = network.target(arc) * change.length;
      if (source == target) continue;
      for (int word = 0; word < change.length; word++) {
        change[word] =
            price[target + word]
                - start[target + word]
                - (price[source + word] - start[source + word]);
      }
      if (window.isLeft(arc, change)) return true;
    }
    return false;
  }
}
