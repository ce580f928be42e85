package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import studyvisit.split.Proof.ByRegion;
import studyvisit.split.Proof.Priced;
import studyvisit.split.check.SplitChecker;
import studyvisit.split.check.Violation;
import studyvisit.split.check.Violation.Kind;

/// The way for more areas than [EverySet] weighs, on problems with few.
class TogetherSearchTest {
  static Attempt search(Problem problem) {
    return search(problem, Integer.MAX_VALUE);
  }

  /// @param steps after which time is up, whatever the machine
  private static Attempt search(Problem problem, int steps) {
    Costs costs = Costs.of(problem);
    Incumbent best =
        new Incumbent(costs, 0) {
          private int asked;

          @Override
          boolean isLate() {
            return ++asked > steps;
          }
        };
    Network network = Network.of(problem, costs, new Limits(problem));
    Proof proof = new TogetherSearch(problem, network, best).prove();
    return new Attempt(problem, costs, best, proof);
  }

  private static List<Violation> check(Problem problem, Attempt attempt, Proof proof) {
    Certificate own = attempt.certificate();
    Split.Found found =
        new Split.Found(
            attempt.places(),
            Objective.of(problem, attempt.places()),
            new Certificate(own.levels(), own.total(), own.bound(), proof),
            new LinkedHashMap<>());
    boolean isProven = attempt.isProven();
    return SplitChecker.check(
        problem, isProven ? new Split.Optimal(found) : new Split.Feasible(found));
  }

  @Test
  void no_split_of_any_tiny_problem_is_better() {
    int found = 0;
    for (int seed = 0; seed < Problems.cases(3_000); seed++) {
      Problem problem = Problems.tiny(seed);
      if (!problem.rules().contains(new Rule.AreasTogether())) continue;
      Attempt attempt = search(problem);
      Optional<long[]> best = new BruteForce(problem).best();
      assertThat(attempt.isFound()).as("seed %d", seed).isEqualTo(best.isPresent());
      if (best.isEmpty()) {
        Split none = new Split.Infeasible(List.of(), attempt.proof());
        assertThat(SplitChecker.check(problem, none)).isEmpty();
        continue;
      }
      assertThat(attempt.certificate().total())
          .containsExactly(LongStream.of(best.get()).boxed().toArray(Long[]::new));
      assertThat(check(problem, attempt, attempt.proof())).as("seed %d", seed).isEmpty();
      found++;
    }
    assertThat(found).isGreaterThan(Problems.cases(200));
  }

  @Test
  void a_search_cut_short_tells_the_best_found_and_proves_its_bound() {
    int cut = 0;
    for (int steps = 0; steps < 60; steps++) {
      Problem problem = FullVisits.of(steps % 20, 40, 3, 6, 120, new Rule.AreasTogether());
      Attempt attempt = search(problem, steps);
      if (!attempt.isFound() || attempt.isProven()) continue;
      assertThat(check(problem, attempt, attempt.proof())).as("steps %d", steps).isEmpty();
      cut++;
    }
    assertThat(cut).isPositive();
  }

  @Test
  void a_search_that_leaves_out_a_region_is_refused() {
    Problem problem = Problems.with(Problems.inAreas(5, 20, 3), new Rule.AreasTogether());
    Attempt best = search(problem);
    assertThat(best.proof()).isInstanceOf(ByRegion.class);
    ByRegion proof = (ByRegion) best.proof();
    for (String region : proof.regions().keySet()) {
      SequencedMap<String, Proof> fewer = new LinkedHashMap<>(proof.regions());
      fewer.remove(region);
      assertThat(check(problem, best, new ByRegion(proof.prices(), proof.area(), fewer)))
          .extracting(Violation::kind)
          .contains(Kind.CASES);
    }
    for (Proof tampered : List.of(new Priced(proof.prices()), new Priced(List.of()))) {
      assertThat(check(problem, best, tampered))
          .extracting(Violation::kind)
          .containsExactly(Kind.BOUND);
    }
    Proof elsewhere = new ByRegion(proof.prices(), "nowhere", proof.regions());
    assertThat(check(problem, best, elsewhere)).isNotEmpty();
  }
}
