package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import studyvisit.split.Proof.ByCount;
import studyvisit.split.Proof.Priced;
import studyvisit.split.check.SplitChecker;

class MixedSearchTest {
  /// Of 20,000 seeds those where the cheapest split would divide people, once or again.
  static final long[] DIVIDED = {287, 1381, 2098, 2745, 3591, 3666, 9057, 9465};

  /// And those where its prices are in halves of a person.
  static final long[] HALVES = {208, 319, 1140, 1502, 1866};

  @Test
  void the_best_is_found_and_proven_also_where_people_would_be_divided() {
    LongStream seeds = LongStream.range(0, Problems.cases(40));
    for (long seed :
        Stream.of(seeds, LongStream.of(DIVIDED), LongStream.of(HALVES))
            .flatMapToLong(s -> s)
            .toArray()) {
      Problem problem = Problems.crossing(seed);
      Optional<long[]> best = new BruteForce(problem).best();
      Split split = Solver.solve(problem);
      assertThat(SplitChecker.check(problem, split)).as("seed %d", seed).isEmpty();
      if (split instanceof Split.Optimal(var found)) {
        assertThat(found.certificate().total())
            .as("seed %d", seed)
            .containsExactly(LongStream.of(best.orElseThrow()).boxed().toArray(Long[]::new));
      } else {
        assertThat(split).isInstanceOf(Split.Infeasible.class);
        assertThat(best).isEmpty();
      }
    }
  }

  @Test
  void a_division_is_only_made_where_people_would_be_divided() {
    assertThat(proof(0)).isInstanceOf(Priced.class);
    for (long seed : DIVIDED) assertThat(proof(seed)).isInstanceOf(ByCount.class);
    for (long seed : HALVES) {
      assertThat(proof(seed)).isInstanceOf(Priced.class).extracting("parts").isEqualTo(2L);
    }
  }

  private static Proof proof(long seed) {
    return Problems.found(Problems.crossing(seed)).certificate().proof();
  }

  @Test
  void a_search_cut_short_tells_the_best_found_and_proves_its_bound() {
    for (long seed : DIVIDED) {
      Problem problem = Problems.crossing(seed);
      Split split = Solver.solve(problem, Duration.ZERO);
      assertThat(SplitChecker.check(problem, split)).isEmpty();
      assertThat(split).isNotInstanceOf(Split.Optimal.class);
    }
  }

  @Test
  void people_of_no_category_or_area_are_counted_where_they_belong() {
    for (int seed = 0; seed < Problems.cases(60); seed++) {
      Problem problem = Problems.crossing(seed);
      Random random = new Random(seed);
      List<Person> people = new ArrayList<>();
      for (Person person : problem.people()) {
        String area = random.nextInt(3) == 0 ? "" : person.area();
        String category = random.nextInt(3) == 0 ? "" : person.category();
        people.add(new Person(person.id(), person.ranking(), Set.of(), area, category, 0));
      }
      Problem some =
          new Problem(people, problem.regions(), problem.rules(), problem.aim(), problem.seed());
      long[] best = new BruteForce(some).best().orElseThrow();
      assertThat(Problems.found(some).certificate().total())
          .as("seed %d", seed)
          .containsExactly(Arrays.stream(best).boxed().toArray(Long[]::new));
    }
  }

  @Test
  void with_every_rule_at_500_people_and_12_regions_it_takes_no_time_to_speak_of() {
    Problem problem = Problems.everyRule(7, 500, 12);
    Split split =
        Assertions.assertTimeout(
            Duration.ofSeconds(10), () -> Solver.withoutReasons(problem, Solver.USUAL_TIME));
    assertThat(split).isInstanceOf(Split.Optimal.class);
    assertThat(SplitChecker.check(problem, split)).isEmpty();
  }

  @Test
  void somebody_pinned_gives_what_solving_again_gives() {
    Duration time = Duration.ofSeconds(15);
    for (int seed = 0; seed < Problems.cases(4); seed++) {
      Problem problem = FullVisits.of(seed, 60, 5, 8, 95, new Rule.AreasMixed(3));
      Attempt attempt = Attempt.at(problem, time);
      MoreRoom moreRoom = new MoreRoom(problem, time);
      Elsewhere pinning = new ByPinning(problem, attempt, moreRoom);
      Elsewhere solving = new BySolving(problem, attempt.best(), moreRoom, time);
      for (int person = 0; person < 60; person++) {
        for (int option = 0; option < 5; option++) {
          if (!attempt.unrestricted().allows(person, option)) continue;
          assertThat(pinning.worse(person, option))
              .as("seed %d person %d option %d", seed, person, option)
              .isEqualTo(solving.worse(person, option));
        }
      }
    }
  }

  @Test
  void at_500_people_and_12_regions_every_reason_is_worked_out() {
    Problem problem = FullVisits.of(0, 500, 12, 12, 95, new Rule.AreasMixed(8));
    Split.Found found = Problems.found(problem);
    assertThat(found.reasons().values())
        .hasAtLeastOneElementOfType(Reason.LowerChoice.class)
        .hasAtLeastOneElementOfType(Reason.Unplaced.class)
        .noneMatch(MixedSearchTest::isVague);
  }

  /// Whether a reason says only that nothing better was found.
  static boolean isVague(Reason reason) {
    return switch (reason) {
      case Reason.Unplaced(_, _, var cause, _, _) -> cause == Reason.Cause.NOT_BETTER;
      case Reason.LowerChoice(_, var missed) ->
          missed.stream().anyMatch(one -> one.cause() == Reason.Cause.NOT_BETTER);
      default -> false;
    };
  }
}
