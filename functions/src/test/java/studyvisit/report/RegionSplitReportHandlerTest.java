package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.Events;
import studyvisit.MovableClock;
import studyvisit.RecordedContext;
import studyvisit.json.Json;

class RegionSplitReportHandlerTest {
  private final RecordedContext context = new RecordedContext();
  private final SampleReport report = ReportJsonTest.handMade();
  private final RegionSplitReportHandler handler = new RegionSplitReportHandler(report.answers);

  @Test
  void an_invoke_is_answered_with_the_report_as_payload() throws Exception {
    assertThat(answer(Events.text("RegionSplitReport-json")))
        .isEqualTo(Events.json(Json.text(report.invoked("{\"visit\": \"june-2018\"}"))));
  }

  @Test
  void an_invoke_for_a_table_is_answered_with_a_file() throws Exception {
    assertThat(answer(Events.text("RegionSplitReport-csv")))
        .containsOnlyKeys("format", "fileName", "content");
  }

  @ParameterizedTest
  @CsvSource({
    "bad-region, rules.regions.bavaria",
    "bad-visit, visit",
    "bad-format, format",
    "bad-field, rules.onlyConfirmd",
    "bad-bounds, rules.regions.central-denmark.min"
  })
  void a_bad_event_is_answered_with_a_problem_that_names_its_field(String name, String field)
      throws Exception {
    assertThat(answer(Events.text("RegionSplitReport-" + name)))
        .containsEntry("type", "about:blank")
        .containsEntry("status", 400)
        .containsEntry("field", field)
        .hasEntrySatisfying("detail", detail -> assertThat(detail).asString().startsWith(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"june-2018\"",
        "null",
        "12",
        "",
        "{\"visit\": \"june-2018\", \"visit\": \"oct-2019\"}",
        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}}"
      })
  void an_event_that_is_no_object_is_answered_with_a_problem_too(String event) throws Exception {
    assertThat(answer(event)).containsEntry("status", 400).containsEntry("field", "event");
  }

  @Test
  void a_number_of_very_many_digits_is_answered_with_a_problem_too() throws Exception {
    String rules = "{\"regions\": {\"central-denmark\": {\"max\": " + "9".repeat(2000) + "}}}";

    assertThat(answer("{\"visit\": \"june-2018\", \"rules\": " + rules + "}"))
        .containsEntry("status", 400);
  }

  @ParameterizedTest
  @CsvSource({"http, 200", "http-csv, 200", "http-bad-parameter, 400", "http-repeated, 400"})
  void a_request_is_answered_as_an_http_api_takes_it(String name, int status) throws Exception {
    assertThat(answer(Events.text("RegionSplitReport-" + name)))
        .containsOnlyKeys("statusCode", "headers", "body", "isBase64Encoded")
        .containsEntry("statusCode", status);
  }

  @Test
  void a_fault_over_http_is_answered_without_detail() throws Exception {
    RegionSplitReport broken =
        new RegionSplitReport(
            SampleReport.PROGRAMMES,
            new OrderedInterests(List.of()) {
              @Override
              public long erased(String visit) {
                throw new IllegalStateException("ana@example.org");
              }
            },
            new MovableClock(SampleReport.NOW));
    RegionSplitReportHandler breaking = new RegionSplitReportHandler(new ReportAnswers(broken));
    var answer = Events.answer(breaking, Events.text("RegionSplitReport-http"), context);

    assertThat(answer).containsEntry("statusCode", 500);
    assertThat(Json.text(answer)).doesNotContain("ana@");
    assertThat(context.lines()).singleElement().asString().doesNotContain("ana@");
  }

  @Test
  void the_log_has_nothing_of_people() throws Exception {
    answer(Events.text("RegionSplitReport-json"));
    answer(Events.text("RegionSplitReport-http"));
    answer(Events.text("RegionSplitReport-bad-visit"));

    assertThat(context.lines()).hasSize(3);
    assertThat(context.lines().get(1)).contains("\"route\":\"GET /reports/split\",\"status\":200");
    assertThat(context.lines().get(2)).contains("\"outcome\":\"refused\"");
    assertThat(context.lines().toString()).doesNotContain("example.org", "Begoña");
  }

  private Map<String, @Nullable Object> answer(String event) throws IOException {
    return Events.answer(handler, event, context);
  }
}
