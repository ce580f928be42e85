package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studyvisit.json.Json;

class LocalSystemIT {
  private static final Path TEMPLATE = Path.of("functions/src/test/resources/local/tiny.yaml");

  private final HttpClient http = HttpClient.newHttpClient();
  private LocalSystem system;
  private LocalSystem.Options options;

  @BeforeEach
  void start(@TempDir Path directory) throws IOException {
    options = LocalSystem.Options.in(directory).withTemplate(TEMPLATE);
    start();
  }

  private void start() throws IOException {
    system = LocalSystem.start(options);
    TinyHandlers.database = system.database();
    TinyHandlers.ses = system.ses();
  }

  @AfterEach
  void stop() {
    system.close();
    http.close();
  }

  @Test
  void a_route_reaches_its_function_and_the_reply_comes_back() throws Exception {
    HttpResponse<String> reply = get("/");
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("<p>¡hola!</p>");
    assertThat(reply.headers().allValues("set-cookie")).containsExactly("one=1", "two=2");
    assertThat(get("/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void the_function_sees_the_event_of_an_http_api() throws Exception {
    JsonTree event = JsonTree.parse(get("/echo/caf%C3%A9%2Fbar?a=1&b=x%20y&a=2").body());
    assertThat(event.get("routeKey").text()).contains("GET /echo/{name}");
    assertThat(event.get("pathParameters").get("name").text()).contains("café/bar");
    assertThat(event.get("queryStringParameters").get("a").text()).contains("1,2");
    assertThat(event.get("rawQueryString").text()).contains("a=1&b=x%20y&a=2");
    assertThat(event.get("requestContext").get("http").get("method").text()).contains("GET");
    JsonTree posted =
        JsonTree.parse(post("/echo/x", "a=1", "application/x-www-form-urlencoded").body());
    assertThat(posted.get("isBase64Encoded").isTrue()).isTrue();
    assertThat(posted.get("body").text()).contains("YT0x");
  }

  @Test
  void a_function_that_throws_is_a_500_without_detail() throws Exception {
    HttpResponse<String> reply = get("/fail");
    assertThat(reply.statusCode()).isEqualTo(500);
    assertThat(reply.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
  }

  @Test
  void a_body_of_over_10_MB_is_refused() throws Exception {
    String large = "x".repeat(10 * 1024 * 1024 + 1);
    assertThat(post("/things", large, "text/plain").statusCode()).isEqualTo(413);
  }

  @Test
  void a_guarded_route_wants_a_token_with_the_scope() throws Exception {
    assertThat(get("/guarded").statusCode()).isEqualTo(401);
    assertThat(get("/guarded", "authorization", "Bearer x.y.z").statusCode()).isEqualTo(401);
    assertThat(get("/guarded", "authorization", "Bearer " + token("{\"scopes\":[]}")).statusCode())
        .isEqualTo(403);
    String token = token("");
    HttpResponse<String> reply = get("/guarded", "authorization", "Bearer " + token);
    assertThat(reply.statusCode()).isEqualTo(200);
    JsonTree jwt = JsonTree.parse(reply.body()).get("requestContext").get("authorizer").get("jwt");
    assertThat(jwt.get("scopes").texts()).isEqualTo(Tokens.SCOPES);
    moveClock(now().plus(Duration.ofHours(2)));
    assertThat(get("/guarded", "authorization", "Bearer " + token).statusCode()).isEqualTo(401);
  }

  @Test
  void what_is_stored_leads_to_one_letter_each() throws Exception {
    List<String> names = IntStream.range(0, 30).mapToObj(i -> "thing-" + i).toList();
    for (String name : names) assertThat(take(name)).isEqualTo(202);
    moveClock(now().plusSeconds(1));
    assertThat(receivers())
        .containsExactlyInAnyOrderElementsOf(
            names.stream().map(name -> name + "@example.org").toList());
  }

  @Test
  void a_letter_goes_out_soon() throws Exception {
    take("warm-up");
    while (mails().isEmpty()) Thread.sleep(5);
    long before = System.nanoTime();
    take("quick");
    while (mails().size() < 2) Thread.sleep(5);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void a_mail_is_shown_as_it_was_sent() throws Exception {
    take("ñandú");
    moveClock(now().plusSeconds(1));
    JsonTree mail =
        mails().stream()
            .filter(each -> each.get("to").texts().contains("ñandú@example.org"))
            .findFirst()
            .orElseThrow();
    assertThat(mail.get("kind").text()).contains("tiny");
    assertThat(mail.get("subject").text()).contains("¡Hola, ñandú!");
    assertThat(mail.get("html").text()).contains("<p>Hi</p>");
    JsonTree headers = mail.get("headers");
    assertThat(headers.get("From").text()).contains("Tiny <tiny@innovact.example>");
    assertThat(headers.get("Reply-To").text()).contains("desk@innovact.example");
    assertThat(headers.get("X-Thing").text()).contains("ñandú");
  }

  @Test
  void a_record_that_failed_is_tried_again_and_holds_up_no_other_for_ever() throws Exception {
    for (String name : List.of("a", "poison", "flaky-1", "b", "flaky-2", "c")) take(name);
    moveClock(now().plusSeconds(1));
    assertThat(receivers())
        .containsExactlyInAnyOrder(
            "a@example.org",
            "b@example.org",
            "c@example.org",
            "flaky-1@example.org",
            "flaky-2@example.org");
  }

  @Test
  void moving_the_clock_runs_each_passed_schedule_once_and_waits_for_its_letters()
      throws Exception {
    assertThat(moveClock(Instant.parse("2018-04-16T09:03:00Z"))).isEmpty();
    assertThat(moveClock(Instant.parse("2018-04-16T09:59:00Z"))).containsExactly("Sweep");
    int before = mails().size();
    assertThat(moveClock(Instant.parse("2018-04-20T10:00:00Z"))).containsExactly("Sweep", "Daily");
    assertThat(mails()).hasSize(before + 1);
    assertThat(moveClock(Instant.parse("2018-04-20T10:00:00Z"))).isEmpty();
    assertThat(mails()).hasSize(before + 1);
  }

  @Test
  void what_is_no_instant_is_a_problem() throws Exception {
    for (String body : List.of("", "{}", "[]", "{\"now\":\"tomorrow\"}", "{\"now\":7}")) {
      HttpResponse<String> reply = post("/local/clock", body, "application/json");
      assertThat(reply.statusCode()).as(body).isEqualTo(400);
      assertThat(reply.headers().firstValue("content-type")).contains("application/problem+json");
    }
  }

  @Test
  void time_to_live_follows_the_clock() throws Exception {
    long end = Instant.parse("2018-05-01T00:00:00Z").getEpochSecond();
    post("/things", "{\"name\":\"passing\",\"endsAt\":" + end + "}", "application/json");
    moveClock(Instant.parse("2018-04-30T00:00:00Z"));
    assertThat(get("/local/items").body()).contains("passing");
    moveClock(Instant.parse("2018-05-02T00:00:00Z"));
    assertThat(get("/local/items").body()).doesNotContain("passing");
  }

  @Test
  void a_restart_keeps_clock_table_mailbox_and_place_in_the_stream() throws Exception {
    take("before");
    moveClock(Instant.parse("2018-05-02T00:00:00Z"));
    List<String> before = receivers();
    system.close();
    start();
    assertThat(now()).isAfterOrEqualTo(Instant.parse("2018-05-02T00:02:00Z"));
    assertThat(get("/local/items").body()).contains("before");
    take("after");
    moveClock(now().plusSeconds(1));
    assertThat(receivers()).hasSizeGreaterThan(before.size()).contains("after@example.org");
    assertThat(receivers()).filteredOn("before@example.org"::equals).hasSize(1);
  }

  @Test
  void a_function_can_be_invoked() throws Exception {
    HttpResponse<String> echo = invoke("TakeThing", "{\"a\":1}", "RequestResponse");
    assertThat(echo.statusCode()).isEqualTo(200);
    assertThat(echo.body()).contains("statusCode");
    HttpResponse<String> thrown =
        invoke("TakeThing", "{\"routeKey\":\"GET /fail\"}", "RequestResponse");
    assertThat(thrown.statusCode()).isEqualTo(200);
    assertThat(thrown.headers().firstValue("x-amz-function-error")).contains("Unhandled");
    assertThat(thrown.body()).contains("\"errorMessage\":\"no good\"");
    assertThat(invoke("TakeThing", "{}", "DryRun").statusCode()).isEqualTo(204);
    assertThat(invoke("SweepThings", "{\"task\":\"daily\"}", "Event").statusCode()).isEqualTo(202);
    assertThat(invoke("TakeThing", "{", "RequestResponse").statusCode()).isEqualTo(400);
    HttpResponse<String> unknown = invoke("Nobody", "{}", "RequestResponse");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("x-amzn-errortype"))
        .contains("ResourceNotFoundException");
  }

  @Test
  void a_page_of_another_site_gets_nothing_from_the_console() throws Exception {
    assertThat(get("/local/mailbox.json", "origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(get("/local/mailbox.json", "origin", system.url()).statusCode()).isEqualTo(200);
  }

  @Test
  void a_taken_port_and_taken_data_are_errors() {
    int port = URI.create(system.url()).getPort();
    assertThatThrownBy(() -> LocalSystem.start(options.withPort(port)))
        .isInstanceOf(BindException.class);
    assertThatThrownBy(() -> LocalSystem.start(options))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another local system uses");
  }

  @Test
  void every_page_of_the_console_answers() throws Exception {
    take("someone");
    moveClock(now().plusSeconds(1));
    for (String page :
        List.of(
            "/local/",
            "/local/?letter=1",
            "/local/letter.html?letter=1",
            "/local/items",
            "/local/calls",
            "/local/split",
            "/local/console.css",
            "/local/console.js")) {
      assertThat(get(page).statusCode()).as(page).isEqualTo(200);
    }
    assertThat(get("/local/calls").body()).contains("MailThing", "stream, ");
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(system.url() + path));
    if (headers.length > 0) request.headers(headers);
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body, String type) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(system.url() + path))
            .header("content-type", type)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> invoke(String function, String event, String type) throws Exception {
    return http.send(
        HttpRequest.newBuilder(
                URI.create(system.url() + "/2015-03-31/functions/" + function + "/invocations"))
            .header("x-amz-invocation-type", type)
            .POST(BodyPublishers.ofString(event))
            .build(),
        BodyHandlers.ofString());
  }

  private int take(String name) throws Exception {
    return post("/things", Json.text(Map.of("name", name)), "application/json").statusCode();
  }

  private String token(String body) throws Exception {
    String reply = post("/local/token", body, "application/json").body();
    return JsonTree.parse(reply).get("token").text().orElseThrow();
  }

  private Instant now() throws Exception {
    return Instant.parse(
        JsonTree.parse(get("/local/clock").body()).get("now").text().orElseThrow());
  }

  /// The schedules that ran.
  private List<String> moveClock(Instant to) throws Exception {
    HttpResponse<String> reply =
        post("/local/clock", Json.text(Map.of("now", to.toString())), "application/json");
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    return JsonTree.parse(reply.body())
        .get("ran")
        .elements()
        .flatMap(ran -> ran.get("schedule").text().stream())
        .toList();
  }

  private List<JsonTree> mails() throws Exception {
    String mails = "{\"all\":" + get("/local/mailbox.json").body() + "}";
    return JsonTree.parse(mails).get("all").elements().toList();
  }

  private List<String> receivers() throws Exception {
    return mails().stream()
        .flatMap(mail -> mail.get("to").texts().stream())
        .filter(to -> !to.startsWith("daily-"))
        .toList();
  }
}
