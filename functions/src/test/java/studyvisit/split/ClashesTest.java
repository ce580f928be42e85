package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static studyvisit.split.Problems.clash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClashesTest {
  private static final Rule.Note NOTE = new Rule.Note("Olga", "2018-05-14", "speaks Danish");

  private static Person of(String id, String area, String category) {
    return new Person(id, List.of("x", "y"), Set.of("x"), area, category, 0);
  }

  private static final List<Person> PEOPLE =
      List.of(of("1", "a", "c"), of("2", "a", "d"), of("3", "b", "c"), of("4", "b", "d"));

  private static Problem with(int min, int max, Rule... rules) {
    List<Region> regions = List.of(new Region("x", min, max), new Region("y", 0, 4));
    return new Problem(PEOPLE, regions, List.of(rules), Aim.USUAL, "seed");
  }

  private static List<Rule> rules(Clash clash) {
    return clash.rules();
  }

  private static void assertEach(Clash clash, Object... rulesAndNumbers) {
    List<Object> told = new ArrayList<>();
    for (Clash.Relaxation way : clash.ways()) {
      told.add(way.rule());
      told.add(way.to());
    }
    assertThat(told).containsExactly(rulesAndNumbers);
  }

  @Test
  void a_minimum_above_the_people_there_are_clashes_alone_and_is_lowered_as_little_as_will_do() {
    Rule most = new Rule.RegionMinimum("x", 6);
    Clash clash = clash(with(6, 6, new Rule.CategoryMaximum("y", "c", 1)));
    assertThat(rules(clash)).containsExactly(most);
    assertThat(clash.people()).isEqualTo(4);
    assertEach(clash, most, 4);
    assertThat(clash.ways().getFirst().reached()).isEqualTo(new Objective(4, List.of(4, 0), 4));
  }

  @Test
  void minima_of_a_category_tell_how_many_people_it_has() {
    Rule here = new Rule.CategoryMinimum("x", "c", 1);
    Rule there = new Rule.CategoryMinimum("y", "c", 2);
    Clash clash = clash(with(1, 4, here, there, new Rule.CategoryMinimum("y", "d", 1)));
    assertThat(rules(clash)).containsExactlyInAnyOrder(here, there);
    assertThat(clash.people()).isEqualTo(2);
    assertEach(clash, here, 0, there, 1);
    Rule other = new Rule.CategoryMinimum("x", "d", 3);
    assertThat(clash(with(0, 2, other)).people()).isEqualTo(2);
    Rule one = new Rule.CategoryMinimum("x", "d", 1);
    assertThat(clash(with(0, 0, one)).people()).isEqualTo(4);
  }

  @Test
  void a_maximum_is_raised_or_a_minimum_lowered_and_the_smaller_change_comes_first() {
    Rule few = new Rule.RegionMaximum("x", 1);
    Rule many = new Rule.CategoryMinimum("x", "c", 2);
    assertEach(clash(with(0, 1, many)), few, 2, many, 1);
    assertEach(clash(with(0, 1, many, new Rule.CategoryMinimum("x", "d", 1))), few, 3, many, 0);
    Rule seats = new Rule.AreaSeats("a", 0);
    Rule mixed = new Rule.AreasMixed(1);
    assertEach(clash(with(4, 4, seats)), new Rule.RegionMinimum("x", 4), 2, seats, 2);
    assertEach(clash(with(4, 4, mixed)), mixed, 2, new Rule.RegionMinimum("x", 4), 2);
  }

  @Test
  void rules_without_a_number_can_only_be_left_out_which_comes_last() {
    Rule pin = new Rule.Pin("1", "x", NOTE);
    Rule closed = new Rule.RegionMaximum("x", 0);
    assertEach(clash(with(0, 0, pin)), closed, 1, pin, -1);
    Rule exclusion = new Rule.Exclusion("1", "x", NOTE);
    Rule all = new Rule.RegionMinimum("x", 4);
    assertEach(clash(with(4, 4, exclusion)), all, 3, exclusion, -1);
    Rule together = new Rule.AreasTogether();
    Rule other = new Rule.Pin("2", "y", NOTE);
    Clash clash = clash(with(0, 4, pin, other, together));
    assertThat(clash.ways())
        .extracting(Clash.Relaxation::rule, Clash.Relaxation::to)
        .containsExactlyInAnyOrder(tuple(pin, -1), tuple(other, -1), tuple(together, -1));
    assertThat(clash.ways()).allMatch(way -> way.reached().placed() == 4);
  }

  @Test
  void no_rule_of_a_clash_can_be_spared() {
    int larger = 0;
    for (int seed = 0; seed < Problems.cases(400); seed++) {
      Problem problem = Problems.tiny(seed);
      if (!(Solver.solve(problem) instanceof Split.Infeasible(var clashes, _))) continue;
      Clash clash = clashes.getFirst();
      assertThat(clash.isSmallest()).isTrue();
      assertThat(isPossible(problem, clash.rules())).as("seed %d", seed).isFalse();
      for (Rule rule : clash.rules()) {
        List<Rule> fewer = new ArrayList<>(clash.rules());
        fewer.remove(rule);
        assertThat(isPossible(problem, fewer)).as("seed %d", seed).isTrue();
      }
      if (clash.rules().size() > 1) larger++;
    }
    assertThat(larger).isGreaterThan(Problems.cases(20));
  }

  private static boolean isPossible(Problem problem, List<Rule> rules) {
    return new BruteForce(Rules.with(problem, rules)).best().isPresent();
  }

  @Test
  void clashes_that_share_no_rule_are_told_each_with_its_own_ways_out() {
    Rule many = new Rule.CategoryMinimum("x", "c", 3);
    Rule pin = new Rule.Pin("2", "y", NOTE);
    Rule exclusion = new Rule.Exclusion("2", "y", NOTE);
    Problem problem = with(0, 4, many, pin, exclusion, new Rule.AreasMixed(2));
    assertThat(Solver.solve(problem))
        .isInstanceOfSatisfying(
            Split.Infeasible.class,
            none -> {
              assertThat(none.clashes())
                  .extracting(clash -> Set.copyOf(clash.rules()))
                  .containsExactlyInAnyOrder(Set.of(many), Set.of(pin, exclusion));
              assertThat(none.clashes().stream().flatMap(clash -> clash.ways().stream()))
                  .extracting(Clash.Relaxation::rule, Clash.Relaxation::to)
                  .containsExactlyInAnyOrder(tuple(many, 2), tuple(pin, -1), tuple(exclusion, -1));
            });
  }

  @Test
  void pins_that_contradict_are_told_without_solving_whatever_else_is_asked_for() {
    Rule pin = new Rule.Pin("1", "x", NOTE);
    Rule other = new Rule.Pin("2", "y", NOTE);
    Rule together = new Rule.AreasTogether();
    Rule exclusion = new Rule.Exclusion("1", "x", NOTE);
    assertThat(inNoTime(with(0, 4, other, pin, together)))
        .containsExactlyInAnyOrder(together, pin, other);
    assertThat(inNoTime(with(0, 4, together, new Rule.AreaSeats("a", 2), pin, exclusion)))
        .containsExactlyInAnyOrder(pin, exclusion);
    assertThat(inNoTime(with(0, 0, together, new Rule.AreaSeats("a", 2), pin)))
        .containsExactlyInAnyOrder(pin, new Rule.RegionMaximum("x", 0));
  }

  private static List<Rule> inNoTime(Problem problem) {
    Clash clash = Clashes.of(problem, Duration.ZERO).getFirst();
    assertThat(clash.isSmallest()).isTrue();
    return clash.rules();
  }

  @Test
  void without_time_it_is_said_that_some_rules_may_have_no_part_in_it() {
    int unsure = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      Problem problem = Problems.tiny(seed);
      if (!(Solver.solve(problem) instanceof Split.Infeasible)) continue;
      Clash clash = Clashes.of(problem, Duration.ZERO).getFirst();
      assertThat(isPossible(problem, clash.rules())).as("seed %d", seed).isFalse();
      if (!clash.isSmallest()) unsure++;
    }
    assertThat(unsure).isPositive();
  }
}
