package studyvisit.split;

import java.util.Optional;

/// The best flow of a network. Prices of a small sample of the people are near those of all, so
/// that from sample to larger sample few people are left to move; what is found in the end is exact
/// whatever the samples gave.
final class Optimum {
  private static final int SMALLEST_SAMPLE = 100;
  private static final int GROWTH = 8;
  private static final int LARGEST_WINDOW = 1 << 20;

  private Optimum() {}

  /// A flow that has ended, optimal or infeasible.
  record Result(Flow flow, boolean feasible) {}

  static Result of(Network network) {
    return of(network, new long[network.tree.nodes * network.words]);
  }

  /// @param price where to start; ends as the prices found
  static Result of(Network network, long[] price) {
    byte[] at = new byte[network.costs.people];
    int step = 1;
    while (at.length / (step * GROWTH) >= SMALLEST_SAMPLE) step *= GROWTH;
    for (; step > 1; step /= GROWTH) {
      long[] trial = price.clone();
      Optional<Result> sample = run(network, trial, step, at);
      if (sample.isPresent() && sample.get().feasible()) {
        System.arraycopy(trial, 0, price, 0, price.length);
      }
    }
    for (int times = 1; ; times *= 4) {
      Optional<Result> result = run(network, price, 1, keep(network) * times, at);
      if (result.isPresent()) return result.get();
    }
  }

  private static Optional<Result> run(Network network, long[] price, int step, byte[] at) {
    return run(network, price, step, keep(network), at);
  }

  private static int keep(Network network) {
    return Math.max(128, LARGEST_WINDOW / 4 / network.arcs());
  }

  /// Empty when the window was left.
  private static Optional<Result> run(
      Network network, long[] price, int step, int keep, byte[] at) {
    normalise(network, price);
    Window window = new Window(network.arcs(), network.words, keep);
    if (at.length / step > 64 * keep) {
      Window trial = new Window(network.arcs(), network.words, Math.max(8, keep / 16));
      new Places(network, step * GROWTH * 2, at).fill(price, trial);
      window = new Window(trial, keep);
    }
    Flow flow = new Flow(network, price, step, window, at);
    return switch (flow.run()) {
      case OPTIMAL -> Optional.of(new Result(flow, true));
      case INFEASIBLE -> Optional.of(new Result(flow, false));
      case WINDOW_LEFT -> Optional.empty();
    };
  }

  /// Prices are differences: the root's is made 0, so that they do not wander off.
  private static void normalise(Network network, long[] price) {
    int root = network.tree.root() * network.words;
    for (int word = 0; word < network.words; word++) {
      long shift = price[root + word];
      for (int at = word; at < price.length; at += network.words) {
        price[at] = Math.subtractExact(price[at], shift);
      }
    }
  }
}
