package studyvisit.split;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/// JGraphT's minimum-cost flow (capacity scaling, Java), on the same network as [OrTools]; for
/// costs below its 10⁹ for infinity.
final class JGraphT implements Contender {
  /// What JGraphT takes for infinite.
  private static final long INFINITE = 1_000_000_000;

  @Override
  public Optional<Answer> solve(Problem problem) {
    var graph =
        new SimpleDirectedWeightedGraph<Object, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    Map<Object, Integer> supply = new HashMap<>();
    Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();
    Digits digits = Digits.of(problem);
    if (digits.unplaced() >= INFINITE)
      throw new ArithmeticException("more than JGraphT's infinity");
    Object rest = "rest";
    graph.addVertex(rest);
    int left = problem.people().size();
    for (Region region : problem.regions()) {
      graph.addVertex(region);
      supply.put(region, -region.min());
      left -= region.min();
      if (left < 0 || region.min() > region.max()) return Optional.empty();
      capacity.put(graph.addEdge(region, rest), region.max() - region.min());
    }
    supply.put(rest, -left);
    for (var edge : graph.edgeSet()) graph.setEdgeWeight(edge, 0);
    for (Person person : problem.people()) {
      graph.addVertex(person);
      supply.put(person, 1);
      for (Region region : problem.regions()) {
        arc(graph, capacity, person, region, digits.placed(person, region.id()));
      }
      arc(graph, capacity, person, rest, digits.unplaced());
    }
    var flows =
        new MinimumCostFlowProblemImpl<Object, DefaultWeightedEdge>(
            graph, node -> supply.getOrDefault(node, 0), capacity::get);
    long start = System.nanoTime();
    var flow =
        new CapacityScalingMinimumCostFlow<Object, DefaultWeightedEdge>().getMinimumCostFlow(flows);
    long nanos = System.nanoTime() - start;
    Map<String, String> places = new HashMap<>();
    for (var edge : graph.edgeSet()) {
      if (flow.getFlow(edge) > 0.5
          && graph.getEdgeSource(edge) instanceof Person person
          && graph.getEdgeTarget(edge) instanceof Region region) {
        places.put(person.id(), region.id());
      }
    }
    return Optional.of(Answer.of(problem, places, nanos));
  }

  private static void arc(
      SimpleDirectedWeightedGraph<Object, DefaultWeightedEdge> graph,
      Map<DefaultWeightedEdge, Integer> capacity,
      Object from,
      Object to,
      long cost) {
    DefaultWeightedEdge edge = graph.addEdge(from, to);
    graph.setEdgeWeight(edge, (double) cost);
    capacity.put(edge, 1);
  }
}
