package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import studyvisit.split.Reason.Cause;
import studyvisit.split.Reason.LowerChoice;
import studyvisit.split.Reason.Missed;
import studyvisit.split.Reason.Unplaced;
import studyvisit.split.check.SplitChecker;

/// Against every split of thousands of tiny problems with every kind of rule.
class BruteForceTest {
  private static final int CASES = Problems.cases(6_000);

  @Test
  void no_split_of_any_tiny_problem_is_better_and_the_checker_agrees() {
    int optimal = 0;
    for (int seed = 0; seed < CASES; seed++) {
      Problem problem = Problems.tiny(seed);
      Optional<long[]> best = new BruteForce(problem).best();
      Split split = Solver.solve(problem);
      assertThat(SplitChecker.check(problem, split)).as("seed %d", seed).isEmpty();
      switch (split) {
        case Split.Feasible _, Split.Undecided _ -> throw new AssertionError("out of time");
        case Split.Infeasible _ -> assertThat(best).as("seed %d", seed).isEmpty();
        case Split.Optimal(var found) -> {
          List<Long> least = LongStream.of(best.orElseThrow()).boxed().toList();
          assertThat(found.certificate().total()).as("seed %d", seed).isEqualTo(least);
          optimal++;
        }
      }
    }
    assertThat(optimal).isBetween(CASES / 3, CASES - CASES / 10);
  }

  @Test
  void every_reason_is_what_the_best_split_with_the_person_there_shows() {
    Set<Cause> seen = EnumSet.noneOf(Cause.class);
    for (int seed = 0; seed < CASES / 2; seed++) check(Problems.tiny(seed), seen);
    seen.add(Cause.NOT_BETTER); // only of problems that are not tiny
    assertThat(seen).containsExactlyInAnyOrder(Cause.values());
  }

  @Test
  void so_is_every_reason_where_people_would_be_divided() {
    Set<Cause> seen = EnumSet.noneOf(Cause.class);
    for (int seed = 0; seed < Problems.cases(100); seed++) check(Problems.crossing(seed), seen);
    for (long seed : MixedSearchTest.DIVIDED) check(Problems.crossing(seed), seen);
    for (long seed : MixedSearchTest.HALVES) check(Problems.crossing(seed), seen);
    assertThat(seen).contains(Cause.PLACES, Cause.RANKS).doesNotContain(Cause.NOT_BETTER);
  }

  private static void check(Problem problem, Set<Cause> seen) {
    if (!(Solver.solve(problem) instanceof Split.Optimal(var found))) return;
    BruteForce all = new BruteForce(problem);
    for (int p = 0; p < problem.people().size(); p++) check(problem, all, found, p, seen);
  }

  private static void check(
      Problem problem, BruteForce all, Split.Found found, int p, Set<Cause> seen) {
    String person = problem.people().get(p).id();
    switch (found.reasons().get(person)) {
      case LowerChoice lower -> {
        for (Missed missed : lower.missed()) {
          seen.add(missed.cause());
          check(problem, all, missed, p);
        }
      }
      case Unplaced(_, _, var cause, var rank, var missed) -> {
        for (Missed ranked : missed) check(problem, all, ranked, p);
        seen.add(cause);
        Optional<long[]> placed = all.bestPlaced(p);
        Set<Cause> none = EnumSet.of(Cause.CLOSED, Cause.EXCLUDED, Cause.RULES);
        if (placed.isEmpty()) assertThat(cause).isIn(none);
        else {
          assertThat(new Worse(cause, rank)).isEqualTo(Worse.of(problem, all, placed.get()));
        }
      }
      case Reason.Pinned _ ->
          assertThat(problem.rules())
              .anyMatch(
                  rule -> rule instanceof Rule.Pin(var pinned, _, _) && pinned.equals(person));
      case Reason.FirstChoice _, Reason.NoRanking _ ->
          assertThat(found.places()).containsKey(person);
      case null -> throw new AssertionError("no reason");
    }
  }

  private static void check(Problem problem, BruteForce all, Missed missed, int p) {
    int r = problem.regions().stream().map(Region::id).toList().indexOf(missed.region());
    Optional<long[]> there = all.bestWith(p, r);
    switch (missed.cause()) {
      case CLOSED, EXCLUDED, RULES -> assertThat(there).isEmpty();
      case TOGETHER -> {
        assertThat(there).isEmpty();
        assertThat(problem.rules()).contains(new Rule.AreasTogether());
      }
      default ->
          assertThat(new Worse(missed.cause(), missed.rank()))
              .isEqualTo(Worse.of(problem, all, there.orElseThrow()));
    }
    if (missed.full() && missed.cause() != Cause.CLOSED && missed.cause() != Cause.EXCLUDED) {
      Region region = problem.regions().get(r);
      Map<String, String> places =
          found(Problems.with(problem, new Region(region.id(), region.min(), region.max() + 1)));
      boolean isThere = region.id().equals(places.get(problem.people().get(p).id()));
      assertThat(isThere).as("%s %d", problem.seed(), p).isEqualTo(missed.next());
    } else {
      assertThat(missed.next()).isFalse();
    }
  }

  private static Map<String, String> found(Problem problem) {
    return Problems.found(problem).places();
  }

  private record Worse(Cause cause, int rank) {
    static Worse of(Problem problem, BruteForce all, long[] other) {
      List<Level> levels = Level.of(problem);
      int at = Arrays.mismatch(all.best().orElseThrow(), other);
      Level level = levels.get(at < 0 ? levels.size() - 1 : at);
      return switch (level.kind()) {
        case MOVES -> new Worse(Cause.MOVES, 0);
        case UNPLACED -> new Worse(Cause.PLACES, 0);
        case UNPLACED_WITH_RANKING -> new Worse(Cause.RANKING, 0);
        case AT_RANK -> new Worse(Cause.RANKS, level.number());
        case NOT_AT_RANK -> new Worse(Cause.FIRST_CHOICES, level.number());
        case NOT_FITTING -> new Worse(Cause.FIT, 0);
        case LOTTERY -> new Worse(Cause.LOTTERY, 0);
      };
    }
  }
}
