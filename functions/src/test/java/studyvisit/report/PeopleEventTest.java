package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.report.SampleReport.at;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studyvisit.Events;
import studyvisit.MovableClock;
import studyvisit.interest.Interest;
import studyvisit.json.Json;

/// A list of people in the place of the stored ones.
class PeopleEventTest {
  /// On a table that must not be touched.
  private final ReportAnswers answers =
      new ReportAnswers(
          new RegionSplitReport(
              SampleReport.PROGRAMMES,
              new OrderedInterests(List.of()) {
                @Override
                public void forEach(String visit, Consumer<Interest> consumer) {
                  throw new AssertionError("read");
                }

                @Override
                public long erased(String visit) {
                  throw new AssertionError("read");
                }

                @Override
                public long lapsed(String visit) {
                  throw new AssertionError("read");
                }
              },
              new MovableClock(SampleReport.NOW)));

  private Map<String, Object> invoked(String event) throws Exception {
    return answers.invoked(Events.json(event));
  }

  private static String event(String people) {
    return "{\"visit\": \"june-2018\", \"people\": [" + people + "]}";
  }

  @Test
  void a_list_is_split_without_the_table() throws Exception {
    Map<String, Object> answer = invoked(Events.text("RegionSplitReport-people"));

    assertThat(answer).containsEntry("dryRun", true);
    assertThat(at(answer, "basedOn", "interests")).isEqualTo(4);
    assertThat(at(answer, "basedOn", "reserve")).isEqualTo(1);
    assertThat(at(answer, "split", "status")).isEqualTo("optimal");
    assertThat(SampleReport.peopleOf(answer, SampleReport.DENMARK)).contains("row 3").hasSize(2);
    assertThat(SavedReport.check(Json.object(Json.text(answer)))).isEmpty();
  }

  @Test
  void it_gives_what_the_same_people_stored_give() throws Exception {
    List<Interest> people = OptimalReportTest.people(3);
    StringBuilder rows = new StringBuilder();
    for (Interest person : people) {
      Map<String, Object> row =
          Map.of(
              "id", person.key().id(),
              "givenName", person.answers().person().givenName(),
              "familyName", person.answers().person().familyName(),
              "organisation", person.answers().person().organisation(),
              "helix", person.answers().person().helix(),
              "borderArea", person.answers().origin().borderArea(),
              "country", person.answers().origin().country(),
              "topics", person.answers().wishes().topics(),
              "valueChains", person.answers().wishes().valueChains(),
              "preferences", person.answers().wishes().preferences());
      rows.append(rows.isEmpty() ? "" : ",").append(Json.text(row));
    }
    Map<String, Object> dry = invoked(event(rows.toString()));
    dry.remove("dryRun");

    assertThat(Json.text(dry))
        .isEqualTo(Json.text(SampleReport.on(people).invoked("{\"visit\": \"june-2018\"}")));
  }

  @Test
  void every_wrong_row_is_told() throws Exception {
    Map<String, Object> answer = invoked(Events.text("RegionSplitReport-bad-people"));

    assertThat(answer).containsEntry("status", 400).containsEntry("field", "people[1].helix");
    assertThat(answer.get("rows"))
        .isEqualTo(
            List.of(
                Map.of("field", "people[1].helix", "reason", "is not a helix category"),
                Map.of("field", "people[2].id", "reason", "is in the list already"),
                Map.of(
                    "field",
                    "people[3].preferences[1]",
                    "reason",
                    "is not a partner region of this visit")));
  }

  @Test
  void a_hundred_wrong_rows_are_enough() throws Exception {
    Map<String, Object> answer = invoked(event("{},".repeat(500) + "{}"));

    assertThat((List<?>) at(answer, "rows")).hasSize(PeopleEvent.MOST_TOLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          people[0]                | 7
          people[0]                | null
          people[0].id             | {"helix": "academia", "borderArea": "co-ec"}
          people[0].id             | {"id": "", "helix": "academia", "borderArea": "co-ec"}
          people[0].helix          | {"id": "1", "borderArea": "co-ec"}
          people[0].borderArea     | {"id": "1", "helix": "academia"}
          people[0].borderArea     | {"id": "1", "helix": "academia", "borderArea": "de-fr"}
          people[0].country        | {"id": "1", "helix": "academia", "borderArea": "co-ec", "country": "PE"}
          people[0].familyName     | {"id": "1", "helix": "academia", "borderArea": "co-ec", "familyName": 4}
          people[0].topics[0]      | {"id": "1", "helix": "academia", "borderArea": "co-ec", "topics": ["x"]}
          people[0].valueChains    | {"id": "1", "helix": "academia", "borderArea": "co-ec", "valueChains": "tourism"}
          people[0].valueChains[0] | {"id": "1", "helix": "academia", "borderArea": "co-ec", "valueChains": ["x"]}
          people[0].preferences[1] | {"id": "1", "helix": "academia", "borderArea": "co-ec", "preferences": ["central-denmark", "central-denmark"]}
          people[0].state          | {"id": "1", "helix": "academia", "borderArea": "co-ec", "state": "withdrawn"}
          people[0].email          | {"id": "1", "helix": "academia", "borderArea": "co-ec", "email": "a@b.example"}
          """)
  void a_wrong_row_names_its_field(String field, String row) throws Exception {
    assertThat(invoked(event(row))).containsEntry("status", 400).containsEntry("field", field);
  }

  @Test
  void nobody_is_a_list_too() throws Exception {
    assertThat(at(invoked(event("")), "basedOn", "interests")).isEqualTo(0);
  }

  @Test
  void an_object_is_no_list() throws Exception {
    assertThat(invoked("{\"visit\": \"june-2018\", \"people\": {}}"))
        .containsEntry("field", "people");
  }
}
