package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.web.Reply;

class MeetingRoutesTest {
  private static final String FIRST_AFTERNOON = "2018-06-04T14:";

  private final DeskFixture desk = new DeskFixture();
  private String ana = "";

  @BeforeEach
  void somebody_who_looks_for_food() {
    Map<String, @Nullable Object> entered = new LinkedHashMap<>(submission("ana@example.org"));
    entered.put(
        "business", Map.of("offers", List.of(), "seeks", List.of("food"), "imports", List.of()));
    ana = String.valueOf(DeskFixture.json(desk.post("/people", entered)).get("id"));
  }

  @Test
  void the_plan_keeps_to_when_people_and_presenters_are_there() {
    assertThat(begins()).hasSize(2).contains(FIRST_AFTERNOON + "00");
    assertThat(away(ana, "2018-06-04T00:00", "2018-06-04T15:10").status()).isEqualTo(200);
    assertThat(begins()).hasSize(2).allMatch(at -> at.compareTo("2018-06-04T15:10") >= 0);

    away("central-denmark.1", "2018-06-04T00:00", "2018-06-05T00:00");
    away("central-denmark.2", "2018-06-04T00:00", "2018-06-06T00:00");
    assertThat(begins()).singleElement().asString().startsWith("2018-06-05T14:");
    assertThat(DeskFixture.json(desk.get("/meetings")))
        .containsEntry("proven", true)
        .extractingByKey("away")
        .asString()
        .contains(ana, "central-denmark.2", "2018-06-04T15:10");
    assertThat(desk.get("/exports/meetings.csv").body()).contains("Begoña");
  }

  @Test
  void the_history_says_whose_hours_were_changed() {
    away(ana, "2018-06-04T00:00", "2018-06-04T15:10");
    away("central-denmark.1", "2018-06-04T00:00", "2018-06-04T15:10");
    List<Entry> entries = desk.table.of("june-2018").stream().skip(1).toList();
    assertThat(entries).allMatch(entry -> entry.deed().kind() == Deed.Kind.AWAY);
    assertThat(entries.getFirst().deed().interest()).contains(ana);
    assertThat(entries.getLast().deed().details())
        .isEqualTo(Map.of("presenter", "central-denmark.1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"ANA\"}",
        "{\"id\":\"ANA\",\"away\":[1]}",
        "{\"id\":\"ANA\",\"away\":[{\"from\":\"noon\",\"to\":\"2018-06-04T15:00\"}]}",
        "{\"id\":\"ANA\",\"away\":[{\"from\":\"2018-06-04T15:00\",\"to\":\"2018-06-04T15:00\"}]}"
      })
  void hours_that_make_no_sense_are_refused(String body) {
    assertThat(desk.postText("/meetings/absences", body.replace("ANA", ana)).status())
        .isEqualTo(422);
    assertThat(desk.desk.meetingTimes().away("june-2018")).isEmpty();
  }

  @Test
  void nobody_and_no_presenter_is_not_found_and_readers_change_nothing() {
    for (String id :
        List.of("", "nobody", "central-denmark.0", "central-denmark.3", "x.1", "x".repeat(2000))) {
      assertThat(away(id, "2018-06-04T00:00", "2018-06-04T15:10").status()).as(id).isEqualTo(404);
    }
    desk.as("[reader]");
    assertThat(away(ana, "2018-06-04T00:00", "2018-06-04T15:10").status()).isEqualTo(403);
    assertThat(desk.desk.meetingTimes().away("june-2018")).isEmpty();
  }

  @Test
  void hours_that_one_organiser_sets_hold_for_all_and_for_the_lists() {
    assertThat(DeskFixture.json(desk.get("/meetings")).get("hours"))
        .isEqualTo(Map.of("from", "14:00", "to", "18:00", "minutes", 20, "most", 4));
    Reply set = desk.post("/meetings/hours", Map.of("from", "09:00", "to", "10:00", "most", 1));
    assertThat(DeskFixture.json(set))
        .isEqualTo(Map.of("from", "09:00", "to", "10:00", "minutes", 20, "most", 1));

    assertThat(begins()).singleElement().asString().contains("T09:");
    assertThat(desk.get("/exports/meetings.csv").body()).contains("09:").doesNotContain("14:");
    assertThat(DeskFixture.json(desk.get("/meetings?from=09:30")).get("hours"))
        .as("another look, which stores nothing")
        .isEqualTo(Map.of("from", "09:30", "to", "10:00", "minutes", 20, "most", 1));
    assertThat(DeskFixture.json(desk.get("/meetings")).get("hours"))
        .isEqualTo(DeskFixture.json(set));
    assertThat(desk.table.of("june-2018"))
        .extracting(Entry::deed)
        .contains(
            Deed.ofVisit(
                Deed.Kind.MEETING_HOURS_SET,
                Map.of("from", "09:00", "to", "10:00", "minutes", "20", "most", "1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"from\":\"noon\"}",
        "{\"from\":\"18:00\",\"to\":\"18:00\"}",
        "{\"minutes\":4}",
        "{\"minutes\":20.5}",
        "{\"most\":[1]}",
        "{\"most\":null}"
      })
  void hours_of_meetings_that_make_no_sense_are_refused(String body) {
    assertThat(desk.postText("/meetings/hours", body).status()).isEqualTo(400);
    assertThat(desk.desk.meetingTimes().hours("june-2018")).isEmpty();
  }

  @Test
  void a_reader_sets_no_hours() {
    desk.as("[reader]");
    assertThat(desk.post("/meetings/hours", Map.of("most", 1)).status()).isEqualTo(403);
    assertThat(desk.desk.meetingTimes().hours("june-2018")).isEmpty();
  }

  private Reply away(String id, String from, String to) {
    return desk.post(
        "/meetings/absences", Map.of("id", id, "away", List.of(Map.of("from", from, "to", to))));
  }

  private List<String> begins() {
    return DeskFixture.list(desk.get("/meetings"), "meetings").stream()
        .map(meeting -> String.valueOf(meeting.get("begins")))
        .toList();
  }
}
