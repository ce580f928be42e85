package studyvisit.split;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What solving a problem gave, before it is told.
///
/// @param unrestricted what the rules forbid; a search forbids more
/// @param best what was found, if anything
/// @param flow that gave it, where one did
/// @param sets that were weighed for it, if so
record Attempt(
    Problem problem,
    Costs unrestricted,
    Incumbent best,
    Proof proof,
    Optional<Flow> flow,
    Optional<EverySet> sets) {
  /// By a search.
  Attempt(Problem problem, Costs unrestricted, Incumbent best, Proof proof) {
    this(problem, unrestricted, best, proof, Optional.empty(), Optional.empty());
  }

  static Attempt at(Problem problem, Duration time) {
    Costs costs = Costs.of(problem);
    return at(problem, costs, new Incumbent(costs, System.nanoTime() + time.toNanos()));
  }

  /// @param best what is known already, and when to stop
  static Attempt at(Problem problem, Costs costs, Incumbent best) {
    Limits limits = new Limits(problem);
    if (isTogether(problem)) {
      Blocks blocks = Blocks.ofEverybody(problem);
      if (EverySet.isFor(problem, blocks)) {
        EverySet sets = new EverySet(problem, costs, limits, blocks, best);
        sets.search();
        return new Attempt(
            problem, costs, best, new Proof.EverySet(), Optional.empty(), Optional.of(sets));
      }
      Network network = Network.of(problem, costs, limits);
      Proof proof = new TogetherSearch(problem, network, best).prove();
      return new Attempt(problem, costs, best, proof);
    }
    if (limits.isCrossing()) {
      Kinds kinds = new Kinds(problem);
      Proof proof = new MixedSearch(kinds, limits.all(), best).explore(new Divided(costs, kinds));
      return new Attempt(problem, costs, best, proof);
    }
    return single(problem, Network.of(problem, costs, limits), best);
  }

  /// Where there is no region, nobody travels.
  static boolean isTogether(Problem problem) {
    if (problem.regions().isEmpty()) return false;
    for (Rule rule : problem.rules()) if (rule instanceof Rule.AreasTogether) return true;
    return false;
  }

  /// One flow does.
  private static Attempt single(Problem problem, Network network, Incumbent best) {
    Optimum.Result result = Optimum.of(network);
    Flow flow = result.flow();
    boolean feasible = result.feasible();
    if (feasible) best.offer(flow.at());
    long[] price = feasible ? Prices.of(flow) : Prices.ofInfeasible(flow);
    Proof proof = new Proof.Priced(Priced.of(network.tree, price));
    return new Attempt(problem, network.costs, best, proof, Optional.of(flow), Optional.empty());
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
    byte[] at = best.places();
    for (int index = 0; index < at.length; index++) {
      if (at[index] == problem.regions().size()) continue;
      places.put(problem.people().get(index).id(), problem.regions().get(at[index]).id());
    }
    return places;
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
