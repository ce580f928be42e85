package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.interest;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.web.Reply;

class ExportRoutesTest {
  private final DeskFixture desk = new DeskFixture();

  @BeforeEach
  void two_people() {
    desk.stored(interest("ana@example.org"));
    desk.stored(interest("bea@example.org"));
  }

  @Test
  void a_spreadsheet_has_a_row_for_everybody() throws Exception {
    Reply reply = desk.get("/exports/people.xlsx");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers())
        .containsEntry(
            "content-disposition", "attachment; filename=\"june-2018-people-2018-04-16.xlsx\"");
    byte[] xlsx = Base64.getDecoder().decode(reply.body());
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      List<Row> rows = book.getSheet(2).orElseThrow().read();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(1).getCellText(4)).isEqualTo("Ñandú O'Higgins");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people.csv",
        "people.html",
        "brussels.xlsx",
        "brussels.csv",
        "brussels.html",
        "region-central-denmark.xlsx",
        "region-central-denmark.csv",
        "region-central-denmark.html",
        "meetings.xlsx",
        "meetings.csv",
        "meetings.html"
      })
  void each_export_is_handed_to_a_reader_and_noted_in_the_history(String file) {
    Reply reply = desk.as("[reader]").get("/exports/" + file);
    assertThat(reply.status()).isEqualTo(200);
    Entry entry = desk.table.of("june-2018").getLast();
    assertThat(entry.deed().kind()).isEqualTo(Deed.Kind.EXPORTED);
    assertThat(entry.deed().details()).containsEntry("export", file);
  }

  @Test
  void the_history_as_a_file_is_an_export_too() {
    assertThat(desk.as("[reader]").get("/history").status()).isEqualTo(200);
    assertThat(desk.table.of("june-2018")).isEmpty();
    assertThat(desk.get("/history?format=csv").status()).isEqualTo(200);
    assertThat(desk.table.of("june-2018"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.deed().details())
                    .isEqualTo(Map.of("export", "history.csv", "rows", "0")));
  }

  @Test
  void the_calendar_has_each_part_of_the_visit_and_a_regions_its_place() {
    Reply whole = desk.get("/exports/visit.ics");
    Reply denmark = desk.get("/exports/region-central-denmark.ics");

    assertThat(whole.status()).isEqualTo(200);
    assertThat(whole.body()).contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20180604");
    assertThat(whole.body()).doesNotContain("Midtjylland");
    assertThat(denmark.body()).contains("Midtjylland");
    assertThat(desk.table.of("june-2018")).hasSize(2);
  }

  @Test
  void what_is_not_handed_out_is_not_noted() {
    for (String file :
        List.of(
            "people",
            "people.pdf",
            "all.csv",
            "region-nowhere.csv",
            ".csv",
            ".ics",
            "people.ics",
            "region-nowhere.ics")) {
      assertThat(desk.get("/exports/" + file).status()).as(file).isEqualTo(404);
    }
    assertThat(desk.as("[]").get("/exports/people.csv").status()).isEqualTo(403);
    assertThat(desk.table.of("june-2018")).isEmpty();
  }

  @Test
  void a_printed_page_needs_no_other_file_and_runs_nothing() {
    String page = desk.get("/exports/people.html?lang=fr").body();
    assertThat(page).contains("<html lang=\"fr\">").contains("Ñandú O&#x27;Higgins");
    assertThat(page).doesNotContain("<script").doesNotContain("<link").doesNotContain("src=");
  }

  @Test
  void a_printed_summary_draws_its_shares() {
    String page = desk.get("/exports/people.html").body();
    assertThat(page)
        .contains("<td class=\"number\">100%</td><td><span class=\"bar\" style=\"width:100%\">")
        .doesNotContain("█");
  }

  @Test
  void the_plan_of_meetings_says_when_and_how_well() {
    Map<String, Object> plan = DeskFixture.json(desk.get("/meetings?minutes=60&from=09:00"));
    assertThat(plan).containsKeys("slots", "meetings", "matches", "proof", "score");
    assertThat((List<?>) plan.get("slots")).hasSize(18);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"from=noon", "from=18:00", "minutes=0", "minutes=x", "most=21", "most=1&most=2"})
  void rules_that_make_no_sense_are_refused(String query) {
    assertThat(desk.get("/meetings?" + query).status()).isEqualTo(400);
  }
}
