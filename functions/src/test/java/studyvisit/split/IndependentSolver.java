package studyvisit.split;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/// JGraphT's minimum-cost flow, for problems that it can hold: the levels of the objective are
/// digits of one number in base people + 1, below its 10⁹ for infinity: placed, placed who ranked
/// something, ranks from the worst, fit. People supply one each; a
/// region with a minimum demands it, and passes on what is above.
public final class IndependentSolver {
  private static final double MOST = 1e8;

  private final Problem problem;
  private final DirectedWeightedMultigraph<String, DefaultWeightedEdge> graph =
      new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
  private final Map<String, Integer> supply = new HashMap<>();
  private final Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();

  private IndependentSolver(Problem problem) {
    this.problem = problem;
    int rest = problem.people().size();
    graph.addVertex("rest");
    for (Region region : problem.regions()) {
      String node = "region " + region.id();
      graph.addVertex(node);
      supply.put(node, -region.min());
      rest -= region.min();
      arc(node, "rest", region.max() - region.min(), 0);
    }
    supply.put("rest", -rest);
    for (Person person : problem.people()) addPerson(person);
  }

  /// The best that can be reached.
  public static Objective best(Problem problem) {
    return new IndependentSolver(problem).best();
  }

  /// What a split reaches, be it the best or not.
  ///
  /// @param places region by person
  public static Objective reached(Problem problem, Map<String, String> places) {
    return Problems.count(problem, places);
  }

  private void addPerson(Person person) {
    String node = "person " + person.id();
    graph.addVertex(node);
    supply.put(node, 1);
    int level = problem.regions().size();
    double ranked = person.ranking().isEmpty() ? 0 : digit(level);
    arc(node, "rest", 1, digit(level + 1) + ranked);
    for (Region region : problem.regions()) {
      int rank = person.rank(region.id());
      double cost = person.fits().contains(region.id()) ? 0 : 1;
      arc(node, "region " + region.id(), 1, rank == 1 ? cost : cost + digit(rank - 1));
    }
  }

  private double digit(int level) {
    double digit = Math.pow(problem.people().size() + 1, level);
    if (digit > MOST) throw new IllegalArgumentException("too large for this solver");
    return digit;
  }

  private void arc(String from, String to, int most, double cost) {
    DefaultWeightedEdge arc = graph.addEdge(from, to);
    graph.setEdgeWeight(arc, cost);
    capacity.put(arc, most);
  }

  private Objective best() {
    var flow =
        new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
            .getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(
                    graph, node -> supply.getOrDefault(node, 0), capacity::get));
    Map<String, String> places = new HashMap<>();
    for (Person person : problem.people()) {
      for (Region region : problem.regions()) {
        var arc = graph.getEdge("person " + person.id(), "region " + region.id());
        if (flow.getFlow(arc) > 0.5) places.put(person.id(), region.id());
      }
    }
    return reached(problem, places);
  }
}
