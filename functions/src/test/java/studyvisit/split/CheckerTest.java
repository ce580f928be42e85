package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.split.Problems.optimal;
import static studyvisit.split.Problems.person;
import static studyvisit.split.Problems.problem;
import static studyvisit.split.Problems.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import studyvisit.split.Violation.Rule;

class CheckerTest {
  private final Problem problem = Problems.of(3, 40, 5);
  private final Split.Optimal split = optimal(problem);

  @Test
  void any_person_in_another_region_is_refused_even_when_the_objective_is_counted_anew() {
    for (Person person : problem.people()) {
      for (Region region : problem.regions()) {
        if (region.id().equals(split.places().get(person.id()))) continue;
        assertThat(refusal(counted(moved(person.id(), region.id()))))
            .isIn(Rule.WITHIN_BOUNDS, Rule.CHEAPEST);
      }
    }
  }

  @Test
  void any_two_people_exchanged_are_refused() {
    List<String> people = List.copyOf(split.places().keySet());
    for (String one : people) {
      for (String other : people) {
        String here = split.places().get(one);
        String there = split.places().get(other);
        if (here == null || there == null || here.equals(there)) continue;
        SequencedMap<String, String> places = new LinkedHashMap<>(split.places());
        places.put(one, there);
        places.put(other, here);
        assertThat(refusal(counted(places))).isEqualTo(Rule.CHEAPEST);
      }
    }
  }

  @Test
  void anyone_sent_home_is_refused() {
    for (String person : split.places().keySet()) {
      SequencedMap<String, String> places = new LinkedHashMap<>(split.places());
      places.remove(person);
      assertThat(refusal(counted(places))).isIn(Rule.WITHIN_BOUNDS, Rule.PRICE_SIGN, Rule.CHEAPEST);
    }
  }

  /// Prices are the highest that prove.
  @Test
  void any_higher_price_is_refused() {
    split
        .certificate()
        .prices()
        .forEach(
            (region, price) -> {
              for (int level = 0; level < price.size(); level++) {
                assertThat(refusal(priced(region, level, price.get(level) + 1)))
                    .isIn(Rule.PRICE_SIGN, Rule.CHEAPEST);
              }
              assertThat(refusal(priced(region, 0, price.getFirst() - 1)))
                  .isIn(Rule.PRICE_SIGN, Rule.CHEAPEST);
            });
  }

  @Test
  void a_price_where_the_bound_does_not_bind_is_refused() {
    Problem loose = problem(List.of(person("a")), region("x", 2));
    for (long price : new long[] {-1, 1}) {
      var certificate = new Certificate(new LinkedHashMap<>(Map.of("x", List.of(0L, 0L, price))));
      assertThat(refusal(loose, with(optimal(loose), certificate))).isEqualTo(Rule.PRICE_SIGN);
    }
  }

  @Test
  void a_price_that_is_missing_or_for_no_open_region_or_no_vector_is_refused() {
    assertThat(refusal(priced("r0", 0, Long.MIN_VALUE))).isEqualTo(Rule.PRICE_VECTOR);
    assertThat(refusal(priced("r0", 3, 1L << 62))).isEqualTo(Rule.PRICE_VECTOR);
    List<Long> price = prices().firstEntry().getValue();
    for (List<Long> wrong : List.of(price.subList(1, 3), List.<Long>of())) {
      var prices = prices();
      prices.put("r0", wrong);
      assertThat(refusal(certified(prices))).isEqualTo(Rule.PRICE_VECTOR);
    }
    var missing = prices();
    missing.remove("r0");
    assertThat(refusal(certified(missing))).isEqualTo(Rule.PRICE_VECTOR);
    var unknown = prices();
    unknown.put("r9", price);
    assertThat(refusal(certified(unknown))).isEqualTo(Rule.PRICE_VECTOR);
    Problem closed = problem(List.of(), region("x", 0));
    var one = new Certificate(new LinkedHashMap<>(Map.of("x", List.of(0L, 0L, 0L))));
    var zero = optimal(closed);
    assertThat(refusal(closed, with(zero, one))).isEqualTo(Rule.PRICE_VECTOR);
  }

