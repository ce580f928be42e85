package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.split.Problems.found;
import static studyvisit.split.Problems.person;
import static studyvisit.split.Problems.problem;
import static studyvisit.split.Problems.region;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studyvisit.split.Reason.Cause;
import studyvisit.split.Reason.FirstChoice;
import studyvisit.split.Reason.LowerChoice;
import studyvisit.split.Reason.Missed;
import studyvisit.split.Reason.NoRanking;
import studyvisit.split.Reason.Unplaced;

class ReasonsTest {
  @Test
  void everyone_gets_one_in_the_order_of_ids() {
    var split = found(problem(List.of(person("b"), person("a", "x")), region("x", 2)));
    assertThat(split.reasons().sequencedKeySet()).containsExactly("a", "b");
    assertThat(split.reasons().sequencedValues())
        .containsExactly(new FirstChoice(), new NoRanking());
  }

  @Test
  void a_lower_choice_tells_the_rank_that_the_better_one_would_have_cost_others() {
    var split =
        found(
            problem(
                List.of(
                    person("a", "x", "y", "z"),
                    person("b", "x", "z", "y"),
                    person("c", "y", "z", "x")),
                region("x", 1),
                region("y", 1),
                region("z", 1)));
    assertThat(split.places()).containsEntry("b", "z");
    assertThat(split.reasons())
        .containsEntry(
            "b", new LowerChoice(2, List.of(new Missed("x", 1, true, Cause.RANKS, 2, true))));
  }

  @Test
  void a_lower_choice_tells_when_fit_or_the_lottery_decided() {
    var shows = new Person("a", List.of("x"), Set.of("x"));
    var byFit = found(problem(List.of(shows, person("b", "x")), region("x", 1), region("y", 1)));
    assertThat(byFit.reasons())
        .containsEntry(
            "b", new LowerChoice(2, List.of(new Missed("x", 1, true, Cause.FIT, 0, true))));
    var byLot =
        found(problem(List.of(person("a", "x"), person("b", "x")), region("x", 1), region("y", 1)));
    assertThat(byLot.reasons())
        .containsValue(
            new LowerChoice(2, List.of(new Missed("x", 1, true, Cause.LOTTERY, 0, true))));
  }

  @Test
  void a_region_with_a_free_place_can_be_missed_for_a_minimum() {
    var split =
        found(
            problem(
                List.of(person("a", "w", "x"), person("b", "y", "x")),
                region("w", 0),
                region("x", 2),
                new Region("y", 2, 2)));
    assertThat(split.reasons().get("a"))
        .isEqualTo(
            new LowerChoice(
                3,
                List.of(
                    new Missed("w", 0, true, Cause.CLOSED, 0, false),
                    new Missed("x", 2, false, Cause.RULES, 0, false))));
  }

  @Test
  void having_no_place_tells_how_many_there_were_and_what_decided() {
    var people = List.of(person("a", "x"), person("b", "y"), person("c", "x"));
    Missed missed = new Missed("y", 0, true, Cause.CLOSED, 0, false);
    assertThat(found(problem(people, region("x", 2), region("y", 0))).reasons())
        .containsEntry("b", new Unplaced(3, 2, Cause.RANKS, 2, List.of(missed)));
    assertThat(found(problem(people.subList(0, 1), region("x", 0), region("y", 0))).reasons())
        .containsEntry(
            "a",
            new Unplaced(
                1, 0, Cause.CLOSED, 0, List.of(new Missed("x", 0, true, Cause.CLOSED, 0, false))));
    assertThat(found(problem(List.of(person("a"), person("b")), region("x", 1))).reasons())
        .containsValue(new Unplaced(2, 1, Cause.LOTTERY, 0, List.of()));
  }

  @Test
  void who_has_no_place_reads_why_not_for_each_region_and_where_one_more_place_would_do() {
    var people = List.of(person("a", "x", "y"), person("b", "x", "y"), person("c", "y", "x"));
    Split.Found split = found(problem(people, region("x", 1), region("y", 1)));
    String out = split.places().containsKey("a") ? "b" : "a";
    assertThat(split.reasons())
        .containsEntry(
            out,
            new Unplaced(
                3,
                2,
                Cause.LOTTERY,
                0,
                List.of(
                    new Missed("x", 1, true, Cause.LOTTERY, 0, true),
                    new Missed("y", 1, true, Cause.RANKS, 2, true))));
  }
}
