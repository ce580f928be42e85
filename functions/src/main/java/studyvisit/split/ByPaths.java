package studyvisit.split;

/// Of one flow: to place a person elsewhere costs the move and then the cheapest change that brings
/// the counts back, from there to where the person was. That change never moves the person again:
/// it ends where it would.
final class ByPaths implements Elsewhere {
  private final Network network;
  private final Distances distances;
  private final byte[] at;

  ByPaths(Flow flow) {
    network = flow.network;
    distances = new Distances(flow.residual);
    at = flow.at();
  }

  @Override
  public int worse(int person, int option) {
    int group = network.group(person);
    int here = network.leaf(group, at[person]);
    int there = network.leaf(group, option);
    if (!distances.exists(there, here)) return IMPOSSIBLE;
    int lottery = network.costs.levels;
    for (int level = 0; level < lottery; level++) {
      long move = distances.move(person, at[person], option, level);
      if (move + distances.of(there, here, level) != 0) return level;
    }
    return lottery;
  }

  @Override
  public boolean isNext(int person, int region) {
    int root = network.tree.root();
    int top = network.leaf(network.group(person), region);
    while (network.tree.parent[top] != root) top = network.tree.parent[top];
    return distances.isSaving(root, top) && distances.moves(root, top, person, top);
  }
}
