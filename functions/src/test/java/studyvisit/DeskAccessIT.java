package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import studyvisit.interest.SampleInterests;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.HttpRoute;
import studyvisit.local.Template;

/// Every guarded route of the template, asked by people who may not.
class DeskAccessIT extends FreshLocalSystem {
  private static final List<String> SCOPES = List.of("desk/read", "desk/change", "reports/read");

  @Test
  void only_the_right_token_opens_a_guarded_route() throws Exception {
    List<HttpRoute> guarded = guarded();
    assertThat(guarded).hasSizeGreaterThan(15);
    String outsider = client.token(SCOPES, List.of());
    String otherGroup = client.token(SCOPES, List.of("organisers", "admin"));
    String noScope = client.token(List.of("openid", "reports/read"), List.of("organiser"));
    String reader = client.token(SCOPES, List.of("reader"));
    String organiser = client.organiser();
    for (HttpRoute route : guarded) {
      assertThat(status(route, "")).as("no token, " + route.key()).isEqualTo(401);
      assertThat(status(route, "a.b.c")).as("no real token, " + route.key()).isEqualTo(401);
      assertThat(status(route, noScope)).as("wrong scope, " + route.key()).isEqualTo(403);
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

  private static List<HttpRoute> guarded() throws IOException {
    return Template.read(Path.of("template.yaml")).functions().stream()
        .map(FunctionDefinition::routes)
        .flatMap(List::stream)
        .filter(route -> route.path().startsWith("/desk/visits"))
        .toList();
  }

  private int status(HttpRoute route, String token) throws Exception {
    String path =
        route
            .path()
            .replace("{visit}", SampleInterests.VISIT)
            .replace("{interest}", "none")
            .replace("{act}", "note")
            .replace("{kind}", "confirmReminder")
            .replace("{file}", "people.csv");
    HttpResponse<String> reply =
        route.method().equals("GET")
            ? client.get(path, "authorization", "Bearer " + token)
            : client.post(path, "authorization", "Bearer " + token);
    return reply.statusCode();
  }
}
