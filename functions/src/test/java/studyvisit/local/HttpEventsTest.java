package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studyvisit.json.Json;

class HttpEventsTest {
  private static final Instant NOW = Instant.parse("2018-04-16T09:00:00.123Z");
  private static final HttpRoute ROUTE = new HttpRoute("POST", "/things/{id}", "", List.of());

  @Test
  void an_event_is_as_aws_documents_it() throws IOException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("host", List.of("localhost:8080"));
    headers.put("accept", List.of("text/html", "text/plain"));
    headers.put("cookie", List.of("a=1; b=2"));
    headers.put("user-agent", List.of("test"));
    headers.put("content-type", List.of("application/json"));
    JsonTree event = event(request("/things/x%20y", "q=1&q=2&e=&p=%C3%B1+o", headers, "{}"));
    assertThat(event.get("version").text()).contains("2.0");
    assertThat(event.get("routeKey").text()).contains("POST /things/{id}");
    assertThat(event.get("rawPath").text()).contains("/things/x y");
    assertThat(event.get("rawQueryString").text()).contains("q=1&q=2&e=&p=%C3%B1+o");
    assertThat(event.get("cookies").texts()).containsExactly("a=1", "b=2");
    assertThat(event.get("headers").get("accept").text()).contains("text/html,text/plain");
    assertThat(event.get("headers").get("cookie").value()).isNull();
    assertThat(event.get("queryStringParameters").members())
        .isEqualTo(Map.of("q", "1,2", "e", "", "p", "ñ o"));
    assertThat(event.get("pathParameters").members()).isEqualTo(Map.of("id", "x y"));
    assertThat(event.get("body").text()).contains("{}");
    assertThat(event.get("isBase64Encoded").isTrue()).isFalse();
    JsonTree context = event.get("requestContext");
    assertThat(context.get("stage").text()).contains("$default");
    assertThat(context.get("time").text()).contains("16/Apr/2018:09:00:00 +0000");
    assertThat(context.get("timeEpoch").value()).isEqualTo(NOW.toEpochMilli());
    assertThat(context.get("domainName").text()).contains("localhost:8080");
    assertThat(context.get("authorizer").value()).isNull();
    assertThat(context.get("http").members())
        .isEqualTo(
            Map.of(
                "method", "POST",
                "path", "/things/x y",
                "protocol", "HTTP/1.1",
                "sourceIp", "127.0.0.1",
                "userAgent", "test"));
  }

  @Test
  void what_is_not_there_is_left_out() throws IOException {
    JsonTree event = event(request("/things/x", "", Map.of(), ""));
    assertThat(event.members().containsKey("queryStringParameters")).isFalse();
    assertThat(event.members().containsKey("cookies")).isFalse();
    assertThat(event.members().containsKey("body")).isFalse();
  }

  @Test
  void only_text_and_json_come_as_they_are() throws IOException {
    for (String type :
        List.of("text/csv; charset=utf-8", "application/json", "application/problem+json"))
      assertThat(encoded(type)).as(type).isFalse();
    for (String type : List.of("application/x-www-form-urlencoded", "image/png", ""))
      assertThat(encoded(type)).as(type).isTrue();
  }

  private static boolean encoded(String type) throws IOException {
    return event(request("/things/x", "", Map.of("content-type", List.of(type)), "a=1"))
        .get("isBase64Encoded")
        .isTrue();
  }

  private static WebRequest request(
      String path, String query, Map<String, List<String>> headers, String body) {
    return new WebRequest(
        "POST",
        path,
        query,
        "HTTP/1.1",
        "127.0.0.1",
        headers,
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonTree event(WebRequest request) throws IOException {
    Map<String, String> parameters = Map.of("id", Routes.decoded(request.rawPath().substring(8)));
    Routes.Match match = new Routes.Match("Things", ROUTE, parameters);
    return JsonTree.parse(Json.text(HttpEvents.event(request, match, Optional.empty(), NOW)));
  }
}
