package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.split.Problems.found;
import static studyvisit.split.Problems.person;
import static studyvisit.split.Problems.problem;
import static studyvisit.split.Problems.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studyvisit.split.Proof.ByCount;
import studyvisit.split.Proof.Price;
import studyvisit.split.Proof.Priced;
import studyvisit.split.check.SplitChecker;
import studyvisit.split.check.Violation;
import studyvisit.split.check.Violation.Kind;

class SplitCheckerTest {
  private final Problem problem = Problems.of(3, 40, 5);
  private final Split.Found split = found(problem);

  @Test
  void any_person_in_another_region_is_refused_even_when_all_is_counted_anew() {
    for (Person person : problem.people()) {
      for (Region region : problem.regions()) {
        if (region.id().equals(split.places().get(person.id()))) continue;
        assertThat(refusal(counted(problem, split, moved(person.id(), region.id()))))
            .isIn(Kind.WITHIN_LIMIT, Kind.BOUND);
      }
    }
  }

  @Test
  void any_two_people_exchanged_are_refused() {
    List<String> people = List.copyOf(split.places().keySet());
    for (String one : people) {
      for (String other : people) {
        String here = split.places().getOrDefault(one, "");
        String there = split.places().getOrDefault(other, "");
        if (here.equals(there)) continue;
        SequencedMap<String, String> places = moved(one, there);
        places.put(other, here);
        assertThat(refusal(counted(problem, split, places))).isEqualTo(Kind.BOUND);
      }
    }
  }

  @Test
  void anyone_sent_home_is_refused() {
    for (String person : split.places().keySet()) {
      SequencedMap<String, String> places = new LinkedHashMap<>(split.places());
      places.remove(person);
      assertThat(refusal(counted(problem, split, places))).isIn(Kind.WITHIN_LIMIT, Kind.BOUND);
    }
  }

  @Test
  void any_price_of_another_sign_is_refused() {
    List<Price> prices = prices(split);
    assertThat(prices).isNotEmpty();
    for (int i = 0; i < prices.size(); i++) {
      Price price = prices.get(i);
      List<Long> turned = price.levels().stream().map(level -> -level).toList();
      assertThat(refusal(priced(i, turned))).isEqualTo(Kind.BOUND);
      List<Long> none = price.levels().stream().map(_ -> 0L).toList();
      assertThat(refusal(priced(i, none))).isEqualTo(Kind.BOUND);
    }
  }

  /// A person more or fewer in the first level is more than any price leaves open.
  @Test
  void any_price_that_is_off_by_one_in_the_first_level_is_refused() {
    List<Price> prices = prices(split);
    for (int i = 0; i < prices.size(); i++) {
      for (long by : new long[] {-1, 1}) {
        List<Long> changed = new ArrayList<>(prices.get(i).levels());
        changed.set(1, changed.get(1) + by);
        assertThat(refusal(priced(i, changed))).isEqualTo(Kind.BOUND);
      }
    }
  }

  @Test
  void a_price_of_no_limit_or_twice_or_without_a_number_for_each_level_is_refused() {
    Price price = prices(split).getFirst();
    for (List<Price> wrong :
        List.of(
            List.of(price, price),
            List.of(new Price("r9", "", "", price.levels())),
            List.of(new Price("r0", "c0", "", price.levels())),
            List.of(new Price(price.region(), "", "", price.levels().subList(1, 3))))) {
      assertThat(refusal(proven(split, new Priced(wrong)))).isEqualTo(Kind.PRICE);
    }
  }

  @Test
  void prices_of_any_size_prove_nothing_by_wrapping() {
    List<Long> large = new ArrayList<>(prices(split).getFirst().levels());
    large.set(2, Long.MAX_VALUE);
    assertThat(refusal(priced(0, large))).isEqualTo(Kind.BOUND);
    large.replaceAll(_ -> Long.MAX_VALUE);
    assertThat(refusal(priced(0, large))).isEqualTo(Kind.SIZE);
    Priced parts = new Priced(prices(split), Long.MAX_VALUE);
    assertThat(refusal(proven(split, parts))).isEqualTo(Kind.SIZE);
  }

  @Test
  void places_of_people_or_in_regions_that_are_none_of_the_problem_are_refused() {
    assertThat(violations(counted(problem, split, moved("nobody", "r1"))))
        .contains(new Violation(Kind.KNOWN_PERSON, List.of("nobody")));
    assertThat(violations(placed(moved("p1", "nowhere"))))
        .contains(new Violation(Kind.KNOWN_REGION, List.of("p1", "nowhere")));
  }