  @Test
  void places_of_people_or_in_regions_that_are_none_of_the_problem_are_refused() {
    SequencedMap<String, String> places = new LinkedHashMap<>(split.places());
    places.put("nobody", "r1");
    assertThat(Checker.check(problem, placed(places)))
        .contains(new Violation(Rule.KNOWN_PERSON, List.of("nobody")));
    assertThat(Checker.check(problem, placed(moved("p1", "nowhere"))))
        .contains(new Violation(Rule.KNOWN_REGION, List.of("p1", "nowhere")));
  }

  @Test
  void a_wrong_count_is_refused() {
    Objective right = split.objective();
    for (Objective wrong :
        List.of(
            new Objective(right.placed() - 1, right.ranks(), right.fitting()),
            new Objective(right.placed(), right.ranks(), right.fitting() + 1),
            new Objective(right.placed(), right.ranks().reversed(), right.fitting()))) {
      var tampered = new Split.Optimal(split.places(), wrong, split.certificate(), split.reasons());
      assertThat(refusal(tampered)).isEqualTo(Rule.OBJECTIVE);
    }
  }

  @Test
  void a_split_of_other_rules_is_refused() {
    var seed = new Problem(problem.people(), problem.regions(), "another");
    assertThat(refusal(seed, split)).isEqualTo(Rule.CHEAPEST);
    for (int r = 0; r < problem.regions().size(); r++) {
      Region region = problem.regions().get(r);
      List<Region> regions = new ArrayList<>(problem.regions());
      regions.set(r, new Region(region.id(), 0, region.max() + 1));
      var roomier = new Problem(problem.people(), regions, problem.seed());
      if (Solver.solve(roomier) instanceof Split.Optimal other
          && !other.places().equals(split.places())) {
        assertThat(refusal(roomier, split)).isEqualTo(Rule.PRICE_SIGN);
      }
    }
  }

  @Test
  void a_clash_that_is_none_is_refused() {
    var clash = new Clash.MinimaAbovePeople(41, 40);
    assertThat(refusal(problem, new Split.Infeasible(List.of(clash)))).isEqualTo(Rule.CLASH);
    Problem clashing = problem(List.of(person("a")), new Region("x", 2, 2));
    assertThat(Checker.check(clashing, Solver.solve(clashing))).isEmpty();
    assertThat(refusal(clashing, optimal(problem(List.of(person("a")), region("x", 2)))))
        .isEqualTo(Rule.WITHIN_BOUNDS);
  }

  private Rule refusal(Split tampered) {
    return refusal(problem, tampered);
  }

  private static Rule refusal(Problem problem, Split tampered) {
    List<Violation> violations = Checker.check(problem, tampered);
    assertThat(violations).isNotEmpty();
    return violations.getFirst().rule();
  }

  private SequencedMap<String, String> moved(String person, String region) {
    SequencedMap<String, String> places = new LinkedHashMap<>(split.places());
    places.put(person, region);
    return places;
  }

  private Split.Optimal placed(SequencedMap<String, String> places) {
    return new Split.Optimal(places, split.objective(), split.certificate(), split.reasons());
  }

  private Split.Optimal counted(SequencedMap<String, String> places) {
    return new Split.Optimal(
        places, Problems.count(problem, places), split.certificate(), split.reasons());
  }

  private SequencedMap<String, List<Long>> prices() {
    return new LinkedHashMap<>(split.certificate().prices());
  }

  private Split.Optimal priced(String region, int level, long value) {
    var prices = prices();
    List<Long> price = new ArrayList<>(prices.getOrDefault(region, List.of()));
    price.set(level, value);
    prices.put(region, price);
    return certified(prices);
  }

  private Split.Optimal certified(SequencedMap<String, List<Long>> prices) {
    return with(split, new Certificate(prices));
  }

  private static Split.Optimal with(Split.Optimal split, Certificate certificate) {
    return new Split.Optimal(split.places(), split.objective(), certificate, split.reasons());
  }
}
