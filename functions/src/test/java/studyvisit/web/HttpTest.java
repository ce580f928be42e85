package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studyvisit.call.Busy;
import studyvisit.interest.PrivateLink;
import studyvisit.json.Json;

/// The one place where a fault becomes an answer, and what the logs hold of a request.
class HttpTest {
  private static final String SECRET = "secret-of-begona@example.org";

  private final Sites sites = new Sites();
  private final FakeContext context = new FakeContext();

  @Test
  void a_reply_is_written_as_an_http_api_takes_it() throws IOException {
    Map<String, @Nullable Object> written = sent(Request.get("/visits/{visit}").at("visit", "x"));

    assertThat(written)
        .containsOnlyKeys("statusCode", "headers", "body", "isBase64Encoded")
        .containsEntry("statusCode", 404)
        .containsEntry("isBase64Encoded", false);
  }

  @Test
  void pages_are_compressed_for_who_can_read_that() throws IOException {
    Request form = Request.get("/visits/{visit}/form").at("visit", "june-2018").query("lang=en");
    Map<String, @Nullable Object> plain = sent(form.header("accept-encoding", "br"));
    Map<String, @Nullable Object> zipped = sent(form.header("accept-encoding", "gzip, br"));

    assertThat(plain).containsEntry("isBase64Encoded", false);
    assertThat(zipped).containsEntry("isBase64Encoded", true);
    assertThat(String.valueOf(zipped.get("headers")))
        .contains("content-encoding=gzip", "vary=accept-encoding", "content-type=text/html");
    byte[] bytes = Base64.getDecoder().decode(String.valueOf(zipped.get("body")));
    String page = String.valueOf(plain.get("body"));
    assertThat(bytes.length).isLessThan(page.length() / 3);
    try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      assertThat(unzipped.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(page);
    }
  }

  @Test
  void what_lambda_cannot_hand_out_is_told_unless_it_fits_compressed() throws IOException {
    String large = "\"small\",".repeat(600_000);
    Site site = site(_ -> Reply.json(200, List.of(large)), _ -> failure());
    Map<String, @Nullable Object> plain = sent(Request.get("/"), site);
    Map<String, @Nullable Object> zipped =
        sent(Request.get("/").header("accept-encoding", "gzip"), site);

    assertThat(large.length()).isLessThan(6_000_000);
    assertThat(plain).containsEntry("statusCode", 413);
    assertThat(zipped).containsEntry("statusCode", 200);
    assertThat(String.valueOf(zipped.get("body"))).hasSizeLessThan(100_000);
  }

  @Test
  void a_fault_is_a_problem_without_detail() throws IOException {
    Map<String, @Nullable Object> written = sent(Request.get("/"), failing(sites.interestPages));

    assertThat(written).containsEntry("statusCode", 500);
    assertThat(String.valueOf(written)).contains("application/problem+json");
    assertNothingTold(written);
  }

  @Test
  void a_fault_is_a_page_to_a_browser_in_its_language() throws IOException {
    Request request = Request.get("/").header("accept", "text/html").query("lang=fr");

    for (Site site : new Site[] {sites.interestPages, sites.myInterestPages}) {
      Map<String, @Nullable Object> written = sent(request, failing(site));
      assertThat(written).containsEntry("statusCode", 500);
      assertThat(String.valueOf(written)).contains("text/html", "<html lang=\"fr\"");
      assertNothingTold(written);
    }
  }

  @Test
  void a_fault_in_telling_of_a_fault_is_still_an_answer() throws IOException {
    Site broken = site(_ -> failure(), _ -> failure());

    Map<String, @Nullable Object> written = sent(Request.get("/"), broken);

    assertThat(written).containsEntry("statusCode", 500);
    assertNothingTold(written);
    assertThat(context.log).hasSize(2);
  }

  @Test
  void a_fault_is_logged_with_its_place_but_not_its_words() throws IOException {
    sent(Request.get("/"), failing(sites.interestPages));

    assertThat(context.log)
        .singleElement()
        .asString()
        .contains("request-1", "TestFunction", "IllegalStateException", "IOException", "HttpTest")
        .doesNotContain(SECRET);
  }

  @Test
  void what_passes_is_told_apart_with_when_to_try_again() throws IOException {
    Site busy =
        new Site() {
          @Override
          public Reply answer(HttpRequest request) {
            throw new Busy(SECRET, new IOException(SECRET));
          }

          @Override
          public Reply fault(HttpRequest request, int status) {
            return sites.interestPages.fault(request, status);
          }
        };

    Map<String, @Nullable Object> written = sent(Request.get("/"), busy);

    assertThat(written).containsEntry("statusCode", 503);
    assertThat(String.valueOf(written.get("headers"))).contains("retry-after=5");
    assertThat(String.valueOf(written.get("body"))).contains("\"status\":503");
    assertNothingTold(written);
    assertThat(context.log).singleElement().asString().contains("\"status\":503", "IOException");
  }