  @Test
  void a_wrong_count_is_refused() {
    Objective right = split.objective();
    for (Objective wrong :
        List.of(
            new Objective(right.placed() - 1, right.ranks(), right.fitting()),
            new Objective(right.placed(), right.ranks(), right.fitting() + 1),
            new Objective(right.placed(), right.ranks().reversed(), right.fitting()))) {
      var tampered = new Split.Found(split.places(), wrong, split.certificate(), split.reasons());
      assertThat(refusal(new Split.Optimal(tampered))).isEqualTo(Kind.COUNT);
    }
    for (int level = 0; level < split.certificate().total().size(); level++) {
      List<Long> total = new ArrayList<>(split.certificate().total());
      total.set(level, total.get(level) - 1);
      Certificate right1 = split.certificate();
      var wrong = new Certificate(right1.levels(), total, total, right1.proof());
      assertThat(refusal(new Split.Optimal(certified(split, wrong)))).isEqualTo(Kind.COUNT);
    }
  }

  @Test
  void other_levels_than_the_problems_are_refused() {
    Certificate right = split.certificate();
    var levels =
        new Certificate(right.levels().reversed(), right.total(), right.bound(), right.proof());
    assertThat(refusal(new Split.Optimal(certified(split, levels)))).isEqualTo(Kind.LEVELS);
  }

  @Test
  void a_bound_that_is_not_the_total_is_no_optimum_and_one_above_is_no_bound() {
    List<Long> total = split.certificate().total();
    List<Long> below = new ArrayList<>(total);
    below.set(below.size() - 1, below.getLast() - 1);
    assertThat(refusal(new Split.Optimal(bounded(below)))).isEqualTo(Kind.STATUS);
    assertThat(violations(new Split.Feasible(bounded(below)))).isEmpty();
    assertThat(refusal(new Split.Feasible(split))).isEqualTo(Kind.STATUS);
    List<Long> above = new ArrayList<>(total);
    above.set(0, above.getFirst() + 1);
    assertThat(refusal(new Split.Feasible(bounded(above)))).isIn(Kind.STATUS, Kind.BOUND);
    assertThat(refusal(new Split.Feasible(bounded(total.subList(0, 2))))).isEqualTo(Kind.STATUS);
  }

  @Test
  void a_split_of_another_seed_or_other_limits_is_refused() {
    var seed = new Problem(problem.people(), problem.regions(), "another");
    assertThat(first(SplitChecker.check(seed, new Split.Optimal(split)))).isEqualTo(Kind.COUNT);
    int changed = 0;
    for (Region region : problem.regions()) {
      Problem roomier =
          Problems.with(problem, new Region(region.id(), region.min(), region.max() + 1));
      if (found(roomier).places().equals(split.places())) continue;
      assertThat(first(SplitChecker.check(roomier, new Split.Optimal(split))))
          .isEqualTo(Kind.BOUND);
      changed++;
    }
    assertThat(changed).isPositive();
  }

  @Test
  void a_split_that_breaks_a_rule_is_refused_by_its_kind() {
    var note = new Rule.Note("Olga", "2018-05-14", "speaks Danish");
    String person = split.places().firstEntry().getKey();
    String here = split.places().firstEntry().getValue();
    String other = here.equals("r0") ? "r1" : "r0";
    Map<Rule, Kind> broken = new LinkedHashMap<>();
    broken.put(new Rule.Exclusion(person, here, note), Kind.ALLOWED);
    broken.put(new Rule.Pin(person, other, note), Kind.ALLOWED);
    broken.put(new Rule.CategoryMinimum(here, "c0", 40), Kind.WITHIN_LIMIT);
    broken.forEach(
        (rule, kind) ->
            assertThat(
                    first(
                        SplitChecker.check(Problems.with(problem, rule), new Split.Optimal(split))))
                .isEqualTo(kind));
    Problem areas = Problems.inAreas(5, 20, 3);
    Split.Found free = found(areas);
    for (Rule rule :
        List.of(
            new Rule.AreasMixed(1),
            new Rule.AreaSeats("a0", 1),
            new Rule.CategoryMaximum("r0", "c0", 0))) {
      assertThat(first(SplitChecker.check(Problems.with(areas, rule), new Split.Optimal(free))))
          .isEqualTo(Kind.WITHIN_LIMIT);
    }
    Problem together = Problems.with(areas, new Rule.AreasTogether());
    assertThat(first(SplitChecker.check(together, new Split.Optimal(free))))
        .isEqualTo(Kind.TOGETHER);
  }

