package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studyvisit.language.Language;

class HttpRequestTest {
  @Test
  void an_event_is_read() {
    HttpRequest request =
        HttpRequest.of(
            Map.of(
                "version", "2.0",
                "routeKey", "POST /visits/{visit}",
                "rawQueryString", "a=1&a=2&b=%C3%B1",
                "headers", Map.of("content-type", "Text/Plain; charset=utf-8", "accept", "*/*"),
                "pathParameters", Map.of("visit", "june-2018"),
                "body", "ñ",
                "isBase64Encoded", false));

    assertThat(request.route()).isEqualTo("POST /visits/{visit}");
    assertThat(request.queryParameters())
        .isEqualTo(Map.of("a", List.of("1", "2"), "b", List.of("ñ")));
    assertThat(request.queryParameter("a")).contains("1");
    assertThat(request.queryParameter("c")).isEmpty();
    assertThat(request.mediaType()).isEqualTo("text/plain");
    assertThat(request.header("accept")).contains("*/*");
    assertThat(request.pathParameter("visit")).isEqualTo("june-2018");
    assertThat(request.pathParameter("token")).isEmpty();
    assertThat(request.body()).isEqualTo("ñ".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_body_in_base64_is_decoded() {
    HttpRequest request = Request.post("/interests").bytes(new byte[] {0, -1, 127}).event();

    assertThat(request.body()).isEqualTo(new byte[] {0, -1, 127});
  }

  @Test
  void an_event_may_have_nothing_but_its_route() {
    Map<String, @Nullable Object> event = new HashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", "GET /");
    event.put("headers", null);
    event.put("body", null);

    HttpRequest request = HttpRequest.of(event);

    assertThat(request.body()).isEmpty();
    assertThat(request.mediaType()).isEmpty();
    assertThat(request.isForm()).isFalse();
    assertThat(request.language()).isEqualTo(Language.EN);
  }

  @Test
  void an_event_of_another_format_is_refused() {
    assertThatThrownBy(() -> HttpRequest.of(Map.of("version", "1.0", "routeKey", "GET /")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HttpRequest.of(Map.of("version", "2.0")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_language_is_the_addresss_else_the_browsers() {
    Request request = Request.get("/").header("accept-language", "pt");

    assertThat(request.query("lang=fr").event().language()).isEqualTo(Language.FR);
    assertThat(request.query("lang=xx").event().language()).isEqualTo(Language.PT);
    assertThat(request.query("lang=%").event().language()).isEqualTo(Language.PT);
  }
}
