package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.split.Problems.found;
import static studyvisit.split.Problems.region;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import studyvisit.split.check.SplitChecker;

/// Each rule by its name: what it says, and that without it the split would be another. All people
/// want x, then y; two of each border area (a, b), one of each with a company (c), one without (d).
class RuleTest {
  private static final Rule.Note NOTE = new Rule.Note("Olga", "2018-05-14", "speaks Danish");

  private final List<Person> people =
      List.of(who("ac", "a", "c"), who("ad", "a", "d"), who("bc", "b", "c"), who("bd", "b", "d"));
  private final Problem free = new Problem(people, List.of(region("x", 4), region("y", 4)), "seed");

  @Test
  void every_rule_has_its_test() {
    assertThat(names(RuleTest.class.getDeclaredClasses()))
        .isEqualTo(names(Rule.class.getPermittedSubclasses()));
  }

  @Test
  void without_rules_everybody_is_where_all_want_to_be() {
    assertThat(found(free).places().values()).containsOnly("x");
  }

  @Nested
  class RegionMinimum {
    @Test
    void a_region_takes_at_least_so_many_people() {
      assertThat(placed(Problems.with(free, new Region("y", 3, 4)), "y")).hasSize(3);
    }
  }

  @Nested
  class RegionMaximum {
    @Test
    void a_region_takes_at_most_so_many_people() {
      assertThat(placed(Problems.with(free, region("x", 1)), "x")).hasSize(1);
    }

    @Test
    void a_closed_region_takes_nobody() {
      assertThat(placed(Problems.with(free, region("x", 0)), "y")).hasSize(4);
    }
  }

  @Nested
  class CategoryMinimum {
    @Test
    void a_region_takes_at_least_so_many_people_of_a_category() {
      assertThat(placed(Problems.with(free, new Rule.CategoryMinimum("y", "c", 2)), "y"))
          .containsExactlyInAnyOrder("ac", "bc");
    }
  }

  @Nested
  class CategoryMaximum {
    @Test
    void a_region_takes_at_most_so_many_people_of_a_category() {
      assertThat(placed(Problems.with(free, new Rule.CategoryMaximum("x", "c", 0)), "x"))
          .containsExactlyInAnyOrder("ad", "bd");
    }
  }

  @Nested
  class AreasTogether {
    @Test
    void each_area_with_a_place_is_in_one_region() {
      Problem tight = Problems.with(Problems.with(free, region("x", 3)), region("y", 2));
      assertThat(placed(tight, "x")).hasSize(3);
      assertThat(placed(Problems.with(tight, new Rule.AreasTogether()), "x"))
          .isIn(Set.of("ac", "ad"), Set.of("bc", "bd"));
    }
  }

  @Nested
  class AreasMixed {
    @Test
    void a_region_takes_at_most_so_many_people_of_any_area() {
      Set<String> there = placed(Problems.with(free, new Rule.AreasMixed(1)), "x");
      assertThat(there).hasSize(2).containsAnyOf("ac", "ad").containsAnyOf("bc", "bd");
    }

    @Test
    void also_beside_limits_on_categories() {
      Problem mixed =
          Problems.with(free, new Rule.AreasMixed(1), new Rule.CategoryMaximum("x", "c", 0));
      assertThat(placed(mixed, "x")).containsExactlyInAnyOrder("ad", "bd");
    }
  }

  @Nested
  class AreaSeats {
    @Test
    void at_most_so_many_people_of_an_area_get_a_place() {
      Set<String> there = placed(Problems.with(free, new Rule.AreaSeats("a", 1)), "x");
      assertThat(there).hasSize(3).contains("bc", "bd");
    }
  }

  @Nested
  class Pin {
    @Test
    void a_person_goes_to_this_region() {
      assertThat(placed(Problems.with(free, new Rule.Pin("ad", "y", NOTE)), "y"))
          .containsExactly("ad");
    }
  }

  @Nested
  class Exclusion {
    @Test
    void a_person_does_not_go_to_this_region() {
      assertThat(placed(Problems.with(free, new Rule.Exclusion("bc", "x", NOTE)), "y"))
          .containsExactly("bc");
    }
  }

  private static Person who(String id, String area, String category) {
    return new Person(id, List.of("x", "y"), Set.of(), area, category, 0);
  }

  /// Who is in a region, in a split that is proven to be the best.
  private static Set<String> placed(Problem problem, String region) {
    Split.Found found = found(problem);
    assertThat(SplitChecker.check(problem, new Split.Optimal(found))).isEmpty();
    Set<String> placed = new HashSet<>();
    for (Map.Entry<String, String> place : found.places().entrySet()) {
      if (place.getValue().equals(region)) placed.add(place.getKey());
    }
    return placed;
  }

  private static Collection<String> names(Class<?>[] types) {
    return new HashSet<>(Arrays.stream(types).map(Class::getSimpleName).toList());
  }
}
