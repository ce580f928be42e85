package studyvisit.split;

/// What a flow runs on: people with their costs come in at the leaves of a tree of limits. Arcs are
/// the moves of one group's people from one option to another.
final class Network {
  final Costs costs;
  final Tree tree;
  final int options;
  final int words;
  private final Packing packing;
  private final long[][] digits;
  private final int[] group;

  /// @param group of each person; empty if there is one only
  Network(Costs costs, Tree tree, int[] group) {
    this.costs = costs;
    this.tree = tree;
    this.group = group;
    options = costs.options;
    packing = new Packing(costs.levels, tree.nodes);
    words = packing.words();
    digits = costs.packed(packing);
  }

  static Network of(Problem problem, Costs costs, Limits limits) {
    Tree.Builder builder = new Tree.Builder(problem, limits);
    int[] group = builder.groups();
    return new Network(costs, builder.tree(), group);
  }

  /// The same with some options forbidden.
  Network with(byte[] codes) {
    return new Network(costs.with(codes), tree, group);
  }

  int group(int person) {
    return group.length == 0 ? 0 : group[person];
  }

  int leaf(int group, int option) {
    return tree.leaf[group * options + option];
  }

  int arcs() {
    return tree.groups * options * options;
  }

  int arc(int group, int from, int to) {
    return (group * options + from) * options + to;
  }

  int from(int arc) {
    return arc / options % options;
  }

  int to(int arc) {
    return arc % options;
  }

  /// The leaf where an arc begins.
  int source(int arc) {
    return tree.leaf[arc / options];
  }

  /// The leaf where an arc ends.
  int target(int arc) {
    return leaf(arc / options / options, to(arc));
  }

  /// A word of what an option costs a person who has it.
  long cost(int person, int option, int word) {
    if (word == words - 1) return costs.ticket(person, option);
    return digits[word][costs.codes[person * options + option] & 0xff];
  }

  /// By code.
  long[] digits(int word) {
    return digits[word];
  }

  /// A word of what moving a person from one option to another costs.
  long move(int person, int from, int to, int word) {
    return cost(person, to, word) - cost(person, from, word);
  }
}