  @Test
  void a_search_by_counts_is_refused_when_a_case_is_another() {
    Problem mixed = Problems.crossing(1381);
    Split.Found best = found(mixed);
    assertThat(SplitChecker.check(mixed, new Split.Optimal(best))).isEmpty();
    ByCount proof = (ByCount) best.certificate().proof();
    for (Proof tampered :
        List.of(
            proof.atMost(),
            proof.more(),
            with(proof, proof.most() + 1, proof.atMost(), proof.more()),
            with(proof, proof.most() - 1, proof.atMost(), proof.more()),
            with(proof, proof.most(), proof.more(), proof.atMost()),
            with(proof, proof.most(), new Priced(List.of()), proof.more()),
            with(proof, proof.most(), proof.atMost(), new Proof.Same()))) {
      assertThat(SplitChecker.check(mixed, proven(best, tampered)))
          .extracting(Violation::kind)
          .containsOnly(Kind.BOUND);
    }
  }

  private static Proof with(ByCount proof, int most, Proof atMost, Proof more) {
    return new ByCount(proof.region(), proof.category(), proof.area(), most, atMost, more);
  }

  @Test
  void prices_in_other_parts_are_refused() {
    Problem mixed = Problems.crossing(208);
    Split.Found best = found(mixed);
    List<Price> prices = prices(best);
    for (long parts : new long[] {1, 3, 4}) {
      assertThat(first(SplitChecker.check(mixed, proven(best, new Priced(prices, parts)))))
          .isEqualTo(Kind.BOUND);
    }
    for (long parts : new long[] {0, -1, -2}) {
      assertThat(first(SplitChecker.check(mixed, proven(best, new Priced(prices, parts)))))
          .isEqualTo(Kind.PRICE);
    }
  }

  @Test
  void no_parts_at_all_prove_nothing_even_without_prices() {
    Split.Found nobody =
        new Split.Found(
            new LinkedHashMap<>(),
            Problems.count(problem, Map.of()),
            split.certificate(),
            split.reasons());
    List<Region> open = problem.regions().stream().map(each -> region(each.id(), 40)).toList();
    Problem free = new Problem(problem.people(), open, "seed");
    for (long parts : new long[] {0, -1, -2}) {
      Priced none = new Priced(List.of(), parts);
      assertThat(refusal(proven(split, none))).isEqualTo(Kind.PRICE);
      List<Long> total = Problems.total(free, nobody.places());
      Certificate claimed = new Certificate(Level.of(free), total, total, none);
      assertThat(first(SplitChecker.check(free, new Split.Optimal(certified(nobody, claimed)))))
          .isEqualTo(Kind.PRICE);
    }
  }

  @Test
  void no_region_is_no_place() {
    Problem closed =
        problem(List.of(person("a"), person("b", "x")), region("x", 0), region("y", 0));
    Split.Found nobody = found(closed);
    for (String person : List.of("a", "b")) {
      SequencedMap<String, String> places = new LinkedHashMap<>(Map.of(person, ""));
      assertThat(first(SplitChecker.check(closed, counted(closed, nobody, places))))
          .isEqualTo(Kind.KNOWN_REGION);
    }
  }

  @Test
  void where_there_is_no_region_sets_of_areas_prove_nothing() {
    Person person = new Person("a", List.of(), Set.of(), "a0", "c0", 0);
    List<Rule> rules = List.of(new Rule.AreasTogether());
    Problem nowhere = new Problem(List.of(person), List.of(), rules, Aim.USUAL, "seed");
    Split best = Solver.solve(nowhere);
    assertThat(best).isInstanceOf(Split.Optimal.class);
    assertThat(SplitChecker.check(nowhere, best)).isEmpty();
    Split none = new Split.Infeasible(List.of(), new Proof.EverySet());
    assertThat(first(SplitChecker.check(nowhere, none))).isEqualTo(Kind.BOUND);
  }

