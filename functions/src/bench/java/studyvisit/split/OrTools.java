package studyvisit.split;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// OR-Tools' minimum-cost flow (cost scaling, C++): everybody supplies one; a region with a minimum
/// demands it, and passes on what is above.
final class OrTools implements Contender {
  OrTools() {
    Loader.loadNativeLibraries();
  }

  @Override
  public Optional<Answer> solve(Problem problem) {
    List<Person> people = problem.people();
    List<Region> regions = problem.regions();
    Digits digits = Digits.of(problem);
    int rest = people.size() + regions.size();
    MinCostFlow flow = new MinCostFlow();
    for (int person = 0; person < people.size(); person++) {
      flow.setNodeSupply(person, 1);
      for (int region = 0; region < regions.size(); region++) {
        flow.addArcWithCapacityAndUnitCost(
            person,
            people.size() + region,
            1,
            digits.placed(people.get(person), regions.get(region).id()));
      }
      flow.addArcWithCapacityAndUnitCost(person, rest, 1, digits.unplaced());
    }
    int demanded = 0;
    for (int region = 0; region < regions.size(); region++) {
      Region of = regions.get(region);
      if (of.min() > of.max()) return Optional.empty();
      demanded += of.min();
      flow.setNodeSupply(people.size() + region, -of.min());
      flow.addArcWithCapacityAndUnitCost(people.size() + region, rest, of.max() - of.min(), 0);
    }
    if (demanded > people.size()) return Optional.empty();
    flow.setNodeSupply(rest, demanded - people.size());
    long start = System.nanoTime();
    MinCostFlowBase.Status status = flow.solve();
    long nanos = System.nanoTime() - start;
    if (status == MinCostFlowBase.Status.INFEASIBLE) return Optional.empty();
    if (status != MinCostFlowBase.Status.OPTIMAL) throw new IllegalStateException("" + status);
    Map<String, String> places = new HashMap<>();
    int arcs = regions.size() + 1;
    for (int person = 0; person < people.size(); person++) {
      for (int region = 0; region < regions.size(); region++) {
        int arc = person * arcs + region;
        if (flow.getFlow(arc) > 0) places.put(people.get(person).id(), regions.get(region).id());
      }
    }
    return Optional.of(Answer.of(problem, places, nanos));
  }
}
