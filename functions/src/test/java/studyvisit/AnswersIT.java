package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studyvisit.interest.SampleInterests;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.HttpRoute;
import studyvisit.local.Template;

/// What each route of the template answers, to good and to odd requests: only what is documented,
/// under headers that keep browsers safe, and kept by nobody where it is private.
class AnswersIT extends FreshLocalSystem {
  private final List<String> wrong = new ArrayList<>();
  private final ApiDocument document = document();
  private String link = "";
  private String asset = "";

  @BeforeEach
  void anInterest() throws Exception {
    client.postJson("/interests", SampleInterests.submission("ana@example.org"));
    client.settle();
    link = client.mails().getLast().link().substring("/my/".length());
    asset = client.get("/").body().replaceFirst("(?s).*?\"/assets/([^\"]+)\".*", "$1");
  }

  @Test
  void each_route_answers_as_documented_with_safe_headers() throws Exception {
    String token = "Bearer " + client.organiser();
    for (FunctionDefinition function : Template.read(Path.of("template.yaml")).functions()) {
      for (HttpRoute route : function.routes()) {
        for (String path : List.of(known(route), strange(route))) {
          for (String accept : List.of("text/html", "application/json", "*/*;q=x")) {
            String[] headers = {"accept", accept, "authorization", token};
            check(
                route,
                route.method().equals("GET")
                    ? client.get(path, headers)
                    : client.post(path, headers));
          }
          if (route.method().equals("GET")) continue;
          check(route, client.postJson(path, Map.of("odd", List.of(1)), "authorization", token));
          check(route, client.postForm(path, Map.of("odd", "x"), "authorization", token));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void check(HttpRoute route, HttpResponse<String> answer) {
    String shown = route.key() + " " + answer.statusCode();
    try {
      var types = document.mediaTypes(route.key(), answer.statusCode());
      String type = header(answer, "content-type").split(";", 2)[0];
      if (!types.isEmpty() && !types.contains(type)) wrong.add(shown + " as " + type);
    } catch (AssertionError undocumented) {
      wrong.add(String.valueOf(undocumented.getMessage()));
    }
    if (gateways(answer)) return;
    if (!header(answer, "content-security-policy").contains("default-src 'none'"))
      wrong.add(shown + " without a policy");
    if (header(answer, "content-security-policy").contains("unsafe"))
      wrong.add(shown + " with an unsafe policy");
    if (!header(answer, "strict-transport-security").startsWith("max-age=31536000"))
      wrong.add(shown + " without HSTS");
    if (!header(answer, "referrer-policy").equals("no-referrer")) wrong.add(shown + " refers");
    if (!header(answer, "x-content-type-options").equals("nosniff")) wrong.add(shown + " sniffed");
    boolean shared = route.path().equals("/visits/{visit}") || route.path().startsWith("/assets/");
    if (!(shared && answer.statusCode() == 200)
        && !header(answer, "cache-control").equals("no-store")) wrong.add(shown + " is kept");
  }

  /// An answer of the HTTP API itself, which no function can give headers.
  private static boolean gateways(HttpResponse<String> answer) {
    return answer.statusCode() == 401 || answer.body().startsWith("{\"message\":");
  }

  private String known(HttpRoute route) {
    return filled(route, SampleInterests.VISIT, link, "confirmation", asset);
  }

  private String strange(HttpRoute route) {
    return filled(route, "no%C3%B1", "none", "none%20such", "x..y");
  }

  private static String filled(
      HttpRoute route, String visit, String token, String act, String file) {
    return route
        .path()
        .replace("{visit}", visit)
        .replace("{token}", token)
        .replace("{act}", act)
        .replace("{kind}", act)
        .replace("{interest}", "01HZZZZZZZZZZZZZZZZZZZZZZZ")
        .replace("{version}", "none")
        .replace("{file}", file);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static ApiDocument document() {
    try {
      return ApiDocument.read();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