  /// To weigh sets of single people would be right, and take too long.
  @Test
  void a_proof_by_sets_is_refused_where_areas_need_not_travel_together() {
    Problem free = Problems.inAreas(5, 20, 3);
    Split.Found together = found(Problems.with(free, new Rule.AreasTogether()));
    Problem mixed = Problems.with(free, new Rule.AreasMixed(20));
    Split.Found best = found(mixed);
    assertThat(best.places()).isNotEqualTo(together.places());
    Certificate certificate =
        new Certificate(
            Level.of(mixed),
            together.certificate().total(),
            together.certificate().total(),
            new Proof.EverySet());
    assertThat(
            first(SplitChecker.check(mixed, new Split.Optimal(certified(together, certificate)))))
        .isEqualTo(Kind.BOUND);
  }

  @Test
  void cases_by_region_prove_nothing_where_there_are_none() {
    Person person = new Person("a", List.of("x"), Set.of(), "a0", "c0", 0);
    List<Rule> rules = List.of(new Rule.AreasTogether());
    Problem closed =
        new Problem(List.of(person), List.of(new Region("x", 0, 0)), rules, Aim.USUAL, "seed");
    var none = new Proof.ByRegion(List.of(), "a0", new LinkedHashMap<>());
    var tampered = new Split.Infeasible(List.of(), none);
    assertThat(first(SplitChecker.check(closed, tampered))).isEqualTo(Kind.BOUND);
  }

  @Test
  void a_clash_that_is_none_is_refused() {
    Problem clashing = problem(List.of(person("a")), new Region("x", 2, 2));
    Split right = Solver.solve(clashing);
    assertThat(SplitChecker.check(clashing, right)).isEmpty();
    assertThat(first(SplitChecker.check(problem, right))).isIn(Kind.PRICE, Kind.BOUND);
    Clash clash = Problems.clash(clashing);
    var unproven = new Split.Infeasible(List.of(clash), new Priced(List.of()));
    assertThat(first(SplitChecker.check(clashing, unproven))).isEqualTo(Kind.BOUND);
    Split.Found one = found(problem(List.of(person("a")), region("x", 2)));
    assertThat(first(SplitChecker.check(clashing, new Split.Optimal(one))))
        .isEqualTo(Kind.WITHIN_LIMIT);
  }

  @Test
  void what_is_wrong_is_said_in_a_sentence() {
    assertThat(new Violation(Kind.KNOWN_REGION, List.of("p1", "nowhere")).text())
        .isEqualTo(
            "KNOWN_REGION: not so: people are placed in regions of the problem: p1, nowhere.");
    assertThat(new Violation(Kind.COUNT, List.of()).text())
        .isEqualTo("COUNT: not so: the total and the objective are what counting gives.");
  }

  private Kind refusal(Split tampered) {
    return first(violations(tampered));
  }

  private List<Violation> violations(Split tampered) {
    return SplitChecker.check(problem, tampered);
  }

  private static Kind first(List<Violation> violations) {
    assertThat(violations).isNotEmpty();
    return violations.getFirst().kind();
  }

  private SequencedMap<String, String> moved(String person, String region) {
    SequencedMap<String, String> places = new LinkedHashMap<>(split.places());
    places.put(person, region);
    return places;
  }

  private Split placed(SequencedMap<String, String> places) {
    return new Split.Optimal(
        new Split.Found(places, split.objective(), split.certificate(), split.reasons()));
  }

  /// Says of itself what it is, but claims to be the best.
  private static Split counted(
      Problem problem, Split.Found split, SequencedMap<String, String> places) {
    List<Long> total = Problems.total(problem, places);
    Certificate old = split.certificate();
    Certificate certificate = new Certificate(old.levels(), total, total, old.proof());
    return new Split.Optimal(
        new Split.Found(places, Problems.count(problem, places), certificate, split.reasons()));
  }

  private static List<Price> prices(Split.Found split) {
    return ((Priced) split.certificate().proof()).prices();
  }

  private Split priced(int index, List<Long> levels) {
    List<Price> prices = new ArrayList<>(prices(split));
    Price old = prices.get(index);
    prices.set(index, new Price(old.region(), old.category(), old.area(), levels));
    return proven(split, new Priced(prices));
  }

  private static Split proven(Split.Found split, Proof proof) {
    Certificate old = split.certificate();
    return new Split.Optimal(
        certified(split, new Certificate(old.levels(), old.total(), old.bound(), proof)));
  }

  private Split.Found bounded(List<Long> bound) {
    Certificate old = split.certificate();
    return certified(split, new Certificate(old.levels(), old.total(), bound, old.proof()));
  }

  private static Split.Found certified(Split.Found split, Certificate certificate) {
    return new Split.Found(split.places(), split.objective(), certificate, split.reasons());
  }
}
