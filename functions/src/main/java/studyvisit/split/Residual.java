package studyvisit.split;

/// How a flow can change: the cheapest person on each arc, and one person more or fewer counted at
/// a node of the tree, at no cost, within its minimum and maximum.
final class Residual {
  static final int UP = -1;
  static final int DOWN = -2;

  final Network network;
  final Tree tree;
  final int[] excess;
  final int[][] arcsFrom;
  final int[][] children;
  private final Places places;
  private final long[] price;
  private final int[] flow;
  private final int[] low;
  private final int[] high;
  private final Movers[] movers;
  private final int[] mover;
  private final long[] cost;

  Residual(Network network, Places places, long[] price) {
    this.network = network;
    this.places = places;
    this.price = price;
    tree = network.tree;
    excess = new int[tree.nodes];
    flow = new int[tree.nodes];
    low = tree.low.clone();
    high = tree.high.clone();
    movers = new Movers[network.arcs()];
    mover = new int[network.arcs()];
    cost = new long[network.arcs() * network.words];
    arcsFrom = Adjacency.arcsFrom(network);
    children = Adjacency.children(tree);
  }

  /// Counts everyone up the tree, where prices allow it: a node with a price above 0 is full, one
  /// below 0 has its minimum. False if a minimum is above its maximum.
  boolean start(int step) {
    int people = (places.at.length + step - 1) / step;
    for (int node = 0; node < tree.nodes; node++) {
      if (low[node] > high[node]) return false;
      low[node] = node == tree.root() ? people : low[node] / step;
      high[node] = node == tree.root() ? people : (high[node] + step - 1) / step;
    }
    int[] inflow = places.count.clone();
    for (int node = 0; node < tree.root(); node++) {
      int sign = sign(node);
      flow[node] = Math.clamp(inflow[node], low[node], high[node]);
      if (sign > 0) flow[node] = high[node];
      if (sign < 0) flow[node] = low[node];
      excess[node] = inflow[node] - flow[node];
      inflow[tree.parent[node]] += flow[node];
    }
    excess[tree.root()] = inflow[tree.root()] - people;
    return true;
  }

  /// Of a node's price less its parent's.
  private int sign(int node) {
    int words = network.words;
    for (int word = 0; word < words; word++) {
      long difference = price[node * words + word] - price[tree.parent[node] * words + word];
      if (difference != 0) return Long.signum(difference);
    }
    return 0;
  }

  void open(Window window) {
    for (int arc = 0; arc < movers.length; arc++) {
      mover[arc] = -1;
      if (network.source(arc) == network.target(arc)) continue;
      movers[arc] = window.movers(network, arc);
      refresh(arc);
    }
  }

  private void refresh(int arc) {
    if (movers[arc] == null) return;
    int person = movers[arc].cheapest(places.at);
    if (person == mover[arc]) return;
    mover[arc] = person;
    if (person < 0) return;
    int from = network.from(arc);
    int to = network.to(arc);
    for (int word = 0; word < network.words; word++) {
      cost[arc * network.words + word] = network.move(person, from, to, word);
    }
  }

  boolean hasExcess() {
    for (int people : excess) if (people > 0) return true;
    return false;
  }

  boolean canGrow(int node) {
    return flow[node] < high[node];
  }

  boolean canShrink(int node) {
    return flow[node] > low[node];
  }

  /// The person whom to move along an arc costs least, or -1.
  int mover(int arc) {
    return mover[arc];
  }

  long cost(int arc, int word) {
    return cost[arc * network.words + word];
  }

  /// Makes the change that an arc stands for; up and down are seen from the child.
  void follow(int arc, int child) {
    if (arc == UP) flow[child]++;
    else if (arc == DOWN) flow[child]--;
    else move(arc);
  }

  private void move(int arc) {
    int person = mover[arc];
    int group = network.group(person);
    int to = network.to(arc);
    places.at[person] = (byte) to;
    for (int option = 0; option < network.options; option++) {
      int onward = network.arc(group, to, option);
      if (movers[onward] != null && network.costs.allows(person, option)) {
        movers[onward].add(person);
        refresh(onward);
      }
      refresh(network.arc(group, network.from(arc), option));
    }
  }
}
