package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.split.Problems.found;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PropertiesTest {
  private static final Comparator<Objective> BETTER_FIRST =
      Comparator.<Objective>comparingInt(objective -> -objective.placed())
          .thenComparing(PropertiesTest::worstRankFirst)
          .thenComparingInt(objective -> -objective.fitting());

  @Test
  void the_order_of_people_and_regions_does_not_matter_nor_does_running_again() {
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = Problems.of(seed, 50, 5);
      List<Person> people = new ArrayList<>(problem.people());
      List<Region> regions = new ArrayList<>(problem.regions());
      Collections.shuffle(people, new Random(seed));
      Collections.shuffle(regions, new Random(seed));
      Split split = Solver.solve(new Problem(people, regions, problem.seed()));
      assertThat(split).isEqualTo(Solver.solve(problem)).isEqualTo(Solver.solve(problem));
    }
  }

  @Test
  void names_of_regions_change_the_lottery_only() {
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = Problems.of(seed, 50, 5);
      assertThat(found(renamed(problem)).objective()).isEqualTo(found(problem).objective());
    }
  }

  @Test
  void one_more_place_never_makes_it_worse() {
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = Problems.of(seed, 40, 4);
      List<Region> regions = new ArrayList<>(problem.regions());
      Region region = regions.get(seed % 4);
      regions.set(seed % 4, new Region(region.id(), region.min(), region.max() + 1));
      Objective more = found(new Problem(problem.people(), regions, problem.seed())).objective();
      assertThat(BETTER_FIRST.compare(more, found(problem).objective())).isNotPositive();
    }
  }

  /// Ranks of the others, while there are places for all. With too few, one without a ranking can
  /// take a place: having one is worth more than any rank.
  @Test
  void a_person_without_a_ranking_costs_no_ranked_person_a_better_rank() {
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = roomy(Problems.of(seed, 40, 4));
      Person indifferent = new Person("new", List.of(), Set.of("r1"));
      List<Person> people = new ArrayList<>(problem.people());
      people.add(indifferent);
      Split.Found after = found(new Problem(people, problem.regions(), problem.seed()));
      List<Integer> ranks = new ArrayList<>(after.objective().ranks());
      ranks.set(0, ranks.getFirst() - 1);
      Objective others = new Objective(problem.people().size(), ranks, 0);
      Objective before =
          new Objective(problem.people().size(), found(problem).objective().ranks(), 0);
      assertThat(after.places()).containsKey("new");
      assertThat(BETTER_FIRST.compare(others, before)).isNotPositive();
    }
  }

  private static Problem roomy(Problem problem) {
    List<Region> regions = new ArrayList<>();
    for (Region region : problem.regions()) {
      regions.add(new Region(region.id(), region.min(), region.max() + 2));
    }
    return new Problem(problem.people(), regions, problem.seed());
  }

  private static Problem renamed(Problem problem) {
    return new Problem(
        problem.people().stream()
            .map(
                person ->
                    new Person(
                        person.id(),
                        person.ranking().stream().map(PropertiesTest::renamed).toList(),
                        person.fits().stream()
                            .map(PropertiesTest::renamed)
                            .collect(Collectors.toSet())))
            .toList(),
        problem.regions().stream()
            .map(region -> new Region(renamed(region.id()), region.min(), region.max()))
            .toList(),
        problem.seed());
  }

  /// Reverses the order of ids, too.
  private static String renamed(String region) {
    return "other " + (char) ('z' - region.charAt(1) + '0');
  }

  private static int worstRankFirst(Objective one, Objective other) {
    return IntStream.iterate(one.ranks().size() - 1, rank -> rank > 0, rank -> rank - 1)
        .map(rank -> Integer.compare(one.ranks().get(rank), other.ranks().get(rank)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }
}
