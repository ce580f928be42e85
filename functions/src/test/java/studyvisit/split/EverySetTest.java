package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.split.Problems.found;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studyvisit.split.check.SplitChecker;
import studyvisit.split.check.Violation;
import studyvisit.split.check.Violation.Kind;

class EverySetTest {
  private static final Rule TOGETHER = new Rule.AreasTogether();

  @Test
  void the_best_of_a_full_visit_is_found_and_proven_in_a_moment() {
    for (int room : new int[] {90, 103}) {
      Problem problem = FullVisits.of(room, 500, 12, 16, room, TOGETHER);
      Split split = Solver.withoutReasons(problem, Solver.USUAL_TIME);
      assertThat(split)
          .isInstanceOfSatisfying(
              Split.Optimal.class,
              best ->
                  assertThat(best.found().certificate().proof()).isEqualTo(new Proof.EverySet()));
      assertThat(SplitChecker.check(problem, split)).isEmpty();
    }
  }

  @Test
  void at_500_people_and_12_regions_every_reason_is_worked_out() {
    Split.Found found = found(FullVisits.of(1, 500, 12, 14, 90, TOGETHER));
    assertThat(found.reasons().values())
        .hasAtLeastOneElementOfType(Reason.LowerChoice.class)
        .hasAtLeastOneElementOfType(Reason.Unplaced.class)
        .noneMatch(MixedSearchTest::isVague);
  }

  @Test
  void it_is_the_same_that_a_search_finds() {
    int found = 0;
    for (int seed = 0; seed < Problems.cases(60); seed++) {
      Problem problem = FullVisits.of(seed, 60, 3, 5, 90 + seed % 40, TOGETHER);
      Split split = Solver.solve(problem);
      assertThat(SplitChecker.check(problem, split)).as("seed %d", seed).isEmpty();
      Attempt search = TogetherSearchTest.search(problem);
      assertThat(search.isFound()).isEqualTo(split instanceof Split.Optimal);
      if (!(split instanceof Split.Optimal(var best))) continue;
      assertThat(best.certificate().total()).isEqualTo(search.certificate().total());
      assertThat(best.places()).isEqualTo(search.places());
      found++;
    }
    assertThat(found).isGreaterThan(Problems.cases(20));
  }

  /// A seat that is left to somebody else, of another category, in another area.
  @Test
  void seats_of_areas_and_places_of_categories_are_given_away_by_chains() {
    List<Person> people = new ArrayList<>();
    for (String id : List.of("a1 c1", "a1 c2", "a2 c1", "a2 c2", "a2 c3")) {
      String[] words = id.split(" ", -1);
      people.add(new Person(id, List.of("x"), Set.of(), words[0], words[1], 0));
    }
    List<Rule> rules =
        List.of(
            TOGETHER,
            new Rule.AreaSeats("a1", 1),
            new Rule.AreaSeats("a2", 2),
            new Rule.CategoryMaximum("x", "c1", 1),
            new Rule.CategoryMaximum("x", "c2", 1),
            new Rule.CategoryMinimum("x", "c3", 1));
    List<Region> regions = List.of(new Region("x", 0, 4));
    for (int seed = 0; seed < 20; seed++) {
      Problem problem = new Problem(people, regions, rules, Aim.USUAL, "seed " + seed);
      Split.Found best = found(problem);
      assertThat(best.places()).hasSize(3).containsKey("a2 c3");
      assertThat(best.certificate().total())
          .containsExactly(boxed(new BruteForce(problem).best().orElseThrow()));
    }
  }

  private static Long[] boxed(long[] all) {
    Long[] boxed = new Long[all.length];
    for (int i = 0; i < all.length; i++) boxed[i] = all[i];
    return boxed;
  }

  @Test
  void a_split_that_is_not_the_best_is_refused() {
    Problem problem = FullVisits.of(1, 40, 3, 5, 103, TOGETHER);
    Split.Found best = found(problem);
    for (String person : best.places().keySet()) {
      SequencedMap<String, String> fewer = new LinkedHashMap<>(best.places());
      fewer.remove(person);
      assertThat(refusal(problem, best, fewer)).isIn(Kind.WITHIN_LIMIT, Kind.BOUND, Kind.ALLOWED);
    }
    int others = 0;
    for (Person person : problem.people()) {
      String region = best.places().get(person.id());
      if (region == null) continue;
      Rule not = new Rule.Exclusion(person.id(), region, new Rule.Note("", "", ""));
      boolean isKnown = problem.rules().stream().anyMatch(rule -> isOf(rule, person.id()));
      if (isKnown
          || !(Solver.solve(Problems.with(problem, not)) instanceof Split.Optimal(var next)))
        continue;
      assertThat(refusal(problem, best, next.places())).isEqualTo(Kind.BOUND);
      others++;
    }
    assertThat(others).isGreaterThan(10);
  }

  private static boolean isOf(Rule rule, String person) {
    return switch (rule) {
      case Rule.Pin(var pinned, _, _) -> pinned.equals(person);
      case Rule.Exclusion(var excluded, _, _) -> excluded.equals(person);
      default -> false;
    };
  }

  private static Kind refusal(Problem problem, Split.Found best, Map<String, String> places) {
    List<Long> total = Problems.total(problem, places);
    Certificate certificate =
        new Certificate(best.certificate().levels(), total, total, new Proof.EverySet());
    Split.Found other =
        new Split.Found(
            new LinkedHashMap<>(places),
            Problems.count(problem, places),
            certificate,
            best.reasons());
    List<Violation> violations = SplitChecker.check(problem, new Split.Optimal(other));
    assertThat(violations).isNotEmpty();
    return violations.getFirst().kind();
  }

  @Test
  void a_clash_that_is_none_is_refused() {
    Problem possible = FullVisits.of(1, 40, 3, 5, 103, TOGETHER);
    Problem clashing =
        Problems.with(possible, new Region("r00", possible.people().size() + 1, 100));
    Split clash = Solver.solve(clashing);
    assertThat(clash).isInstanceOf(Split.Infeasible.class);
    assertThat(SplitChecker.check(clashing, clash)).isEmpty();
    assertThat(SplitChecker.check(possible, clash))
        .extracting(Violation::kind)
        .containsExactly(Kind.BOUND);
  }

  @Test
  void more_areas_than_can_be_weighed_are_searched() {
    assertThat(isWeighed(inAreas(EverySet.MOST_AREAS))).isTrue();
    Problem more = inAreas(EverySet.MOST_AREAS + 1);
    assertThat(isWeighed(more)).isFalse();
    assertThat(found(more).certificate().proof()).isNotEqualTo(new Proof.EverySet());
    Problem most = inAreas(22);
    Split.Found best = found(most);
    assertThat(refusal(most, best, best.places())).isEqualTo(Kind.BOUND);
  }

  private static boolean isWeighed(Problem problem) {
    return EverySet.isFor(problem, Blocks.ofEverybody(problem));
  }

  /// One person each.
  private static Problem inAreas(int count) {
    List<Person> people = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      people.add(new Person("p" + p, List.of("x"), Set.of(), "a" + p, "", 0));
    }
    return new Problem(
        people, List.of(new Region("x", 0, 2)), List.of(TOGETHER), Aim.USUAL, "seed");
  }

  @Test
  void without_time_nothing_is_claimed() {
    Problem problem = FullVisits.of(1, 40, 3, 5, 103, TOGETHER);
    assertThat(Solver.solve(problem, Duration.ZERO)).isEqualTo(new Split.Undecided());
  }
}
