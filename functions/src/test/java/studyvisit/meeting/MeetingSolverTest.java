package studyvisit.meeting;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeetingSolverTest {
  @Test
  void no_plan_of_a_thousand_small_problems_is_worse_than_trying_everything() {
    Random random = new Random(2018);
    for (int round = 0; round < 1_000; round++) {
      MeetingProblem problem = random(random, 3, 3, 3);
      MeetingPlan plan = MeetingSolver.solve(problem);
      assertThat(plan.objective()).as("%s", problem).isEqualTo(BruteForceMeetings.best(problem));
      assertThat(MeetingChecker.check(problem, plan)).as("%s", problem).isEmpty();
    }
  }

  @Test
  void no_plan_is_worse_than_trying_everything_where_people_and_presenters_come_and_go() {
    Random random = new Random(2019);
    int clashes = 0;
    for (int round = 0; round < 3_000; round++) {
      MeetingProblem problem = away(random, random(random, 3, 3, 3), 2);
      MeetingPlan plan = MeetingSolver.solve(problem);
      assertThat(plan.isProven()).isTrue();
      assertThat(plan.objective()).as("%s", problem).isEqualTo(BruteForceMeetings.best(problem));
      assertThat(MeetingChecker.check(problem, plan)).as("%s", problem).isEmpty();
      if (plan.proof().size() > 1) clashes++;
    }
    assertThat(clashes).as("choices that slots did not allow").isGreaterThan(50);
  }

  @Test
  void plans_of_real_size_in_which_some_come_late_or_go_early_are_proven() {
    Random random = new Random(11);
    for (int round = 0; round < 20; round++) {
      MeetingProblem problem = away(random, random(random, 60, 9, 12), 6);
      MeetingPlan plan = MeetingSolver.solve(problem);
      assertThat(plan.isProven()).as("round %s", round).isTrue();
      assertThat(MeetingChecker.check(problem, plan)).isEmpty();
    }
  }

  @Test
  void whoever_is_never_there_meets_nobody_and_takes_nobodys_place() {
    List<Wish> wishes = List.of(new Wish("a", "x", 6), new Wish("b", "x", 1));
    MeetingProblem problem = new MeetingProblem(wishes, 1, 1, Map.of("a", Set.of(0)));
    MeetingPlan plan = MeetingSolver.solve(problem);
    assertThat(plan.meetings()).containsExactly(new Meeting("b", "x", 0));
    assertThat(MeetingChecker.check(problem, plan)).isEmpty();
  }

  @Test
  void plans_of_real_size_are_proven() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      MeetingProblem problem = random(random, 60, 9, 12);
      assertThat(MeetingChecker.check(problem, MeetingSolver.solve(problem))).isEmpty();
    }
  }

  @Test
  void everybody_has_a_first_meeting_before_anybody_has_a_second() {
    List<Wish> wishes =
        List.of(new Wish("a", "x", 6), new Wish("a", "y", 6), new Wish("b", "x", 1));
    MeetingPlan plan = MeetingSolver.solve(new MeetingProblem(wishes, 1, 2));
    assertThat(plan.objective()).containsExactly(2L, 7L);
    assertThat(plan.meetings()).containsExactly(new Meeting("a", "y", 0), new Meeting("b", "x", 0));
  }

  @Test
  void two_slots_are_enough_for_two_by_two() {
    List<Wish> wishes = new ArrayList<>();
    for (String person : List.of("a", "b")) {
      for (String presenter : List.of("x", "y")) wishes.add(new Wish(person, presenter, 1));
    }
    MeetingProblem problem = new MeetingProblem(wishes, 2, 9);
    MeetingPlan plan = MeetingSolver.solve(problem);
    assertThat(plan.meetings()).hasSize(4);
    assertThat(MeetingChecker.check(problem, plan)).isEmpty();
  }

  @Test
  void the_order_of_the_wishes_changes_nothing() {
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      MeetingProblem problem = random(random, 12, 4, 5);
      List<Wish> shuffled = new ArrayList<>(problem.wishes());
      Collections.shuffle(shuffled, random);
      assertThat(
              MeetingSolver.solve(
                  new MeetingProblem(shuffled, problem.slots(), problem.mostPerPerson())))
          .isEqualTo(MeetingSolver.solve(problem));
    }
  }

  @Test
  void without_wishes_or_slots_there_are_no_meetings() {
    assertThat(MeetingSolver.solve(new MeetingProblem(List.of(), 5, 3)).meetings()).isEmpty();
    MeetingProblem closed = new MeetingProblem(List.of(new Wish("a", "x", 1)), 0, 3);
    assertThat(MeetingSolver.solve(closed).meetings()).isEmpty();
    assertThat(MeetingChecker.check(closed, MeetingSolver.solve(closed))).isEmpty();
  }

  @Test
  void a_problem_that_makes_no_sense_is_refused() {
    Wish wish = new Wish("a", "x", 1);
    assertThatThrownBy(() -> new MeetingProblem(List.of(wish, wish), 1, 1))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> new MeetingProblem(List.of(), -1, 1)).hasMessageContaining("below 0");
    assertThatThrownBy(() -> new MeetingProblem(List.of(wish), 1, 1, Map.of("a", Set.of(1))))
        .hasMessageContaining("no slot");
    assertThatThrownBy(() -> new MeetingProblem(List.of(wish, new Wish("x", "y", 1)), 1, 1))
        .hasMessageContaining("too");
    assertThatThrownBy(() -> new Wish("a", "x", 0)).hasMessageContaining("score");
  }

  @Test
  void five_thousand_people_are_planned_in_seconds() {
    MeetingProblem problem = random(new Random(1), 5_000, 12, 18);
    long began = System.nanoTime();
    MeetingPlan plan = MeetingSolver.solve(problem);
    assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
    assertThat(MeetingChecker.check(problem, plan)).isEmpty();
  }

  /// Some come late, some go early; one of three is always there.
  private static MeetingProblem away(Random random, MeetingProblem problem, int longest) {
    Map<String, Set<Integer>> away = new TreeMap<>();
    problem.wishes().stream()
        .flatMap(wish -> Stream.of(wish.person(), wish.presenter()))
        .distinct()
        .filter(_ -> random.nextInt(3) > 0)
        .forEach(
            id -> {
              int slots = Math.min(problem.slots(), 1 + random.nextInt(longest));
              int from = random.nextBoolean() ? 0 : problem.slots() - slots;
              away.put(id, IntStream.range(from, from + slots).boxed().collect(toSet()));
            });
    return new MeetingProblem(problem.wishes(), problem.slots(), problem.mostPerPerson(), away);
  }

  private static MeetingProblem random(Random random, int people, int presenters, int slots) {
    List<Wish> wishes = new ArrayList<>();
    IntStream.range(0, people)
        .forEach(
            person ->
                IntStream.range(0, presenters)
                    .filter(_ -> random.nextInt(3) > 0)
                    .forEach(
                        presenter ->
                            wishes.add(
                                new Wish(
                                    "person" + person,
                                    "presenter" + presenter,
                                    1 + random.nextInt(6)))));
    int most = 1 + random.nextInt(4);
    return new MeetingProblem(wishes, random.nextInt(slots) + 1, most);
  }
}
