package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.State;

class FiguresTest {
  /// @param counts how many of each of three border areas
  private static Object areas(int... counts) throws Exception {
    return SampleReport.at(all(counts), "borderAreas");
  }

  private static Object all(int... counts) throws Exception {
    List<Interest> people = new ArrayList<>();
    List<Map<String, ?>> from =
        List.of(
            Map.of("borderArea", "co-ec"),
            Map.of("borderArea", "mx-gt"),
            Map.of("borderArea", "pe-cl"));
    for (int kind = 0; kind < counts.length; kind++) {
      for (int one = 0; one < counts[kind]; one++) {
        people.add(SampleReport.person("P" + kind + one, State.CONFIRMED, from.get(kind)));
      }
    }
    return SampleReport.at(
        SampleReport.on(people).invoked("{\"visit\": \"june-2018\"}"), "split", "figures");
  }

  private static List<Object> shown(Object figures) {
    return ((List<?>) figures)
        .stream()
            .filter(figure -> ((Map<?, ?>) figure).containsKey("ranks"))
            .map(figure -> SampleReport.at(figure, "id"))
            .toList();
  }

  @Test
  void those_of_five_and_more_show_numbers() throws Exception {
    assertThat(shown(areas(5, 6, 7))).isEqualTo(List.of("co-ec", "mx-gt", "pe-cl"));
  }

  @Test
  void one_kind_of_few_cannot_be_counted_from_the_others_and_the_whole() throws Exception {
    Object figures = areas(7, 1, 6);

    assertThat(shown(figures)).isEqualTo(List.of("co-ec"));
    assertThat(SampleReport.at(figures, 1)).isEqualTo(Map.of("id", "mx-gt", "fewerThan", 5));
    assertThat(SampleReport.at(figures, 2)).isEqualTo(Map.of("id", "pe-cl", "withheld", true));
  }

  @Test
  void countries_tell_nothing_that_areas_hide() throws Exception {
    Object few = all(7, 3, 6);
    assertThat(shown(SampleReport.at(few, "borderAreas"))).isNotEqualTo(List.of());
    assertThat(shown(SampleReport.at(few, "countries"))).isEqualTo(List.of());
    assertThat(shown(SampleReport.at(all(7, 5, 6), "countries"))).isNotEqualTo(List.of());
  }

  @Test
  void kinds_of_few_hide_each_other_only_when_they_are_not_few_together() throws Exception {
    assertThat(shown(areas(2, 7, 2))).isEqualTo(List.of());
    assertThat(shown(areas(3, 7, 4))).isEqualTo(List.of("mx-gt"));
  }
}
