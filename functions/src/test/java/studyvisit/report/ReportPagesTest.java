package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studyvisit.report.SampleReport.at;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.Events;
import studyvisit.MovableClock;
import studyvisit.RecordedContext;
import studyvisit.interest.Interest;
import studyvisit.interest.Source;
import studyvisit.interest.State;
import studyvisit.json.Json;
import studyvisit.web.HttpRequest;
import studyvisit.web.Reply;

/// An answer that is larger than an answer may be.
class ReportPagesTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final int LAMBDA = 6 * 1024 * 1024;

  private static final String EVENT =
      """
      {"visit": "june-2018", "published": {"P100": "central-denmark", "P101": "central-denmark",
       "P102": "friuli-venezia-giulia-slovenia"}, "scenarios": [{"preset": "areasTogether"}],
       "rules": {"regions": {"central-denmark": {"min": 4, "max": 9}}, "seats": {"mx-gt": 4, "co-ec": 9}}}
      """;

  private static ReportAnswers answers(List<Interest> people, int largest) {
    RegionSplitReport report =
        new RegionSplitReport(
            SampleReport.PROGRAMMES,
            new OrderedInterests(people),
            new MovableClock(SampleReport.NOW));
    return new ReportAnswers(report, LONG, largest);
  }

  /// Every page, as it is saved.
  private static List<Map<String, @Nullable Object>> pages(ReportAnswers answers, String event)
      throws Exception {
    List<Map<String, @Nullable Object>> pages = new ArrayList<>();
    Map<String, @Nullable Object> request = new LinkedHashMap<>(Events.json(event));
    do {
      Map<String, Object> page = answers.invoked(request);
      assertThat(page).doesNotContainKey("status");
      pages.add(Json.object(Json.text(page)));
      request.put("page", page.get("next"));
    } while (request.get("page") != null);
    return pages;
  }

  @Test
  void fifteen_thousand_stored_people_come_in_pages_that_lambda_can_answer() throws Exception {
    List<Interest> people = new ArrayList<>();
    for (int i = 0; i < 15_000; i++) {
      List<String> ranking =
          List.of(i % 3 == 0 ? SampleReport.FRIULI : SampleReport.DENMARK, SampleReport.ARAGON);
      people.add(
          SampleReport.person(
              "P" + (100_000 + i), State.CONFIRMED, Map.of("preferences", ranking)));
    }
    ReportAnswers answers = answers(people, ReportAnswers.LARGEST);
    RegionSplitReportHandler handler = new RegionSplitReportHandler(answers);
    List<Map<String, @Nullable Object>> pages = new ArrayList<>();
    String next = "null";
    do {
      String event = "{\"visit\": \"june-2018\", \"page\": " + next + "}";
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      handler.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          out,
          new RecordedContext());
      assertThat(out.size()).isLessThan(LAMBDA);
      pages.add(Json.object(out.toString(StandardCharsets.UTF_8)));
      next = Json.text(String.valueOf(pages.getLast().get("next")));
    } while (pages.getLast().containsKey("next"));

    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(SavedReport.check(SavedPages.joined(pages))).isEmpty();
    assertThat(at(pages.getFirst(), "page", "of")).isEqualTo(15_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {12_000, 16_000, 24_000})
  void pages_put_together_are_the_whole_answer(int largest) throws Exception {
    List<Interest> people = OptimalReportTest.people(3);
    Map<String, @Nullable Object> whole =
        Json.object(Json.text(answers(people, 1_000_000).invoked(Events.json(EVENT))));

    List<Map<String, @Nullable Object>> pages = pages(answers(people, largest), EVENT);

    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages)
        .allSatisfy(page -> assertThat(Size.of(page, largest)).isLessThanOrEqualTo(largest));
    Map<String, @Nullable Object> joined = SavedPages.joined(pages);
    joined.remove("page");
    joined.remove("next");
    assertThat(joined).isEqualTo(whole);
    assertThat(SavedReport.check(joined)).isEmpty();
  }

  @Test
  void a_page_of_people_who_changed_since_is_refused() throws Exception {
    List<Interest> people = OptimalReportTest.people(3);
    Object next = at(answers(people, 16_000).invoked(Events.json(EVENT)), "next");
    Map<String, @Nullable Object> request = new LinkedHashMap<>(Events.json(EVENT));
    request.put("page", next);

    Map<String, Object> answer = answers(people.subList(0, 39), 16_000).invoked(request);

    assertThat(answer).containsEntry("status", 409).containsEntry("field", "page");
    assertThat(answers(people, 16_000).invoked(request)).doesNotContainKey("status");
  }

  @Test
  void a_page_of_other_rules_is_refused() throws Exception {
    List<Interest> people = OptimalReportTest.people(3);
    Object next = at(answers(people, 16_000).invoked(Events.json(EVENT)), "next");
    Map<String, @Nullable Object> request = new LinkedHashMap<>();
    request.put("visit", "june-2018");
    request.put("page", next);

    assertThat(answers(people, 16_000).invoked(request)).containsEntry("status", 409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "", "0-0123456789abcdef0123456789abcdef", "1-x", "-1"})
  void a_token_that_no_answer_gave_is_refused(String token) throws Exception {
    String event = "{\"visit\": \"june-2018\", \"page\": \"" + token + "\"}";

    assertThat(answers(List.of(), 16_000).invoked(Events.json(event)))
        .containsEntry("status", 400)
        .containsEntry("field", "page");
  }

  @Test
  void a_missing_page_is_found_when_they_are_put_together() throws Exception {
    List<Map<String, @Nullable Object>> pages =
        pages(answers(OptimalReportTest.people(3), 12_000), EVENT);

    assertThatThrownBy(() -> SavedPages.joined(pages.subList(0, pages.size() - 1)))
        .hasMessageContaining("no page from");
    assertThatThrownBy(() -> SavedPages.joined(pages.subList(1, pages.size())))
        .hasMessageContaining("no page from");
  }

  @Test
  void a_table_comes_in_pages_with_a_header_each() throws Exception {
    ReportAnswers answers = answers(OptimalReportTest.people(3), 8_000);
    List<Map<String, @Nullable Object>> pages =
        pages(answers, "{\"visit\": \"june-2018\", \"format\": \"csv\"}");

    assertThat(pages).hasSizeGreaterThan(1);
    List<String> lines = new ArrayList<>();
    for (Map<String, @Nullable Object> page : pages) {
      List<String> own = String.valueOf(page.get("content")).lines().toList();
      assertThat(own.getFirst()).startsWith("\uFEFFpartnerRegion,");
      lines.addAll(own.subList(1, own.size()));
    }
    assertThat(lines).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void over_http_the_next_page_is_a_parameter() throws Exception {
    ReportAnswers answers = answers(OptimalReportTest.people(3), 16_000);
    Reply first = answers.answer(request("visit=june-2018"));
    Object next = at(Events.json(first.body()), "next");
    Reply second = answers.answer(request("visit=june-2018&page=" + next));
    Reply table = answers.answer(request("visit=june-2018&format=csv"));

    assertThat(second.status()).isEqualTo(200);
    assertThat(at(Events.json(second.body()), "page", "from")).isNotEqualTo(0);
    assertThat(answers.answer(request("visit=june-2018&language=es&page=" + next)).status())
        .isEqualTo(409);
    assertThat(table.status()).isEqualTo(200);
  }

  @Test
  void what_fits_nowhere_is_said() throws Exception {
    assertThat(answers(OptimalReportTest.people(3), 500).invoked(Events.json(EVENT)))
        .containsEntry("status", 413);
  }

  private static HttpRequest request(String query) {
    return new HttpRequest(
        "GET /reports/split",
        Map.of(),
        query,
        Map.of(),
        ReportAnswersTest.ORGANISER,
        new byte[0],
        Source.of(""));
  }
}
