package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studyvisit.Events;
import studyvisit.MovableClock;
import studyvisit.interest.Interest;
import studyvisit.interest.Source;
import studyvisit.json.Json;
import studyvisit.web.HttpRequest;
import studyvisit.web.Reply;

/// The report over HTTP.
class ReportAnswersTest {
  static final Map<String, String> ORGANISER = Map.of("cognito:groups", "[organiser]");

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final int MUCH = 5_000_000;

  private final SampleReport report = ReportJsonTest.handMade();

  @Test
  void the_report_is_what_an_invoke_answers() throws Exception {
    Reply reply = get("visit=june-2018");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers()).containsEntry("content-type", "application/json");
    assertThat(reply.body()).isEqualTo(Json.text(report.invoked("{\"visit\": \"june-2018\"}")));
  }

  @Test
  void a_table_comes_as_a_file() throws Exception {
    Reply reply = get("visit=june-2018&format=csv");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers())
        .containsEntry("content-type", "text/csv; charset=utf-8")
        .containsEntry(
            "content-disposition", "attachment; filename=\"june-2018-split-2018-05-12.csv\"");
    assertThat(reply.body()).startsWith("\uFEFFpartnerRegion,").contains("Ana Álvarez");
  }

  @Test
  void personal_data_are_kept_nowhere_on_the_way() throws Exception {
    assertThat(get("visit=june-2018").headers()).containsEntry("cache-control", "no-store");
  }

  @Test
  void language_and_only_confirmed_are_parameters_too() throws Exception {
    Reply reply = get("visit=june-2018&language=es&onlyConfirmed=true");

    assertThat(reply.body()).contains("México").doesNotContain("B2");
    assertThat(get("visit=june-2018&onlyConfirmed=false").body()).contains("B2");
  }

  @ParameterizedTest
  @CsvSource({
    "visit, ''",
    "visit, visit=",
    "visit, visit=june-1918",
    "visit, visit=june-2018&visit=june-2018",
    "format, visit=june-2018&format=xlsx",
    "format, visit=june-2018&format=csv&format=csv",
    "language, visit=june-2018&language=de",
    "onlyConfirmed, visit=june-2018&onlyConfirmed=yes",
    "onlyConfirmed, visit=june-2018&onlyConfirmed=",
    "rules, visit=june-2018&rules=none",
    "Visit, Visit=june-2018"
  })
  void a_bad_parameter_is_a_problem_that_names_it(String parameter, String query) throws Exception {
    Reply reply = get(query);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(Events.json(reply.body()))
        .containsEntry("status", 400)
        .containsEntry("field", parameter);
  }

  @ParameterizedTest
  @CsvSource({"json", "csv"})
  void what_is_too_large_even_for_pages_names_the_invoke(String format) throws Exception {
    ReportAnswers answers = new ReportAnswers(report.regionSplitReport, LONG, 500);

    assertIsTooLarge(answers.answer(request("visit=june-2018&format=" + format)), "500 bytes");
  }

  @Test
  void what_just_fits_is_answered_whole() throws Exception {
    long size = Size.of(Events.json(get("visit=june-2018").body()), MUCH);

    Reply whole = within(LONG, (int) size).answer(request("visit=june-2018"));
    Reply page = within(LONG, (int) size - 1).answer(request("visit=june-2018"));
    assertThat(Events.json(whole.body())).doesNotContainKey("next");
    assertThat(Events.json(page.body())).containsKey("next");
  }

  @Test
  @Timeout(10)
  void what_takes_too_long_names_the_invoke_and_is_not_waited_for() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    ReportAnswers answers =
        slow(Duration.ofMillis(50), _ -> awaitUninterruptibly(end)); // deaf to interrupts

    assertIsTooLarge(answers.answer(request("visit=june-2018")), "takes longer");
    end.countDown();
  }

  @Test
  @Timeout(10)
  void what_takes_too_long_is_told_to_stop() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    ReportAnswers answers =
        slow(
            Duration.ofMillis(50),
            _ -> {
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                stopped.countDown();
                throw new IllegalStateException("stopped", e);
              }
            });

    answers.answer(request("visit=june-2018"));

    assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void a_fault_of_the_store_is_one_of_the_report() throws Exception {
    ReportAnswers answers =
        slow(
            LONG,
            _ -> {
              throw new IllegalStateException("no table");
            });
    HttpRequest request = request("visit=june-2018");

    assertThatThrownBy(() -> answers.answer(request))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("no table");
    assertThat(answers.fault(request, 503).status()).isEqualTo(503);
    assertThat(answers.fault(request, 503).body()).doesNotContain("no table");
  }

  private static void assertIsTooLarge(Reply reply, String why) throws Exception {
    assertThat(reply.status()).isEqualTo(413);
    assertThat(String.valueOf(Events.json(reply.body()).get("detail")))
        .contains(why)
        .contains("Invoke the function RegionSplitReport");
  }

  private ReportAnswers within(Duration longest, int largest) {
    return new ReportAnswers(report.regionSplitReport, longest, largest);
  }

  private static ReportAnswers slow(Duration longest, Consumer<String> reading) {
    var interests =
        new OrderedInterests(List.of()) {
          @Override
          public void forEach(String visit, Consumer<Interest> consumer) {
            reading.accept(visit);
          }
        };
    return new ReportAnswers(
        new RegionSplitReport(
            SampleReport.PROGRAMMES, interests, new MovableClock(SampleReport.NOW)),
        longest,
        MUCH);
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException _) {
        // as a report that does not look at interrupts
      }
    }
  }

  private Reply get(String query) {
    return report.answers.answer(request(query));
  }

  private static HttpRequest request(String query) {
    return new HttpRequest(
        "GET /reports/split", Map.of(), query, Map.of(), ORGANISER, new byte[0], Source.of(""));
  }
}
