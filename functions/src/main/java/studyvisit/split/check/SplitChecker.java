package studyvisit.split.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studyvisit.split.Certificate;
import studyvisit.split.Objective;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Region;
import studyvisit.split.Split;
import studyvisit.split.check.Violation.Kind;

/// Checks that a split keeps every rule, counts right, and is as good as it says.
public final class SplitChecker {
  private final Problem problem;
  private final Statement statement;
  private final List<Violation> violations = new ArrayList<>();

  private SplitChecker(Problem problem) {
    this.problem = problem;
    statement = new Statement(problem);
  }

  /// What is wrong with a split; empty when it is proven, or claims nothing. Later checks need the
  /// earlier ones, so that only the first kind of violation may be there.
  public static List<Violation> check(Problem problem, Split split) {
    SplitChecker checker = new SplitChecker(problem);
    try {
      switch (split) {
        case Split.Optimal(var found) -> checker.check(found, true);
        case Split.Feasible(var found) -> checker.check(found, false);
        case Split.Undecided _ -> {} // claims nothing
        case Split.Infeasible(_, var proof) ->
            checker.violations.addAll(Cases.check(checker.statement, List.of(), proof));
      }
    } catch (ArithmeticException _) {
      checker.violated(Kind.SIZE);
    }
    return List.copyOf(checker.violations);
  }

  private void check(Split.Found found, boolean optimal) {
    Certificate certificate = found.certificate();
    checkPlaces(found.places());
    if (violations.isEmpty()) checkLimits(found.places());
    if (violations.isEmpty()) checkCounts(found);
    if (violations.isEmpty()) checkStatus(certificate, optimal);
    if (violations.isEmpty())
      violations.addAll(Cases.check(statement, certificate.bound(), certificate.proof()));
  }

  private void checkPlaces(Map<String, String> places) {
    Set<String> people = new HashSet<>();
    Set<String> regions = new HashSet<>();
    for (Region region : problem.regions()) regions.add(region.id());
    for (Person person : problem.people()) {
      people.add(person.id());
      String place = place(places, person);
      boolean isKnown = regions.contains(place) || !places.containsKey(person.id());
      if (!isKnown) violated(Kind.KNOWN_REGION, person.id(), String.valueOf(place));
      else if (!statement.allows(person, place)) violated(Kind.ALLOWED, person.id(), place);
    }
    for (String person : places.keySet()) {
      if (!people.contains(person)) violated(Kind.KNOWN_PERSON, person);
    }
  }

  private void checkLimits(Map<String, String> places) {
    Map<Group, Integer> counts = new HashMap<>();
    Map<String, String> ofAreas = new HashMap<>();
    for (Person person : problem.people()) {
      String region = places.get(person.id());
      if (region == null) continue;
      for (Group group : Group.of(person, region)) counts.merge(group, 1, Integer::sum);
      if (!statement.isTogether(person)) continue;
      String other = ofAreas.putIfAbsent(person.area(), region);
      if (other != null && !other.equals(region)) violated(Kind.TOGETHER, person.area());
    }
    statement.limits.forEach(
        (group, range) -> {
          boolean isKept = range.contains(counts.getOrDefault(group, 0));
          if (!isKept) violated(Kind.WITHIN_LIMIT, group.region(), group.category(), group.area());
        });
  }

  private void checkCounts(Split.Found found) {
    Certificate certificate = found.certificate();
    if (!certificate.levels().equals(statement.levels)) violated(Kind.LEVELS);
    long[] total = new long[statement.levels.size()];
    for (Person person : problem.people()) {
      long[] costs = statement.costs(person, place(found.places(), person));
      for (int level = 0; level < total.length; level++) {
        total[level] = Math.addExact(total[level], costs[level]);
      }
    }
    boolean counts = Arrays.stream(total).boxed().toList().equals(certificate.total());
    if (!counts || !found.objective().equals(count(found.places()))) violated(Kind.COUNT);
  }

  private Objective count(Map<String, String> places) {
    int[] ranks = new int[problem.worstRank()];
    int fitting = 0;
    for (Person person : problem.people()) {
      String region = places.get(person.id());
      if (region == null) continue;
      ranks[person.rank(region) - 1]++;
      if (person.fits().contains(region)) fitting++;
    }
    return new Objective(places.size(), Arrays.stream(ranks).boxed().toList(), fitting);
  }

  private void checkStatus(Certificate certificate, boolean optimal) {
    List<Long> bound = certificate.bound();
    List<Long> total = certificate.total();
    if (bound.size() != total.size() || bound.equals(total) != optimal) violated(Kind.STATUS);
  }

  private static String place(Map<String, String> places, Person person) {
    return places.getOrDefault(person.id(), Statement.NOWHERE);
  }

  private void violated(Kind kind, String... about) {
    violations.add(Violation.of(kind, about));
  }
}
