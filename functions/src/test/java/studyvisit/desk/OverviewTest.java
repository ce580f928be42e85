package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.interest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.web.Reply;

class OverviewTest {
  private final DeskFixture desk = new DeskFixture();

  @Test
  void people_are_counted_by_what_they_are_and_by_day() {
    desk.stored(interest("ana@example.org"));
    desk.stored(interest("bea@example.org"));
    Interest late =
        interest("cid@example.org", DURING_THE_CALL.plus(Duration.ofHours(14)), List.of());
    desk.stored(late);
    desk.table.replace(late.in(State.WITHDRAWN));

    Map<String, Object> view = DeskFixture.json(desk.get("/overview"));

    assertThat(view)
        .containsEntry("interests", 3)
        .containsEntry("takingPart", 2)
        .containsEntry("states", Map.of("received", 2, "withdrawn", 1))
        .containsEntry("borderAreas", Map.of("co-ec", 2))
        .containsEntry("countries", Map.of("CO", 2))
        .containsEntry("helixCategories", Map.of("government", 2))
        .containsEntry("letters", Map.of("unsent", 3, "failed", 0, "unknown", 0));
    assertThat(DeskFixture.list(desk.get("/overview"), "withoutLetter"))
        .hasSize(3)
        .allSatisfy(person -> assertThat(person).containsKeys("id", "name"))
        .extracting("why")
        .containsOnly("unsent");
    assertThat(view.get("days"))
        .as("after midnight in Brussels")
        .isEqualTo(Map.of("2018-04-16", 2, "2018-04-17", 1));
  }

  @Test
  void what_is_missing_is_named() {
    desk.stored(interest("ana@example.org"));
    Reply reply = desk.get("/overview");
    List<Map<String, Object>> gaps = DeskFixture.list(reply, "gaps");

    assertThat(gaps)
        .contains(
            Map.of("code", "category", "borderArea", "pe-cl", "helix", "academia"),
            Map.of("code", "seats", "borderArea", "co-ec", "people", 1, "seats", 10))
        .doesNotContain(Map.of("code", "category", "borderArea", "co-ec", "helix", "government"));
  }

  @Test
  void an_empty_visit_has_an_overview_and_a_proposal_too() {
    assertThat(desk.get("/overview").status()).isEqualTo(200);
    assertThat(DeskFixture.list(desk.get("/proposal"), "areas")).hasSize(4);
  }

  @Test
  void a_proposal_tells_what_decided() {
    Interest ana = desk.stored(interest("ana@example.org"));
    desk.table.replace(studyvisit.interest.SampleInterests.confirmed(ana, DURING_THE_CALL));

    Map<String, Object> area =
        DeskFixture.list(desk.get("/proposal"), "areas").stream()
            .filter(each -> "co-ec".equals(each.get("id")))
            .findFirst()
            .orElseThrow();

    assertThat(area).containsEntry("seats", 10).containsEntry("taken", 0);
    assertThat(String.valueOf(area.get("people")))
        .contains("seat=true", "sameCategory=0", "sameOrganisation=0", ana.key().id());
  }

  @Test
  void the_history_is_a_table_too_and_runs_no_formula() {
    Interest ana = desk.stored(interest("ana@example.org"));
    desk.select("selected", ana);
    Reply csv = desk.get("/history?format=csv");
    assertThat(csv.headers()).containsEntry("content-type", "text/csv; charset=utf-8");
    assertThat(csv.body())
        .contains("2018-04-16 11:00,olga,stateChanged," + ana.key().id())
        .contains("from: received, to: selected");
  }
}
