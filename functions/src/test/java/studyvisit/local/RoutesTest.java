package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private final Routes routes;

  RoutesTest() throws IOException {
    routes = new Routes(Template.read(Path.of("functions/src/test/resources/local/tiny.yaml")));
  }

  @Test
  void a_literal_route_wins_over_a_parameter() {
    assertThat(key("GET", "/echo/literal")).contains("GET /echo/literal");
    assertThat(key("GET", "/echo/other")).contains("GET /echo/{name}");
    assertThat(key("POST", "/echo/literal")).contains("POST /echo/{name}");
  }

  @Test
  void a_parameter_is_one_segment_decoded() {
    assertThat(routes.match("GET", "/echo/a%2Fb+%C3%B1").orElseThrow().parameters())
        .isEqualTo(Map.of("name", "a/b+ñ"));
    assertThat(key("GET", "/echo/a/b")).isEmpty();
    assertThat(key("GET", "/echo/")).isEmpty();
  }

  @Test
  void nothing_else_is_routed() {
    assertThat(key("GET", "/")).contains("GET /");
    assertThat(key("HEAD", "/")).isEmpty();
    assertThat(key("GET", "//")).isEmpty();
    assertThat(key("GET", "/things")).isEmpty();
    assertThat(key("POST", "/things/")).isEmpty();
  }

  private Optional<String> key(String method, String path) {
    return routes.match(method, path).map(match -> match.route().key());
  }
}