  @Test
  void a_fault_after_a_post_speaks_the_language_of_the_form() throws IOException {
    Map<String, @Nullable Object> written =
        sent(Request.post("/interests").form(Bodies.form()), failing(sites.interestPages));

    assertThat(String.valueOf(written)).contains("<html lang=\"es\"");
  }

  @Test
  void an_event_that_is_no_json_is_the_callers_fault() {
    byte[] event = ("{\"version\": " + SECRET).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () ->
                Http.handle(
                    new ByteArrayInputStream(event),
                    new ByteArrayOutputStream(),
                    context,
                    sites.interestPages))
        .isInstanceOf(Fault.class)
        .hasMessageNotContaining(SECRET);
    assertThat(context.log).singleElement().asString().doesNotContain(SECRET);
  }

  @Test
  void a_broken_query_is_no_fault() throws IOException {
    for (String query : new String[] {"lang=%", "%zz=1", "lang=%ff", "&&=&", "%"}) {
      assertThat(sent(Request.get("/").query(query))).containsEntry("statusCode", 200);
    }
  }

  @Test
  void an_event_of_another_kind_is_the_callers_fault() {
    byte[] event = "{\"version\":\"1.0\"}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () ->
                Http.handle(
                    new ByteArrayInputStream(event),
                    new ByteArrayOutputStream(),
                    context,
                    sites.interestPages))
        .isInstanceOf(Fault.class);
    assertThat(context.log).singleElement().asString().contains("\"outcome\":\"fault\"");
  }

  @Test
  void a_whole_story_leaves_only_routes_and_statuses_in_the_log() throws IOException {
    sent(Request.post("/interests").json(Bodies.json()));
    sent(Request.post("/interests").form(Bodies.form()));
    sent(Request.post("/interests").json(Bodies.jsonWith("Begoña", "1")));
    PrivateLink link = sites.linkOf(sites.onlyStored().key());
    Request my = Request.get("/my/{token}").at("token", link.token());
    sent(my);
    sent(my.query("notice=begona@example.org"));
    sent(Request.get("/my/{token}/export").at("token", link.token()));
    sent(Request.act(link, "confirmation"));
    sent(Request.act(link, "begona@example.org"));
    sent(
        Request.post("/links")
            .json("{\"visit\":\"june-2018\",\"email\":\"" + Bodies.EMAIL + "\"}"));
    sent(Request.act(link, "erasure"));

    assertThat(context.log)
        .hasSize(10)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "{\"level\":\"INFO\",\"function\":\"TestFunction\",\"requestId\":\"request-1\",\"route\":\"POST"
                            + " /my/{token}/{act}\",\"status\":200,"
                            + "\"outcome\":\"answered\",\"durationMillis\":"));
    assertThat(context.log.toString())
        .doesNotContainIgnoringCase("bego")
        .doesNotContainIgnoringCase("example.org")
        .doesNotContain(link.token(), link.hash(), "Ñandú", "Ficticio", "in-no-log");
  }

  private void assertNothingTold(Map<String, @Nullable Object> written) {
    assertThat(String.valueOf(written))
        .doesNotContain(SECRET, "Exception", "studyvisit.", ".java", "request-1");
  }

  private static Site failing(Site site) {
    return site(_ -> failure(), request -> site.fault(request, 500));
  }

  private static Reply failure() {
    throw new IllegalStateException(SECRET, new IOException(SECRET));
  }

  private static Site site(
      Function<HttpRequest, Reply> answer, Function<HttpRequest, Reply> fault) {
    return new Site() {
      @Override
      public Reply answer(HttpRequest request) {
        return answer.apply(request);
      }

      @Override
      public Reply fault(HttpRequest request, int status) {
        return fault.apply(request);
      }
    };
  }

  private Map<String, @Nullable Object> sent(Request request) throws IOException {
    boolean mine = request.route().contains(" /my/") || request.route().endsWith("/links");
    return sent(request, mine ? sites.myInterestPages : sites.interestPages);
  }

  private Map<String, @Nullable Object> sent(Request request, Site site) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Http.answer(request.event(), out, Log.of(context), site);
    return Json.object(new ByteArrayInputStream(out.toByteArray()));
  }
}
