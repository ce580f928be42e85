package studyvisit.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studyvisit.split.Proof.Price;
import studyvisit.split.Violation.Kind;

/// Checks that a proof shows that no split is below a bound.
final class ProofCheck {
  private final Problem problem;
  private final Statement statement;
  private final Map<String, String> places;
  private final List<Long> slack;

  /// Empty for a problem without a split.
  private final List<Long> bound;

  private final long most;
  private final Map<String, Set<String>> travels = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  /// For a problem without a split.
  ProofCheck(Problem problem, Statement statement) {
    this.problem = problem;
    this.statement = statement;
    places = Map.of();
    slack = List.of();
    bound = List.of();
    most = Long.MAX_VALUE;
  }

  ProofCheck(
      Problem problem, Statement statement, Map<String, String> places, Certificate certificate) {
    this.problem = problem;
    this.statement = statement;
    this.places = places;
    bound = certificate.bound();
    most = certificate.total().getFirst();
    slack = new ArrayList<>();
    for (int level = 0; level < certificate.total().size(); level++) {
      slack.add(Math.subtractExact(certificate.total().get(level), certificate.bound().get(level)));
    }
  }

  List<Violation> check(Proof proof) {
    boolean impossible = isEmpty(statement.limits());
    for (Person person : problem.people()) impossible |= !hasOption(person);
    BoundCheck free = bound(new Proof.Priced(List.of()), statement.limits());
    if (!impossible || !slack.isEmpty()) check(proof, free, statement.limits());
    return violations;
  }

  /// Whether no split at all is within limits.
  private static boolean isEmpty(Map<List<String>, Limit> limits) {
    for (Limit limit : limits.values()) if (limit.min() > limit.max()) return true;
    return false;
  }

  /// Whether to weigh sets of areas is the right question.
  private boolean isTogether() {
    for (Rule rule : problem.rules()) if (rule instanceof Rule.AreasTogether) return true;
    return false;
  }

  private boolean hasOption(Person person) {
    if (statement.allows(person, Statement.NOWHERE)) return true;
    for (Region region : problem.regions()) {
      if (statement.allows(person, region.id())) return true;
    }
    return false;
  }

  /// @param around the prices of the case around this one
  private void check(Proof proof, BoundCheck around, Map<List<String>, Limit> limits) {
    switch (proof) {
      case Proof.Priced priced -> check(bound(priced, limits));
      case Proof.EverySet _ -> {
        EverySetCheck sets = new EverySetCheck(problem, statement);
        if (!isTogether() || !sets.isNothingBelow(bound, most)) violated(Kind.BOUND, "");
      }
      case Proof.Same _ -> check(around.within(limits));
      case Proof.ByRegion(var prices, var area, var cases) -> {
        for (Region region : problem.regions()) {
          if (region.isOpen() && !cases.containsKey(region.id())) {
            violated(Kind.CASES, area, region.id());
          }
        }
        Set<String> before = travels.get(area);
        BoundCheck own = bound(new Proof.Priced(prices), limits);
        if (cases.isEmpty()) check(own);
        cases.forEach(
            (region, next) -> {
              travels.put(area, Set.of(region));
              check(next, own, limits);
            });
        if (before == null) travels.remove(area);
        else travels.put(area, before);
      }
      case Proof.ByCount(var region, var category, var area, var most, var atMost, var more) -> {
        int none = Integer.MAX_VALUE;
        check(atMost, around, and(limits, new Limit(region, category, area, 0, most)));
        check(more, around, and(limits, new Limit(region, category, area, most + 1, none)));
      }
    }
  }

  private static Map<List<String>, Limit> and(Map<List<String>, Limit> limits, Limit more) {
    Map<List<String>, Limit> both = new LinkedHashMap<>(limits);
    both.merge(List.of(more.region(), more.category(), more.area()), more, Limit::and);
    return both;
  }

  private BoundCheck bound(Proof.Priced priced, Map<List<String>, Limit> limits) {
    return new BoundCheck(problem, statement, places, priced, limits);
  }

  private void check(BoundCheck bound) {
    if (isEmpty(bound.limits())) return;
    Optional<Price> wrong = bound.wrongPrice();
    if (wrong.isPresent()) {
      Price price = wrong.get();
      violated(Kind.PRICE, price.region(), price.category(), price.area());
    } else if (!bound.isShown(travels, slack)) {
      violated(Kind.BOUND, travels.isEmpty() ? "" : travels.toString());
    }
  }

  private void violated(Kind kind, String... about) {
    violations.add(Violation.of(kind, about));
  }
}
