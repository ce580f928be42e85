package studyvisit.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studyvisit.split.Violation.Rule;

/// Checks that a split keeps the bounds, counts right, and is proven optimal by its prices. Shares
/// nothing with the solver but what the problem says: ranks, fits, tickets of the lottery, clashes.
public final class Checker {
  private final Problem problem;
  private final Split.Optimal split;
  private final List<Violation> violations = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private Checker(Problem problem, Split.Optimal split) {
    this.problem = problem;
    this.split = split;
  }

  /// What is wrong with a split; empty when it is proven. Later checks need the earlier ones, so
  /// that only the first kind of violation may be there.
  public static List<Violation> check(Problem problem, Split split) {
    return switch (split) {
      case Split.Optimal optimal -> new Checker(problem, optimal).check();
      case Split.Infeasible(var clashes) ->
          Clash.of(problem).containsAll(clashes)
              ? List.of()
              : List.of(new Violation(Rule.CLASH, List.of()));
    };
  }

  private List<Violation> check() {
    checkPlaces();
    checkBounds();
    if (violations.isEmpty()) checkObjective();
    if (violations.isEmpty()) violations.addAll(new Proof(problem, split, counts).check());
    return List.copyOf(violations);
  }

  private void checkPlaces() {
    Set<String> people = new HashSet<>();
    for (Person person : problem.people()) people.add(person.id());
    for (Region region : problem.regions()) counts.put(region.id(), 0);
    for (var place : split.places().entrySet()) {
      String person = place.getKey();
      String region = place.getValue();
      if (!people.contains(person)) violated(Rule.KNOWN_PERSON, person);
      if (!counts.containsKey(region)) violated(Rule.KNOWN_REGION, person, region);
      counts.merge(region, 1, Integer::sum);
    }
  }

  private void checkBounds() {
    for (Region region : problem.regions()) {
      int count = counts.getOrDefault(region.id(), 0);
      if (count < region.min() || count > region.max()) violated(Rule.WITHIN_BOUNDS, region.id());
    }
  }

  private void checkObjective() {
    int[] ranks = new int[problem.worstRank()];
    int fitting = 0;
    for (Person person : problem.people()) {
      String region = split.places().get(person.id());
      if (region == null) continue;
      ranks[person.rank(region) - 1]++;
      if (person.fits().contains(region)) fitting++;
    }
    List<Integer> counted = new ArrayList<>();
    for (int people : ranks) counted.add(people);
    if (!split.objective().equals(new Objective(split.places().size(), counted, fitting))) {
      violated(Rule.OBJECTIVE);
    }
  }

  private void violated(Rule rule, String... ids) {
    violations.add(new Violation(rule, List.of(ids)));
  }
}
