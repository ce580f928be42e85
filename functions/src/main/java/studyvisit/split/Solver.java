package studyvisit.split;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;

/// Finds the optimal split: everyone at their cheapest node, then successive shortest paths over
/// the few nodes until each minimum and maximum is kept (minimum-cost flow; Ahuja, Magnanti, Orlin:
/// Network flows, 1993, section 9.7). Takes at most one path per person; `SplitTimes` measures it.
public final class Solver {
  private Solver() {}

  /// The same answer for the same problem, in whatever order people and regions came.
  ///
  /// @throws CancellationException when the thread is interrupted, which clears its flag
  /// @throws ArithmeticException when people × regions pass what one array holds
  public static Split solve(Problem problem) {
    List<Clash> clashes = Clash.of(problem);
    if (!clashes.isEmpty()) return new Split.Infeasible(clashes);
    Placement placement = new Placement(new Costs(problem));
    Residual graph = new Residual(placement);
    balance(placement, graph);
    return answer(problem, placement, new Distances(graph));
  }

  private static void balance(Placement placement, Residual graph) {
    ShortestPath path = new ShortestPath(graph);
    int[] excess = new int[graph.nodes];
    while (isUnbalanced(placement, graph, excess)) {
      if (Thread.interrupted()) throw new CancellationException("interrupted while splitting");
      path.follow(excess);
      graph.refresh();
    }
  }

  /// The hub has what all nodes together lack.
  private static boolean isUnbalanced(Placement placement, Residual graph, int[] excess) {
    boolean unbalanced = false;
    excess[graph.hub()] = 0;
    for (int node = 0; node < graph.hub(); node++) {
      excess[node] = placement.excess(node);
      excess[graph.hub()] -= excess[node];
      unbalanced |= excess[node] != 0;
    }
    return unbalanced;
  }

  private static Split answer(Problem problem, Placement placement, Distances distances) {
    Reasons why = new Reasons(problem, placement, distances);
    SequencedMap<String, String> places = new LinkedHashMap<>();
    SequencedMap<String, Reason> reasons = new LinkedHashMap<>();
    int[] ranks = new int[problem.worstRank()];
    int fitting = 0;
    for (int index = 0; index < problem.people().size(); index++) {
      Person person = problem.people().get(index);
      reasons.put(person.id(), why.of(index));
      int node = placement.at(index);
      if (node == placement.costs.unplaced()) continue;
      String region = placement.costs.open.get(node).id();
      places.put(person.id(), region);
      ranks[person.rank(region) - 1]++;
      if (person.fits().contains(region)) fitting++;
    }
    List<Integer> counts = new ArrayList<>();
    for (int count : ranks) counts.add(count);
    Objective objective = new Objective(places.size(), counts, fitting);
    return new Split.Optimal(places, objective, certificate(placement.costs, distances), reasons);
  }

  private static Certificate certificate(Costs costs, Distances distances) {
    SequencedMap<String, List<Long>> prices = new LinkedHashMap<>();
    long[] sum = new long[costs.words];
    for (int node = 0; node < costs.unplaced(); node++) {
      for (int word = 0; word < sum.length; word++) {
        sum[word] = distances.word(node, costs.nodes, word);
      }
      List<Long> price = new ArrayList<>();
      for (long level : costs.packing.unpack(sum, 0)) price.add(level);
      prices.put(costs.open.get(node).id(), price);
    }
    return new Certificate(prices);
  }
}
