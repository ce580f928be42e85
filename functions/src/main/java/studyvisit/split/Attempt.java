package studyvisit.split;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What solving a problem gave, before it is told.
///
/// @param unrestricted what the rules forbid; a search forbids more
/// @param best what was found, if anything
record Attempt(Problem problem, Costs unrestricted, Incumbent best, Proof proof) {
  static Attempt at(Problem problem, Duration time) {
    Limits limits = new Limits(problem, List.of());
    Network network = Network.of(problem, limits);
    Incumbent best = new Incumbent(network.costs, System.nanoTime() + time.toNanos());
    return new Attempt(problem, network.costs, best, prove(problem, limits, network, best));
  }

  private static Proof prove(Problem problem, Limits limits, Network network, Incumbent best) {
    if (isTogether(problem)) {
      return new TogetherSearch(problem, network, best).prove();
    }
    return limits.isCrossing() ? new MixedSearch(problem, best).prove() : single(network, best);
  }

  private static boolean isTogether(Problem problem) {
    return problem.rules().stream().anyMatch(Rule.AreasTogether.class::isInstance);
  }

  /// Whether one flow did not do.
  boolean isSearched() {
    return isTogether(problem) || new Limits(problem, List.of()).isCrossing();
  }

  /// One flow does.
  private static Proof single(Network network, Incumbent best) {
    Optimum.Result result = Optimum.of(network);
    Flow flow = result.flow();
    boolean feasible = result.feasible();
    if (feasible) best.offer(flow.at(), flow);
    long[] price = feasible ? Prices.of(flow) : Prices.ofInfeasible(flow);
    return new Proof.Priced(Priced.of(network.tree, price));
  }

  boolean isFound() {
    return best.exists();
  }

  boolean isProven() {
    return best.isProven();
  }

  /// Person id → region id.
  SequencedMap<String, String> places() {
    SequencedMap<String, String> places = new LinkedHashMap<>();
    byte[] at = flow().at();
    for (int index = 0; index < at.length; index++) {
      if (at[index] == problem.regions().size()) continue;
      places.put(problem.people().get(index).id(), problem.regions().get(at[index]).id());
    }
    return places;
  }

  /// That gives the places.
  Flow flow() {
    return best.flow().orElseThrow();
  }

  Certificate certificate() {
    return new Certificate(Level.of(problem), told(best.total()), told(best.bound()), proof);
  }

  /// Without the level of the rules, which are kept.
  private static List<Long> told(long[] vector) {
    List<Long> told = new ArrayList<>();
    for (int level = 1; level < vector.length; level++) told.add(vector[level]);
    return told;
  }
}
