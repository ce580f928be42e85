package studyvisit.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import studyvisit.meeting.MeetingPlan.Case;
import studyvisit.meeting.MeetingPlan.Pair;

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
              priced(Map.of("x", List.of(0L, x), "y", List.of(0L, 0L))));
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
            priced(Map.of("x", List.of(0L, 0L), "y", List.of(0L, 0L))));
    assertThat(MeetingChecker.check(PROBLEM, free)).contains("no plan of a case is better");
    assertThat(MeetingChecker.check(PROBLEM, proving(priced(Map.of()))))
        .contains("no plan of a case is better");
    assertThat(MeetingChecker.check(PROBLEM, proving(priced(Map.of("x", List.of(0L, -9L))))))
        .contains("a price is none below nothing");
    assertThat(MeetingChecker.check(PROBLEM, proving(priced(Map.of("x", List.of(9L))))))
        .contains("a price is none below nothing");
  }

  @Test
  void cases_that_leave_something_out_or_clash_in_name_only_are_found() {
    Pair ax = new Pair("a", "x");
    Pair ay = new Pair("a", "y");
    Case clash = new Case(Set.of(), List.of(ax, ay), new TreeMap<>());
    assertThat(MeetingChecker.check(PROBLEM, proving(List.of(clash))))
        .contains("no case is left out");
    Case none = new Case(Set.of(), List.of(ax), new TreeMap<>());
    assertThat(MeetingChecker.check(PROBLEM, proving(List.of(none)))).contains("a clash is one");
    Case circle = new Case(Set.of(ax), List.of(ax, ay), new TreeMap<>());
    assertThat(MeetingChecker.check(PROBLEM, proving(List.of(clash, circle))))
        .contains("each clash leaves out more");
  }

  @Test
  void a_meeting_with_somebody_who_is_away_is_found() {
    MeetingProblem away =
        new MeetingProblem(
            List.of(new Wish("a", "x", 5)), 2, 1, Map.of("a", Set.of(0), "x", Set.of(1)));
    for (int slot = 0; slot < 2; slot++) {
      MeetingPlan plan =
          new MeetingPlan(List.of(new Meeting("a", "x", slot)), List.of(1L, 5L), List.of());
      assertThat(MeetingChecker.check(away, plan)).containsExactly("who meets is there");
    }
    assertThat(MeetingSolver.solve(away).meetings()).isEmpty();
  }

  private static MeetingPlan proving(List<Case> proof) {
    return new MeetingPlan(BEST.meetings(), BEST.objective(), proof);
  }

  private static List<Case> priced(Map<String, List<Long>> prices) {
    return List.of(new Case(Set.of(), List.of(), new TreeMap<>(prices)));
  }

  private static List<String> check(Meeting... meetings) {
    return MeetingChecker.check(
        PROBLEM, new MeetingPlan(List.of(meetings), BEST.objective(), BEST.proof()));
  }
}
