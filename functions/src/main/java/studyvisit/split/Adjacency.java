package studyvisit.split;

import java.util.Arrays;

/// Which arcs begin at a node of a network, and which nodes lie below one.
final class Adjacency {
  private Adjacency() {}

  static int[][] arcsFrom(Network network) {
    int[][] from = new int[network.tree.nodes][];
    int[] size = new int[from.length];
    Arrays.fill(from, new int[0]);
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (network.source(arc) != network.target(arc)) add(from, size, network.source(arc), arc);
    }
    return trimmed(from, size);
  }

  static int[][] children(Tree tree) {
    int[][] children = new int[tree.nodes][];
    int[] size = new int[tree.nodes];
    Arrays.fill(children, new int[0]);
    for (int node = 0; node < tree.root(); node++) add(children, size, tree.parent[node], node);
    return trimmed(children, size);
  }

  private static void add(int[][] lists, int[] size, int list, int value) {
    if (size[list] == lists[list].length) {
      lists[list] = Arrays.copyOf(lists[list], Math.max(8, 2 * size[list]));
    }
    lists[list][size[list]++] = value;
  }

  private static int[][] trimmed(int[][] lists, int[] size) {
    for (int i = 0; i < lists.length; i++) lists[i] = Arrays.copyOf(lists[i], size[i]);
    return lists;
  }
}
