package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The limits that lie within each other, as a tree: people come in at leaves, are counted at every
/// node on the way, and all end at the root. A leaf is a region, or the people of one category or
/// border area in it; to have no place is the root itself, or a leaf for each area with seats.
/// Children stand before their parents.
final class Tree {
  final int nodes;
  final int groups;
  final int[] parent;
  final int[] low;
  final int[] high;

  /// By group and option.
  final int[] leaf;

  /// What a node counts; the seats of an area for the node of those without. None for the root.
  final List<Limit> limits;

  private Tree(List<Limit> limits, int[] parent, int[] leaf, int groups, int people) {
    this.limits = List.copyOf(limits);
    this.parent = parent;
    this.leaf = leaf;
    this.groups = groups;
    nodes = limits.size() + 1;
    low = new int[nodes];
    high = new int[nodes];
    for (int node = 0; node < nodes - 1; node++) {
      Limit limit = limits.get(node);
      low[node] = Math.min(limit.min(), people + 1);
      high[node] =
          limit.min() > limit.max() ? -1 : Math.max(low[node], Math.min(limit.max(), people));
    }
    low[nodes - 1] = people;
    high[nodes - 1] = people;
  }

  /// A tree of regions only.
  static Tree of(int people, int[] low, int[] high) {
    List<Limit> limits = new ArrayList<>();
    int[] parent = new int[low.length + 1];
    int[] leaf = new int[low.length + 1];
    for (int region = 0; region < low.length; region++) {
      limits.add(new Limit("r" + region, "", "", low[region], high[region]));
      parent[region] = low.length;
      leaf[region] = region;
    }
    leaf[low.length] = low.length;
    return new Tree(limits, parent, leaf, 1, people);
  }

  int root() {
    return nodes - 1;
  }

  /// Whether a node is another, or lies below it.
  boolean isBelow(int node, int above) {
    int at = node;
    while (at < above) at = parent[at];
    return at == above;
  }

  /// Whether a node holds people without a place.
  boolean isUnplaced(int node) {
    return node < root() && limits.get(node).region().isEmpty();
  }

  /// Builds a tree out of the rules of a problem.
  static final class Builder {
    private final Problem problem;
    private final Limits rules;
    private final boolean byCategory;
    private final boolean byArea;
    private final Map<String, Integer> groups = new HashMap<>();
    private final List<String[]> kinds = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    Builder(Problem problem, Limits rules) {
      this.problem = problem;
      this.rules = rules;
      byCategory = rules.hasCategories();
      byArea = rules.hasAreas();
    }

    /// The group of each person: those of one have the same leaves.
    int[] groups() {
      TreeSet<String> keys = new TreeSet<>();
      for (Person person : problem.people()) keys.add(key(person));
      for (String key : keys) {
        groups.put(key, kinds.size());
        kinds.add(key.split("\n", -1));
      }
      int[] group = new int[problem.people().size()];
      for (int p = 0; p < group.length; p++) {
        group[p] = groups.getOrDefault(key(problem.people().get(p)), 0);
      }
      return group;
    }

    private String key(Person person) {
      return (byCategory ? person.category() : "") + '\n' + (byArea ? person.area() : "");
    }

    /// To be called after the groups.
    Tree tree() {
      int options = problem.regions().size() + 1;
      int[] leaf = new int[Math.max(1, kinds.size()) * options];
      Arrays.fill(leaf, -1);
      for (int option = 0; option < options - 1; option++) {
        String region = problem.regions().get(option).id();
        Map<String, Integer> known = new HashMap<>();
        for (String category : rules.categories(region)) {
          node(rules.chain(region, category, ""), known);
        }
        for (int group = 0; group < kinds.size(); group++) {
          String[] kind = kinds.get(group);
          leaf[group * options + option] = node(rules.chain(region, kind[0], kind[1]), known);
        }
      }
      Map<String, Integer> known = new HashMap<>();
      for (int group = 0; group < kinds.size(); group++) {
        leaf[group * options + options - 1] = node(rules.seats(kinds.get(group)[1]), known);
      }
      return ordered(leaf);
    }

    /// The node of the first limit of a chain from leaf to top; -1 is the root.
    ///
    /// @param known the nodes of one region, or of those without a place, by whom they count
    private int node(List<Limit> chain, Map<String, Integer> known) {
      if (chain.isEmpty()) return -1;
      Limit first = chain.getFirst();
      String who = first.category() + '\n' + first.area();
      Integer found = known.get(who);
      if (found != null) return found;
      int parent = node(chain.subList(1, chain.size()), known);
      limits.add(first);
      parents.add(parent);
      known.put(who, limits.size() - 1);
      return limits.size() - 1;
    }

    /// Turned round, so that children, which were made after their parents, come first.
    private Tree ordered(int[] leaf) {
      int root = limits.size();
      int[] parent = new int[root + 1];
      for (int node = 0; node < root; node++) parent[root - 1 - node] = turned(parents.get(node));
      parent[root] = root;
      int[] turned = new int[leaf.length];
      for (int i = 0; i < leaf.length; i++) turned[i] = turned(leaf[i]);
      int count = Math.max(1, kinds.size());
      return new Tree(limits.reversed(), parent, turned, count, problem.people().size());
    }

    private int turned(int node) {
      return node < 0 ? limits.size() : limits.size() - 1 - node;
    }
  }
}
