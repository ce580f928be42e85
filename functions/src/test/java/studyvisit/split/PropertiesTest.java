package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.split.Problems.found;
import static studyvisit.split.Problems.person;
import static studyvisit.split.Problems.problem;
import static studyvisit.split.Problems.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PropertiesTest {
  private static final Comparator<Objective> BETTER_FIRST =
      Comparator.<Objective>comparingInt(objective -> -objective.placed())
          .thenComparing(PropertiesTest::worstRankFirst)
          .thenComparingInt(objective -> -objective.fitting());

  @Test
  void the_order_of_people_and_regions_does_not_matter_nor_does_running_again() {
    for (int seed = 0; seed < Problems.cases(100); seed++) {
      Problem problem = Problems.of(seed, 50, 5);
      List<Person> people = new ArrayList<>(problem.people());
      List<Region> regions = new ArrayList<>(problem.regions());
      Collections.shuffle(people, new Random(seed));
      Collections.shuffle(regions, new Random(seed));
      Split split = Solver.solve(new Problem(people, regions, problem.seed()));
      assertThat(split).isEqualTo(Solver.solve(problem)).isEqualTo(Solver.solve(problem));
    }
  }

  @Test
  void names_of_regions_and_people_change_the_lottery_only() {
    for (int seed = 0; seed < Problems.cases(100); seed++) {
      Problem problem = Problems.of(seed, 50, 5);
      assertThat(found(renamed(problem)).objective()).isEqualTo(found(problem).objective());
    }
  }

  @Test
  void names_of_areas_and_categories_too_change_the_lottery_only_whatever_the_rules() {
    int clashes = 0;
    for (int seed = 0; seed < Problems.cases(1_500); seed++) {
      Problem problem = seed % 6 == 0 ? Problems.crossing(seed) : Problems.tiny(seed);
      switch (Solver.solve(problem)) {
        case Split.Optimal(var before) ->
            assertThat(withoutLottery(found(renamed(problem))))
                .as("seed %d", seed)
                .isEqualTo(withoutLottery(before));
        case Split.Infeasible _ -> {
          assertThat(Solver.solve(renamed(problem))).isInstanceOf(Split.Infeasible.class);
          clashes++;
        }
        case Split.Feasible _, Split.Undecided _ -> throw new AssertionError("out of time");
      }
    }
    assertThat(clashes).isGreaterThan(Problems.cases(100));
  }

  private static List<Long> withoutLottery(Split.Found split) {
    List<Long> total = split.certificate().total();
    return total.subList(0, total.size() - 1);
  }

  @Test
  void the_order_of_people_and_rules_does_not_matter_whatever_the_rules() {
    for (int seed = 0; seed < Problems.cases(600); seed++) {
      Problem problem = seed % 6 == 0 ? Problems.crossing(seed) : Problems.tiny(seed);
      List<Person> people = new ArrayList<>(problem.people());
      List<Rule> rules = new ArrayList<>(problem.rules());
      Collections.shuffle(people, new Random(seed));
      Collections.shuffle(rules, new Random(seed));
      List<Region> regions = problem.regions().reversed();
      Split again =
          Solver.solve(new Problem(people, regions, rules, problem.aim(), problem.seed()));
      assertThat(again).as("seed %d", seed).isEqualTo(Solver.solve(problem));
    }
  }

  @Test
  void one_more_place_never_makes_it_worse_whatever_the_rules() {
    int better = 0;
    for (int seed = 0; seed < Problems.cases(1_500); seed++) {
      Problem problem = seed % 20 == 0 ? Problems.of(seed, 40, 4) : Problems.tiny(seed);
      if (!(Solver.solve(problem) instanceof Split.Optimal(var before))) continue;
      for (Region region : problem.regions()) {
        Region roomier = new Region(region.id(), region.min(), region.max() + 1);
        Split.Found after = found(Problems.with(problem, roomier));
        int change = compare(after.certificate().total(), before.certificate().total());
        assertThat(change).as("seed %d, %s", seed, region).isNotPositive();
        if (change < 0) better++;
      }
    }
    assertThat(better).isGreaterThan(Problems.cases(300));
  }

  private static int compare(List<Long> one, List<Long> other) {
    return Arrays.compare(
        one.stream().mapToLong(n -> n).toArray(), other.stream().mapToLong(n -> n).toArray());
  }

  @Test
  void a_person_without_a_ranking_costs_no_ranked_person_a_place_or_a_better_rank() {
    for (int seed = 0; seed < Problems.cases(200); seed++) {
      Problem problem = Problems.of(seed, 40, 4);
      assertThat(isCostly(problem, newcomer("", ""))).as("seed %d", seed).isFalse();
    }
  }

  @Test
  void unless_a_rule_forces_it_that_counts_the_persons_category_or_area() {
    int costly = 0;
    for (int seed = 0; seed < Problems.cases(1_500); seed++) {
      Problem problem = inOneClass(Problems.tiny(seed));
      assertThat(isCostly(problem, newcomer("", ""))).as("seed %d", seed).isFalse();
      if (!isCostly(problem, newcomer("a0", "c0"))) continue;
      List<Rule> others = new ArrayList<>();
      for (Rule rule : problem.rules()) {
        boolean isOfPeople = rule instanceof Rule.Pin || rule instanceof Rule.Exclusion;
        if (isOfPeople) others.add(rule);
      }
      Problem without =
          new Problem(problem.people(), problem.regions(), others, problem.aim(), problem.seed());
      assertThat(isCostly(without, newcomer("a0", "c0"))).as("seed %d", seed).isFalse();
      costly++;
    }
    assertThat(costly).isPositive();
  }

  private static Person newcomer(String area, String category) {
    return new Person("new", List.of(), Set.of("r1"), area, category, 0);
  }

  /// Without classes or a published split.
  private static Problem inOneClass(Problem problem) {
    List<Person> people = new ArrayList<>();
    for (Person person : problem.people()) {
      people.add(
          new Person(person.id(), person.ranking(), Set.of(), person.area(), person.category(), 0));
    }
    Aim aim = new Aim(Aim.Ranks.WORST_FIRST, Optional.empty());
    List<Rule> rules = problem.rules();
    if (problem.regions().stream().noneMatch(region -> region.id().equals("r1"))) {
      return new Problem(List.of(), List.of(region("r1", 0)), "seed");
    }
    return new Problem(people, problem.regions(), rules, aim, problem.seed());
  }

  /// Whether those who ranked a region are worse off, all in all, with one person more.
  private static boolean isCostly(Problem problem, Person one) {
    List<Person> people = new ArrayList<>(problem.people());
    people.add(one);
    Problem more =
        new Problem(people, problem.regions(), problem.rules(), problem.aim(), problem.seed());
    if (!(Solver.solve(problem) instanceof Split.Optimal(var before))) return false;
    Split.Found after = found(more);
    return BETTER_FIRST.compare(ofRanked(more, after), ofRanked(problem, before)) > 0;
  }

  private static Objective ofRanked(Problem problem, Split.Found split) {
    Map<String, String> places = new HashMap<>(split.places());
    for (Person person : problem.people()) {
      if (person.ranking().isEmpty()) places.remove(person.id());
    }
    Objective all = Problems.count(problem, places);
    return new Objective(all.placed(), all.ranks(), 0);
  }

  @Test
  void after_one_withdrawal_at_most_one_person_moves_to_keep_the_minima() {
    for (int seed = 0; seed < Problems.cases(60); seed++) {
      Problem problem = Problems.of(seed, 40, 4);
      Problem again = withdrawn(problem, found(problem), 0);
      Split.Found after = found(again);
      assertThat(after.certificate().total().getFirst()).isEqualTo(moves(again, after));
      assertThat(moves(again, after)).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void after_one_withdrawal_no_fewer_moves_would_do_whatever_the_rules() {
    int moved = 0;
    for (int seed = 0; seed < Problems.cases(300); seed++) {
      Problem problem = seed % 6 == 0 ? Problems.crossing(seed) : Problems.tiny(seed);
      if (!(Solver.solve(problem) instanceof Split.Optimal(var before))) continue;
      for (int person = 0; person < problem.people().size(); person++) {
        Problem again = withdrawn(problem, before, person);
        Optional<long[]> best = new BruteForce(again).best();
        if (best.isEmpty()) {
          assertThat(Solver.solve(again)).isInstanceOf(Split.Infeasible.class);
          continue;
        }
        long moves = moves(again, found(again));
        assertThat(moves).as("seed %d without %d", seed, person).isEqualTo(best.get()[0]);
        if (moves > 0) moved++;
      }
    }
    assertThat(moved).isGreaterThanOrEqualTo(Problems.cases(10) - 1);
  }

  /// Without a person, and without the rules of that person; what was found before is published.
  private static Problem withdrawn(Problem problem, Split.Found before, int at) {
    List<Person> left = new ArrayList<>(problem.people());
    String gone = left.remove(at).id();
    List<Rule> rules = new ArrayList<>(problem.rules());
    rules.removeIf(
        rule ->
            switch (rule) {
              case Rule.Pin(var person, _, _) -> person.equals(gone);
              case Rule.Exclusion(var person, _, _) -> person.equals(gone);
              default -> false;
            });
    Map<String, String> published = new HashMap<>(before.places());
    published.remove(gone);
    Aim aim =
        new Aim(
            problem.aim().ranks(),
            Optional.of(new Aim.Published(published, Aim.Published.Weight.FIRST)));
    return new Problem(left, problem.regions(), rules, aim, problem.seed());
  }

  private static long moves(Problem problem, Split.Found split) {
    return problem.aim().published().orElseThrow().places().entrySet().stream()
        .filter(entry -> !entry.getValue().equals(split.places().get(entry.getKey())))
        .count();
  }

  /// Also when a tie comes down to the lottery: what the shorter ranking makes cheaper is what the
  /// person did not want, so that the new best split was there before, and no better.
  @Test
  void a_shorter_ranking_gets_nobody_a_region_ranked_better_whatever_the_rules() {
    int changed = 0;
    for (int seed = 0; seed < Problems.cases(1_000); seed++) {
      Problem problem = seed % 20 == 0 ? Problems.of(seed, 30, 4) : Problems.tiny(seed);
      if (!(Solver.solve(problem) instanceof Split.Optimal(var before))) continue;
      for (int p = 0; p < problem.people().size(); p++) {
        Person person = problem.people().get(p);
        for (int kept = 1; kept < person.ranking().size(); kept++) {
          Split.Found after = found(shortened(problem, p, kept));
          int now = rank(person, after);
          boolean isGained = now < rank(person, before);
          boolean hadPlace = before.places().containsKey(person.id());
          assertThat(isGained && (hadPlace || now <= kept)).as("%d %s", seed, person).isFalse();
          if (!after.places().equals(before.places())) changed++;
        }
      }
    }
    assertThat(changed).isGreaterThan(Problems.cases(100));
  }

  /// What no rank-based rule with unequal lists can rule out: docs/split.md says so.
  @Test
  void who_would_have_no_place_can_get_one_in_a_region_left_out() {
    List<Person> people = List.of(person("a", "x", "y", "z"), person("b", "x", "y", "z"));
    Problem full = problem(people, region("x", 0), region("y", 0), region("z", 1));
    int without = found(full).places().containsKey("a") ? 1 : 0;
    assertThat(found(shortened(full, without, 1)).places())
        .containsOnlyKeys(people.get(without).id());
  }

  private static Problem shortened(Problem problem, int at, int kept) {
    List<Person> people = new ArrayList<>(problem.people());
    Person person = people.get(at);
    List<String> ranking = person.ranking().subList(0, kept);
    people.set(
        at,
        new Person(
            person.id(),
            ranking,
            person.fits(),
            person.area(),
            person.category(),
            person.standing()));
    return new Problem(people, problem.regions(), problem.rules(), problem.aim(), problem.seed());
  }

  private static int rank(Person person, Split.Found split) {
    String region = split.places().get(person.id());
    return region == null ? Integer.MAX_VALUE : person.rank(region);
  }

  private static Problem renamed(Problem problem) {
    List<Person> people = new ArrayList<>();
    for (Person person : problem.people()) {
      people.add(
          new Person(
              renamed(person.id()),
              person.ranking().stream().map(PropertiesTest::renamed).toList(),
              person.fits().stream().map(PropertiesTest::renamed).collect(Collectors.toSet()),
              renamed(person.area()),
              renamed(person.category()),
              person.standing()));
    }
    List<Region> regions =
        problem.regions().stream()
            .map(region -> new Region(renamed(region.id()), region.min(), region.max()))
            .toList();
    List<Rule> rules = problem.rules().stream().map(PropertiesTest::renamed).toList();
    Aim aim =
        new Aim(problem.aim().ranks(), problem.aim().published().map(PropertiesTest::renamed));
    return new Problem(people, regions, rules, aim, problem.seed());
  }

  private static Rule renamed(Rule rule) {
    return switch (rule) {
      case Rule.RegionMinimum _, Rule.RegionMaximum _ -> throw new AssertionError(rule);
      case Rule.CategoryMinimum(var region, var category, var min) ->
          new Rule.CategoryMinimum(renamed(region), renamed(category), min);
      case Rule.CategoryMaximum(var region, var category, var max) ->
          new Rule.CategoryMaximum(renamed(region), renamed(category), max);
      case Rule.AreasTogether together -> together;
      case Rule.AreasMixed mixed -> mixed;
      case Rule.AreaSeats(var area, var most) -> new Rule.AreaSeats(renamed(area), most);
      case Rule.Pin(var person, var region, var note) ->
          new Rule.Pin(renamed(person), renamed(region), note);
      case Rule.Exclusion(var person, var region, var note) ->
          new Rule.Exclusion(renamed(person), renamed(region), note);
    };
  }

  private static Aim.Published renamed(Aim.Published published) {
    Map<String, String> places = new HashMap<>();
    published.places().forEach((person, region) -> places.put(renamed(person), renamed(region)));
    return new Aim.Published(places, published.weight());
  }

  /// Reverses the order of names, too; no name stays none.
  private static String renamed(String name) {
    StringBuilder other = new StringBuilder();
    for (char letter : name.toCharArray()) other.append((char) ('~' - letter + ' '));
    return name.isEmpty() ? "" : other + " again";
  }

  private static int worstRankFirst(Objective one, Objective other) {
    return IntStream.iterate(one.ranks().size() - 1, rank -> rank > 0, rank -> rank - 1)
        .map(rank -> Integer.compare(one.ranks().get(rank), other.ranks().get(rank)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }
}
