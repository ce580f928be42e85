package studyvisit.split;

/// How a placement can change: the cheapest move between any two nodes, and a hub that stands for
/// one person more or fewer within a node's minimum and maximum, at no cost.
final class Residual {
  final int nodes;
  final int words;
  private final Placement placement;
  private final int[] mover;
  private final boolean[] exists;
  private final long[] costs;

  Residual(Placement placement) {
    this.placement = placement;
    nodes = placement.costs.nodes + 1;
    words = placement.costs.words;
    mover = new int[nodes * nodes];
    exists = new boolean[nodes * nodes];
    costs = new long[nodes * nodes * words];
    refresh();
  }

  /// To be called after every change of the placement.
  void refresh() {
    for (int from = 0; from < hub(); from++) {
      exists[from * nodes + hub()] = placement.canGrow(from);
      exists[hub() * nodes + from] = placement.canShrink(from);
      for (int to = 0; to < hub(); to++) {
        if (to != from) refresh(from, to);
      }
    }
  }

  private void refresh(int from, int to) {
    int arc = from * nodes + to;
    int person = placement.cheapestMover(from, to);
    mover[arc] = person;
    exists[arc] = person >= 0;
    if (person < 0) return;
    for (int word = 0; word < words; word++) {
      costs[arc * words + word] = placement.costs.move(person, from, to, word);
    }
  }

  int hub() {
    return nodes - 1;
  }

  boolean exists(int from, int to) {
    return exists[from * nodes + to];
  }

  long cost(int from, int to, int word) {
    return costs[(from * nodes + to) * words + word];
  }

  /// Makes the change that an arc stands for; one to or from the hub moves nobody.
  void follow(int from, int to) {
    if (from != hub() && to != hub()) placement.move(mover[from * nodes + to], to);
  }
}
