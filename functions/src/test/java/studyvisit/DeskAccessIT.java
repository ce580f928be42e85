package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studyvisit.interest.SampleInterests;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.HttpRoute;
import studyvisit.local.Template;

/// Every route of the template that is not open to everybody, asked by people who may not. A new
/// route is guarded, or named here.
class DeskAccessIT extends FreshLocalSystem {
  /// Open to everybody, or to whoever has the secret in the path.
  private static final Pattern OPEN =
      Pattern.compile(
          "GET /|GET /visits/\\{visit}(/(form|received|privacy|accessibility))?|GET"
              + " /assets/\\{file}|POST /visits/\\{visit}/(check|form)|POST /interests|POST"
              + " /links|(GET|POST) /my/\\{token}(/.*)?|GET /desk|GET"
              + " /desk/assets/\\{version}/\\{file}");

  private static final List<String> SCOPES = List.of("desk/read", "desk/change", "reports/read");

  @Test
  void only_the_right_token_opens_a_guarded_route() throws Exception {
    List<HttpRoute> guarded = guarded();
    assertThat(guarded).hasSizeGreaterThan(15);
    String outsider = client.token(SCOPES, List.of());
    String otherGroup = client.token(SCOPES, List.of("organisers", "admin"));
    String noScope = client.token(List.of("openid"), List.of("organiser"));
    String reports = client.token(List.of("reports/read"), List.of("organiser"));
    String reader = client.token(SCOPES, List.of("reader"));
    String organiser = client.organiser();
    for (HttpRoute route : guarded) {
      assertThat(status(route, "")).as("no token, " + route.key()).isEqualTo(401);
      assertThat(status(route, "a.b.c")).as("no real token, " + route.key()).isEqualTo(401);
      assertThat(status(route, noScope)).as("no scope, " + route.key()).isEqualTo(403);
      if (!route.scopes().contains("reports/read"))
        assertThat(status(route, reports)).as("wrong scope, " + route.key()).isEqualTo(403);
      assertThat(status(route, outsider)).as("no group, " + route.key()).isEqualTo(403);
      assertThat(status(route, otherGroup)).as("wrong group, " + route.key()).isEqualTo(403);
      boolean organisersOnly = !route.method().equals("GET") || route.path().endsWith("/care");
      if (organisersOnly)
        assertThat(status(route, reader)).as("reader, " + route.key()).isEqualTo(403);
      assertThat(status(route, organiser)).as("organiser, " + route.key()).isNotIn(401, 403);
    }
    client.moveClock(client.now().plus(Duration.ofHours(2)));
    for (HttpRoute route : guarded) {
      assertThat(status(route, organiser)).as("expired, " + route.key()).isEqualTo(401);
    }
  }

  @Test
  void a_token_that_may_read_only_does_not_change_anything() throws Exception {
    String readOnly = client.token(List.of("desk/read"), List.of("organiser"));
    for (HttpRoute route : guarded()) {
      if (route.method().equals("GET")) continue;
      assertThat(status(route, readOnly)).as(route.key()).isEqualTo(403);
    }
  }

  @Test
  void every_other_route_asks_for_a_token() throws Exception {
    for (HttpRoute route : routes()) {
      boolean open = OPEN.matcher(route.key()).matches();
      assertThat(route.scopes().isEmpty()).as(route.key()).isEqualTo(open);
      if (open) continue;
      assertThat(route.key()).matches("[A-Z]+ /(desk/visits|reports/split)(/.*)?");
    }
    assertThat(guarded()).hasSize((int) routes().stream().filter(r -> !isOpen(r)).count());
  }

  /// Whoever may see one visit sees nothing of another through it, and nothing of a visit that
  /// there is not.
  @Test
  void a_person_is_found_in_their_own_visit_only() throws Exception {
    String organiser = client.organiser();
    client.postJson("/interests", SampleInterests.submission("ana.frontera@example.org"));
    client.settle();
    String id = SiteClient.text(client.get(client.mails().getFirst().link() + "/export"), "id");
    for (HttpRoute route : guarded()) {
      if (!route.path().contains("{visit}")) continue;
      String nowhere = route.path().replace("{visit}", "no-such-visit");
      assertThat(status(route.method(), nowhere, organiser)).as(route.key()).isEqualTo(404);
      if (!route.path().contains("{interest}")) continue;
      String elsewhere = route.path().replace("{visit}", "oct-2019").replace("{interest}", id);
      assertThat(status(route.method(), elsewhere, organiser)).as(route.key()).isIn(404, 415);
    }
  }

  private static boolean isOpen(HttpRoute route) {
    return OPEN.matcher(route.key()).matches();
  }

  private static List<HttpRoute> guarded() throws IOException {
    return routes().stream().filter(route -> !isOpen(route)).toList();
  }

  private static List<HttpRoute> routes() throws IOException {
    return Template.read(Path.of("template.yaml")).functions().stream()
        .map(FunctionDefinition::routes)
        .flatMap(List::stream)
        .toList();
  }

  private int status(HttpRoute route, String token) throws Exception {
    return status(route.method(), route.path(), token);
  }

  private int status(String method, String route, String token) throws Exception {
    String path =
        route
            .replace("{visit}", SampleInterests.VISIT)
            .replace("{interest}", "none")
            .replace("{act}", "note")
            .replace("{kind}", "confirmReminder")
            .replace("{file}", "people.csv");
    HttpResponse<String> reply =
        method.equals("GET")
            ? client.get(path, "authorization", "Bearer " + token)
            : client.post(path, "authorization", "Bearer " + token);
    return reply.statusCode();
  }
}
