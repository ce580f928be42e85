package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studyvisit.split.Reason.Cause;
import studyvisit.split.Reason.LowerChoice;
import studyvisit.split.Reason.Missed;
import studyvisit.split.Reason.Unplaced;

class BruteForceTest {
  private static final int CASES = 4_000;

  @Test
  void no_split_of_any_tiny_problem_is_better_and_the_checker_agrees() {
    int optimal = 0;
    for (int seed = 0; seed < CASES; seed++) {
      Problem problem = Problems.tiny(seed);
      BruteForce all = new BruteForce(problem);
      Split split = Solver.solve(problem);
      assertThat(Checker.check(problem, split)).as("seed %d", seed).isEmpty();
      switch (split) {
        case Split.Infeasible _ -> assertThat(all.best()).as("seed %d", seed).isEmpty();
        case Split.Optimal found -> {
          assertThat(all.cost(found)).as("seed %d", seed).isEqualTo(all.best().orElseThrow());
          optimal++;
        }
      }
    }
    assertThat(optimal).isBetween(CASES / 3, CASES - CASES / 10);
  }

  @Test
  void every_reason_is_what_the_best_split_with_the_person_there_shows() {
    for (int seed = 0; seed < CASES; seed++) {
      Problem problem = Problems.tiny(seed);
      if (!(Solver.solve(problem) instanceof Split.Optimal split)) continue;
      BruteForce all = new BruteForce(problem);
      for (int p = 0; p < problem.people().size(); p++) {
        check(problem, all, split, p);
      }
    }
  }

  private static void check(Problem problem, BruteForce all, Split.Optimal split, int p) {
    long[] best = all.best().orElseThrow();
    switch (split.reasons().get(problem.people().get(p).id())) {
      case LowerChoice lower -> {
        for (Missed missed : lower.missed()) {
          int r = problem.regions().stream().map(Region::id).toList().indexOf(missed.region());
          Optional<long[]> there = all.bestWith(p, r);
          if (there.isEmpty()) {
            assertThat(missed.cause())
                .isEqualTo(problem.regions().get(r).isOpen() ? Cause.MINIMA : Cause.CLOSED);
          } else {
            assertThat(new Worse(missed.cause(), missed.rank()))
                .isEqualTo(Worse.of(best, there.get()));
          }
        }
      }
      case Unplaced unplaced -> {
        Optional<long[]> placed = Optional.empty();
        for (int r = 0; r < problem.regions().size(); r++) {
          Optional<long[]> there = all.bestWith(p, r);
          if (there.isPresent()) placed = BruteForce.smaller(placed, there.get());
        }
        assertThat(new Worse(unplaced.cause(), unplaced.rank()))
            .isEqualTo(
                placed.map(there -> Worse.of(best, there)).orElse(new Worse(Cause.CLOSED, 0)));
      }
      case Reason.FirstChoice _, Reason.NoRanking _ ->
          assertThat(split.places()).containsKey(problem.people().get(p).id());
      case null -> throw new AssertionError("no reason");
    }
  }

  private record Worse(Cause cause, int rank) {
    static Worse of(long[] best, long[] other) {
      int level = Arrays.mismatch(best, other);
      if (level < 0 || level == best.length - 1) return new Worse(Cause.LOTTERY, 0);
      if (level == best.length - 2) return new Worse(Cause.FIT, 0);
      assertThat(level).isPositive();
      return new Worse(Cause.RANKS, best.length - 2 - level);
    }
  }
}
