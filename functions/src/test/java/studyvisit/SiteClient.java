package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studyvisit.json.Json;

/// All that people, programs and organisers do with a local system: over HTTP, and nothing else.
final class SiteClient implements AutoCloseable {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String site;

  SiteClient(String site) {
    this.site = site;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) request.headers(headers);
    return send(request);
  }

  /// Posts nothing, as a program does for an act that needs no values.
  HttpResponse<String> post(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path).POST(BodyPublishers.noBody());
    if (headers.length > 0) request.headers(headers);
    return send(request);
  }

  HttpResponse<String> postJson(String path, Object body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path)
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(Json.text(body)));
    if (headers.length > 0) request.headers(headers);
    return send(request);
  }

  HttpResponse<String> postCsv(String path, String csv, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path).header("content-type", "text/csv");
    if (headers.length > 0) request.headers(headers);
    return send(request.POST(BodyPublishers.ofString(csv)));
  }

  /// Posts what a browser would of a form's fields: a list is one name several times.
  HttpResponse<String> postForm(String path, Map<String, ?> fields, String... headers)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .flatMap(field -> values(field.getValue()).map(value -> pair(field.getKey(), value)))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request = request(path).header("content-type", FORM);
    if (headers.length > 0) request.headers(headers);
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  /// Invokes a function as `aws lambda invoke` does.
  HttpResponse<String> invoke(String function, String event)
      throws IOException, InterruptedException {
    return send(
        request("/2015-03-31/functions/" + function + "/invocations")
            .POST(BodyPublishers.ofString(event)));
  }

  /// Every mail that was sent, oldest first.
  List<SentMail> mails() throws IOException, InterruptedException {
    return JSON.std.listOfFrom(SentMail.class, get("/local/mailbox.json").body());
  }

  Instant now() throws IOException, InterruptedException {
    return Instant.parse(text(get("/local/clock"), "now"));
  }

  /// Moves the clock, and waits until all that follows is done.
  void moveClock(Instant to) throws IOException, InterruptedException {
    HttpResponse<String> reply = postJson("/local/clock", Map.of("now", to.toString()));
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    assertThat(reply.body()).doesNotContain("\"succeeded\":false");
  }

  /// Waits until every letter that is due was sent.
  void settle() throws IOException, InterruptedException {
    moveClock(now().plusSeconds(1));
  }

  /// A token with these scopes, of somebody who is in no group.
  String token(String... scopes) throws IOException, InterruptedException {
    return token(List.of(scopes), List.of());
  }

  String token(List<String> scopes, List<String> groups) throws IOException, InterruptedException {
    return text(postJson("/local/token", Map.of("scopes", scopes, "groups", groups)), "token");
  }

  /// A token of an organiser, as signing in gives it.
  String organiser() throws IOException, InterruptedException {
    return text(post("/local/token"), "token");
  }

  /// A text of a JSON answer.
  static String text(HttpResponse<String> reply, String name) throws IOException {
    Object value = JSON.std.mapFrom(reply.body()).get(name);
    if (value instanceof String text) return text;
    throw new AssertionError("no " + name + " in " + reply.body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(site + path)).timeout(LONGEST);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static Stream<?> values(Object value) {
    return value instanceof Collection<?> several ? several.stream() : Stream.of(value);
  }

  private static String pair(String name, Object value) {
    return encoded(name) + "=" + encoded(value.toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Ends at once, whatever is under way.
  @Override
  public void close() {
    http.shutdownNow();
  }
}
