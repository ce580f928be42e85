package studyvisit.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studyvisit.split.Violation.Kind;

/// Checks that a split keeps every rule, counts right, and is as good as it says. Shares nothing
/// with the solver but what the problem says: ranks, fits, levels, tickets of the lottery.
public final class SplitChecker {
  private final Problem problem;
  private final Statement statement;
  private final List<Violation> violations = new ArrayList<>();

  private SplitChecker(Problem problem) {
    this.problem = problem;
    statement = new Statement(problem);
  }

  /// What is wrong with a split; empty when it is proven. Later checks need the earlier ones, so
  /// that only the first kind of violation may be there.
  public static List<Violation> check(Problem problem, Split split) {
    SplitChecker checker = new SplitChecker(problem);
    try {
      switch (split) {
        case Split.Optimal(var found) -> checker.check(found, true);
        case Split.Feasible(var found) -> checker.check(found, false);
        case Split.Undecided _ -> {} // claims nothing
        case Split.Infeasible(_, var proof) ->
            checker.violations.addAll(new ProofCheck(problem, statement(checker)).check(proof));
      }
    } catch (ArithmeticException _) {
      checker.violated(Kind.SIZE);
    }
    return List.copyOf(checker.violations);
  }

  private static Statement statement(SplitChecker checker) {
    return checker.statement;
  }

  private void check(Split.Found found, boolean optimal) {
    Map<String, String> places = found.places();
    checkPlaces(places);
    if (violations.isEmpty()) checkLimits(places);
    if (violations.isEmpty()) checkCounts(found);
    if (violations.isEmpty()) checkStatus(found.certificate(), optimal);
    if (violations.isEmpty()) {
      Certificate certificate = found.certificate();
      ProofCheck check = new ProofCheck(problem, statement, places, certificate);
      violations.addAll(check.check(certificate.proof()));
    }
  }

  private void checkPlaces(Map<String, String> places) {
    Set<String> people = new HashSet<>();
    Set<String> regions = new HashSet<>();
    for (Region region : problem.regions()) regions.add(region.id());
    for (Person person : problem.people()) {
      people.add(person.id());
      String region = places.getOrDefault(person.id(), Statement.NOWHERE);
      if (!region.equals(Statement.NOWHERE) && !regions.contains(region)) {
        violated(Kind.KNOWN_REGION, person.id(), region);
      } else if (!statement.allows(person, region)) {
        violated(Kind.ALLOWED, person.id(), region);
      }
    }
    for (String person : places.keySet()) {
      if (!people.contains(person)) violated(Kind.KNOWN_PERSON, person);
    }
  }

  private void checkLimits(Map<String, String> places) {
    for (Limit limit : statement.limits().values()) {
      int count = 0;
      for (Person person : problem.people()) {
        String region = places.get(person.id());
        if (region != null && limit.counts(person, region)) count++;
      }
      if (count < limit.min() || count > limit.max()) {
        violated(Kind.WITHIN_LIMIT, limit.region(), limit.category(), limit.area());
      }
    }
    Map<String, String> regions = new HashMap<>();
    for (Person person : problem.people()) {
      String region = places.get(person.id());
      if (region == null || !statement.isTogether(person)) continue;
      String other = regions.putIfAbsent(person.area(), region);
      if (other != null && !other.equals(region)) violated(Kind.TOGETHER, person.area());
    }
  }

  private void checkCounts(Split.Found found) {
    Certificate certificate = found.certificate();
    if (!certificate.levels().equals(Level.of(problem))) violated(Kind.LEVELS);
    List<Long> counted = new ArrayList<>();
    for (Level level : Level.of(problem)) {
      long sum = 0;
      for (Person person : problem.people()) {
        String region = found.places().getOrDefault(person.id(), Statement.NOWHERE);
        sum = Math.addExact(sum, statement.cost(level, person, region));
      }
      counted.add(sum);
    }
    boolean counts = counted.equals(certificate.total());
    if (!counts || !found.objective().equals(count(found.places()))) violated(Kind.COUNT);
  }

  private Objective count(Map<String, String> places) {
    Map<Integer, Integer> ranks = new LinkedHashMap<>();
    for (int rank = 1; rank <= problem.worstRank(); rank++) ranks.put(rank, 0);
    int fitting = 0;
    for (Person person : problem.people()) {
      String region = places.get(person.id());
      if (region == null) continue;
      ranks.merge(person.rank(region), 1, Integer::sum);
      if (person.fits().contains(region)) fitting++;
    }
    return new Objective(places.size(), List.copyOf(ranks.values()), fitting);
  }

  private void checkStatus(Certificate certificate, boolean optimal) {
    if (certificate.bound().equals(certificate.total()) != optimal) violated(Kind.STATUS);
    if (certificate.bound().size() != certificate.total().size()) violated(Kind.STATUS);
  }

  private void violated(Kind kind, String... about) {
    violations.add(Violation.of(kind, about));
  }
}
