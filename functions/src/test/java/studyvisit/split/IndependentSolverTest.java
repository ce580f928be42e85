package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.split.Problems.found;

import org.junit.jupiter.api.Test;

/// JGraphT's solver finds the same objective.
class IndependentSolverTest {
  private static final int[] PEOPLE = {0, 0, 150, 90, 36, 18, 12};

  @Test
  void an_independent_solver_finds_the_same_objective() {
    for (int seed = 0; seed < 100; seed++) {
      int regions = 2 + seed % 5;
      Problem problem = Problems.of(seed, PEOPLE[regions], regions);
      assertThat(found(problem).objective())
          .as("seed %d", seed)
          .isEqualTo(IndependentSolver.best(problem));
    }
  }
}
