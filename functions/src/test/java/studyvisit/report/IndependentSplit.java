package studyvisit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import studyvisit.interest.Interest;
import studyvisit.programme.PartnerRegion;

/// JGraphT's idea of the best split of people over regions, out of what they answered. Everything
/// that counts is a digit of one number in base people + 1.
final class IndependentSplit {
  private static final String NOWHERE = "nowhere";

  private final List<Interest> people;
  private final List<PartnerRegion> regions;
  private final DirectedWeightedMultigraph<String, DefaultWeightedEdge> graph =
      new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
  private final Map<String, Integer> supply = new HashMap<>();
  private final Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();
  private final Map<DefaultWeightedEdge, Score> scores = new HashMap<>();

  /// @param limits id of a region → minimum and maximum
  IndependentSplit(List<Interest> people, List<PartnerRegion> regions, Map<String, int[]> limits) {
    this.people = people;
    this.regions = regions;
    graph.addVertex(NOWHERE);
    int free = people.size();
    for (PartnerRegion region : regions) {
      int[] limit = limits.getOrDefault(region.id(), new int[] {region.min(), region.max()});
      graph.addVertex(region.id());
      supply.put(region.id(), -limit[0]);
      free -= limit[0];
      arc(region.id(), NOWHERE, limit[1] - limit[0], 0);
    }
    supply.put(NOWHERE, -free);
    people.forEach(this::add);
  }

  /// What somebody has in a region.
  record Score(int rank, boolean fits) {
    static Score of(Interest person, PartnerRegion region) {
      List<String> preferences = person.answers().wishes().preferences();
      int index = preferences.indexOf(region.id());
      boolean fits =
          person.answers().wishes().valueChains().stream()
              .anyMatch(
                  own ->
                      region.valueChains().stream()
                          .anyMatch(shown -> SampleReport.PROGRAMME.vocabulary().meet(own, shown)));
      return new Score(index < 0 ? preferences.size() + 1 : index + 1, fits);
    }
  }

  private void add(Interest person) {
    String node = "person " + person.key().id();
    graph.addVertex(node);
    supply.put(node, 1);
    boolean ranks = !person.answers().wishes().preferences().isEmpty();
    arc(node, NOWHERE, 1, digit(regions.size() + 1) + (ranks ? digit(regions.size()) : 0));
    for (PartnerRegion region : regions) {
      Score score = Score.of(person, region);
      double rank = score.rank() == 1 ? 0 : digit(score.rank() - 1);
      scores.put(arc(node, region.id(), 1, rank + (score.fits() ? 0 : 1)), score);
    }
  }

  private double digit(int place) {
    return Math.pow(people.size() + 1, place);
  }

  private DefaultWeightedEdge arc(String from, String to, int most, double cost) {
    DefaultWeightedEdge arc = graph.addEdge(from, to);
    graph.setEdgeWeight(arc, cost);
    capacity.put(arc, most);
    return arc;
  }

  /// The score of everyone who has a place in the best split.
  List<Score> best() {
    var flow =
        new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
            .getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(
                    graph, node -> supply.getOrDefault(node, 0), capacity::get));
    List<Score> best = new ArrayList<>();
    scores.forEach(
        (arc, score) -> {
          if (flow.getFlow(arc) > 0.5) best.add(score);
        });
    return best;
  }
}
