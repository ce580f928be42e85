package studyvisit.split;

import java.util.ArrayList;
import java.util.List;

/// Prices by node as a proof tells them: by what is limited, and only those that are not nothing.
final class Priced {
  private Priced() {}

  static List<Proof.Price> of(Tree tree, long[] price) {
    List<Proof.Price> prices = new ArrayList<>();
    int levels = price.length / tree.nodes;
    for (int node = tree.root() - 1; node >= 0; node--) {
      List<Long> own = new ArrayList<>();
      boolean any = false;
      for (int level = 0; level < levels; level++) {
        long paid = price[node * levels + level] - price[tree.parent[node] * levels + level];
        own.add(tree.isUnplaced(node) ? -paid : paid);
        any |= paid != 0;
      }
      Limit limit = tree.limits.get(node);
      if (any) prices.add(new Proof.Price(limit.region(), limit.category(), limit.area(), own));
    }
    return prices;
  }
}
