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
  void after_one_withdrawal_no_fewer_moves_would_do() {
    for (int seed = 0; seed < Problems.cases(60); seed++) {
      Problem problem = Problems.of(seed, 40, 4);
      Split.Found before = found(problem);
      List<Person> left = problem.people().subList(1, problem.people().size());
      Map<String, String> published = new HashMap<>(before.places());
      published.remove(problem.people().getFirst().id());
      Aim aim =
          new Aim(
              Aim.Ranks.WORST_FIRST,
              Optional.of(new Aim.Published(published, Aim.Published.Weight.FIRST)));
      Problem again = new Problem(left, problem.regions(), List.of(), aim, problem.seed());
      Split.Found after = found(again);
      long moves =
          published.entrySet().stream()
              .filter(entry -> !entry.getValue().equals(after.places().get(entry.getKey())))
              .count();
      assertThat(after.certificate().total().getFirst()).isEqualTo(moves);
      assertThat(moves).as("a minimum may need one more").isLessThanOrEqualTo(1);
    }
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
    return new Problem(
        problem.people().stream()
            .map(
                person ->
                    new Person(
                        "someone " + person.id().hashCode(),
                        person.ranking().stream().map(PropertiesTest::renamed).toList(),
                        person.fits().stream()
                            .map(PropertiesTest::renamed)
                            .collect(Collectors.toSet())))
            .toList(),
        problem.regions().stream()
            .map(region -> new Region(renamed(region.id()), region.min(), region.max()))
            .toList(),
        problem.seed());
  }

  /// Reverses the order of ids, too.
  private static String renamed(String region) {
    return "other " + (char) ('z' - region.charAt(1) + '0');
  }

  private static int worstRankFirst(Objective one, Objective other) {
    return IntStream.iterate(one.ranks().size() - 1, rank -> rank > 0, rank -> rank - 1)
        .map(rank -> Integer.compare(one.ranks().get(rank), other.ranks().get(rank)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }
}
