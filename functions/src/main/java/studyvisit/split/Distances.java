package studyvisit.split;

/// The cheapest change between any two nodes of an optimal placement (Floyd–Warshall).
final class Distances {
  private final int nodes;
  private final int words;
  private final boolean[] reached;
  private final long[] distance;

  Distances(Residual graph) {
    nodes = graph.nodes;
    words = graph.words;
    reached = new boolean[nodes * nodes];
    distance = new long[nodes * nodes * words];
    for (int from = 0; from < nodes; from++) {
      for (int to = 0; to < nodes; to++) {
        reached[from * nodes + to] = from == to || graph.exists(from, to);
        if (from == to || !graph.exists(from, to)) continue;
        for (int word = 0; word < words; word++) {
          distance[(from * nodes + to) * words + word] = graph.cost(from, to, word);
        }
      }
    }
    for (int via = 0; via < nodes; via++) improve(via);
  }

  private void improve(int via) {
    for (int from = 0; from < nodes; from++) {
      if (!exists(from, via)) continue;
      for (int to = 0; to < nodes; to++) {
        if (!exists(via, to) || !isShorter(from, via, to)) continue;
        reached[from * nodes + to] = true;
        for (int word = 0; word < words; word++) {
          distance[(from * nodes + to) * words + word] = through(from, via, to, word);
        }
      }
    }
  }

  private boolean isShorter(int from, int via, int to) {
    if (!exists(from, to)) return true;
    for (int word = 0; word < words; word++) {
      long candidate = through(from, via, to, word);
      long known = word(from, to, word);
      if (candidate != known) return candidate < known;
    }
    return false;
  }

  private long through(int from, int via, int to, int word) {
    return word(from, via, word) + word(via, to, word);
  }

  boolean exists(int from, int to) {
    return reached[from * nodes + to];
  }

  long word(int from, int to, int word) {
    return distance[(from * nodes + to) * words + word];
  }
}
