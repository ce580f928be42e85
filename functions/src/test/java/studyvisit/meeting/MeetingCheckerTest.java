package studyvisit.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// One slot; b can meet only x, a both: the best is a with y, b with x.
class MeetingCheckerTest {
  private static final MeetingProblem PROBLEM =
      new MeetingProblem(
          List.of(new Wish("a", "x", 5), new Wish("a", "y", 2), new Wish("b", "x", 3)), 1, 1);
  private static final MeetingPlan BEST = MeetingSolver.solve(PROBLEM);

  @Test
  void the_solvers_plan_is_proven() {
    assertThat(BEST.objective()).containsExactly(2L, 5L);
    assertThat(MeetingChecker.check(PROBLEM, BEST)).isEmpty();
  }

  @Test
  void a_worse_plan_is_not_proven_by_any_of_these_prices() {
    for (long x = 0; x < 7; x++) {
      MeetingPlan worse =
          new MeetingPlan(
              List.of(new Meeting("a", "x", 0)),
              List.of(1L, 5L),
              new TreeMap<>(Map.of("x", List.of(0L, x), "y", List.of(0L, 0L))));
      assertThat(MeetingChecker.check(PROBLEM, worse)).isNotEmpty();
    }
  }

  @Test
  void clashes_strangers_and_wrong_sums_are_found() {
    assertThat(check(new Meeting("a", "x", 0), new Meeting("b", "x", 0))).contains("no clash");
    assertThat(check(new Meeting("b", "y", 0))).contains("a meeting is wished for");
    assertThat(check(new Meeting("a", "y", 1))).contains("a slot is one of them");
    assertThat(check(new Meeting("a", "x", 0), new Meeting("a", "y", 0)))
        .contains("nobody has too many");
    assertThat(check(new Meeting("a", "y", 0))).containsExactly("the sums are right");
  }

  @Test
  void prices_that_prove_nothing_are_found() {
    MeetingPlan free =
        new MeetingPlan(
            BEST.meetings(),
            BEST.objective(),
            new TreeMap<>(Map.of("x", List.of(0L, 0L), "y", List.of(0L, 0L))));
    assertThat(MeetingChecker.check(PROBLEM, free)).contains("each has the best at these prices");
    MeetingPlan none = new MeetingPlan(BEST.meetings(), BEST.objective(), new TreeMap<>());
    assertThat(MeetingChecker.check(PROBLEM, none)).contains("every presenter has a price");
  }

  private static List<String> check(Meeting... meetings) {
    return MeetingChecker.check(
        PROBLEM, new MeetingPlan(List.of(meetings), BEST.objective(), BEST.prices()));
  }
}
