package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studyvisit.split.Problems.found;
import static studyvisit.split.Problems.person;
import static studyvisit.split.Problems.problem;
import static studyvisit.split.Problems.region;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import studyvisit.split.check.SplitChecker;

class SolverTest {
  @Test
  void everyone_gets_the_first_choice_when_there_is_room() {
    var split =
        found(problem(List.of(person("a", "x"), person("b", "y")), region("x", 2), region("y", 1)));
    assertThat(split.places()).containsExactly(Map.entry("a", "x"), Map.entry("b", "y"));
    assertThat(split.objective()).isEqualTo(new Objective(2, List.of(2, 0), 0));
  }

  @Test
  void two_second_choices_are_better_than_one_third_choice() {
    var split =
        found(
            problem(
                List.of(
                    person("a", "x", "y", "z"),
                    person("b", "y", "z", "x"),
                    person("c", "x", "y", "z")),
                region("x", 1),
                region("y", 1),
                region("z", 1)));
    assertThat(split.objective().ranks()).containsExactly(1, 2, 0);
    assertThat(split.places()).containsEntry("b", "z");
  }

  @Test
  void a_region_not_ranked_comes_right_after_those_ranked() {
    var split =
        found(
            problem(
                List.of(person("a", "x"), person("b", "x", "z", "y")),
                region("x", 1),
                region("y", 1),
                region("z", 0)));
    assertThat(split.places()).containsEntry("a", "y").containsEntry("b", "x");
    assertThat(split.objective().ranks()).containsExactly(1, 1, 0);
  }

  @Test
  void fit_decides_between_equal_ranks_and_never_before_them() {
    var shows = new Person("a", List.of("x"), Set.of("x"));
    var keen = new Person("b", List.of("x", "y"), Set.of());
    var fits = new Person("c", List.of("y", "x"), Set.of("x"));
    var equal = found(problem(List.of(shows, person("b", "x")), region("x", 1), region("y", 1)));
    assertThat(equal.places()).containsEntry("a", "x");
    var unequal = found(problem(List.of(fits, keen), region("x", 1), region("y", 1)));
    assertThat(unequal.places()).containsEntry("b", "x").containsEntry("c", "y");
  }

  @Test
  void a_minimum_is_filled_by_whom_it_costs_least() {
    var split =
        found(
            problem(
                List.of(person("a", "x", "y"), person("b", "x", "z", "y"), person("c", "x")),
                region("x", 3),
                new Region("y", 1, 1),
                region("z", 0)));
    assertThat(split.places().values()).containsOnlyOnce("y");
    assertThat(split.places()).containsEntry("b", "x");
  }

  @Test
  void as_many_as_there_are_places_get_one() {
    var split =
        found(
            problem(
                List.of(person("a", "y", "x"), person("b", "x", "y"), person("c", "x", "y")),
                region("x", 2),
                region("y", 0)));
    assertThat(split.places()).containsOnlyKeys("b", "c");
  }

  @Test
  void nobody_and_no_region_are_no_trouble() {
    assertThat(found(problem(List.of(), region("x", 1))).places()).isEmpty();
    assertThat(found(problem(List.of(person("a")))).places()).isEmpty();
    assertThat(found(problem(List.of())).objective()).isEqualTo(new Objective(0, List.of(0), 0));
  }

  @Test
  void an_interrupt_stops_it() {
    var crowd = List.of(person("a", "x"), person("b", "x"), person("c", "x"));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Solver.solve(problem(crowd, region("x", 1), region("y", 1))))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void large_splits_are_fast_and_proven_also_when_costs_need_several_words() {
    for (int regions : new int[] {1, 8, 12, 40}) {
      Problem problem = Problems.of(regions, 40_000 / (regions + 30), regions);
      var split = Assertions.assertTimeout(Duration.ofSeconds(5), () -> Solver.solve(problem));
      assertThat(SplitChecker.check(problem, split)).isEmpty();
    }
  }

  @Test
  void a_search_that_is_cut_short_answers_what_it_can_prove() {
    for (int seed = 0; seed < Problems.cases(1_000); seed++) {
      Problem problem = Problems.tiny(seed);
      Split split = Solver.solve(problem, Duration.ZERO);
      assertThat(SplitChecker.check(problem, split)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void the_best_found_by_a_search_that_is_cut_short_comes_with_a_bound_that_is_proven() {
    int feasible = 0;
    for (int seed = 0; seed < Problems.cases(1_000); seed++) {
      Problem problem = seed % 5 == 0 ? Problems.crossing(seed) : Problems.tiny(seed);
      if (!(Solver.solve(backwards(problem)) instanceof Split.Optimal(var other))) continue;
      Attempt attempt = cutShort(problem, other.places());
      Split.Found best =
          new Split.Found(
              attempt.places(),
              Objective.of(problem, attempt.places()),
              attempt.certificate(),
              other.reasons());
      Split split = attempt.isProven() ? new Split.Optimal(best) : new Split.Feasible(best);
      assertThat(SplitChecker.check(problem, split)).as("seed %d", seed).isEmpty();
      if (attempt.isProven()) continue;
      long[] least = new BruteForce(problem).best().orElseThrow();
      long[] bound = best.certificate().bound().stream().mapToLong(n -> n).toArray();
      assertThat(Arrays.compare(bound, least)).isNotPositive();
      feasible++;
    }
    assertThat(feasible).isPositive();
  }

  /// Whose best split keeps the rules of the problem, but is often not its best.
  private static Problem backwards(Problem problem) {
    List<Person> people =
        problem.people().stream()
            .map(
                person ->
                    new Person(
                        person.id(),
                        person.ranking().reversed(),
                        person.fits(),
                        person.area(),
                        person.category(),
                        person.standing()))
            .toList();
    return new Problem(people, problem.regions(), problem.rules(), problem.aim(), problem.seed());
  }

  /// With no time left from the start.
  private static Attempt cutShort(Problem problem, Map<String, String> places) {
    Costs costs = Costs.of(problem);
    List<String> regions = problem.regions().stream().map(Region::id).toList();
    byte[] at = new byte[problem.people().size()];
    for (int person = 0; person < at.length; person++) {
      int region = regions.indexOf(places.get(problem.people().get(person).id()));
      at[person] = (byte) (region < 0 ? costs.unplaced() : region);
    }
    Incumbent best = new Incumbent(costs, System.nanoTime() - 1);
    best.offer(at);
    return Attempt.at(problem, costs, best);
  }
}
