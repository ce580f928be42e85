package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static studyvisit.split.Problems.person;
import static studyvisit.split.Problems.problem;
import static studyvisit.split.Problems.region;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void an_id_names_one_person_and_one_region() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> problem(List.of(person("a"), person("a"))))
        .withMessageContaining("person");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> problem(List.of(), region("x", 1), region("x", 2)))
        .withMessageContaining("region");
    assertThatIllegalArgumentException().isThrownBy(() -> person(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> region("", 1));
  }

  @Test
  void rankings_and_fits_name_regions_of_the_problem_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> problem(List.of(person("a", "z")), region("x", 1)))
        .withMessageContaining("z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> problem(List.of(new Person("a", List.of(), Set.of("z")))))
        .withMessageContaining("z");
    assertThatIllegalArgumentException().isThrownBy(() -> person("a", "x", "x"));
  }

  @Test
  void places_cannot_be_fewer_than_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Region("x", -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Region("x", 0, -1));
  }

  @Test
  void a_rule_about_people_of_no_category_or_area_is_none() {
    for (String none : List.of("", " ")) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Rule.AreaSeats(none, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> new Rule.CategoryMaximum("x", none, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> new Rule.CategoryMinimum("x", none, 1));
    }
  }
}
