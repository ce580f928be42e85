package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.SampleInterests;
import studyvisit.local.HttpRoute;
import studyvisit.local.Template;

/// The document of the HTTP API says what the template routes and the code knows, and no more.
class OpenApiTest {
  private final ApiDocument document = read();

  @Test
  void it_is_openapi_3_1() {
    assertThat(document.inside("openapi")).asString().startsWith("3.1.");
  }

  @Test
  void every_route_of_the_template_is_documented_and_no_other() throws IOException {
    assertThat(document.operations().keySet())
        .containsExactlyInAnyOrderElementsOf(routes().stream().map(HttpRoute::key).toList());
  }

  @Test
  void whoever_needs_a_token_is_told_so_with_the_scopes() throws IOException {
    for (HttpRoute route : routes()) {
      Map<?, ?> operation = Objects.requireNonNull(document.operations().get(route.key()));
      assertThat(ApiDocument.scopes(operation).stream().map(String::valueOf))
          .as(route.key())
          .containsExactlyElementsOf(route.scopes());
    }
  }

  @Test
  void every_parameter_of_a_path_is_described() throws IOException {
    for (String route : document.operations().keySet()) {
      String path = route.substring(route.indexOf(' ') + 1);
      Map<?, ?> item = (Map<?, ?>) Objects.requireNonNull(document.inside("paths", path));
      Map<?, ?> operation = Objects.requireNonNull(document.operations().get(route));
      List<String> described =
          Stream.of(item, operation)
              .flatMap(
                  part ->
                      part.get("parameters") instanceof List<?> list
                          ? list.stream()
                          : Stream.empty())
              .map(parameter -> name((Map<?, ?>) parameter))
              .toList();
      Stream.of(path.split("/", -1))
          .filter(segment -> segment.startsWith("{"))
          .map(segment -> segment.substring(1, segment.length() - 1))
          .forEach(name -> assertThat(described).as(route).contains(name));
    }
  }

  @Test
  void an_interest_has_the_documented_fields_and_no_other() {
    Set<String> stored =
        new LinkedHashSet<>(
            AnswersObject.of(SampleInterests.interest("a@example.org").answers()).keySet());
    stored.remove("consentAt"); // ours, not the sender's
    Stream<String> unstored = Stream.of("visit", "homepage", "shownAt");
    Map<?, ?> documented =
        (Map<?, ?>)
            Objects.requireNonNull(
                document.inside("components", "schemas", "Interest", "properties"));
    assertThat(documented.keySet().stream().map(String::valueOf))
        .containsExactlyInAnyOrderElementsOf(Stream.concat(stored.stream(), unstored).toList());
  }

  private String name(Map<?, ?> parameter) {
    if (parameter.get("$ref") instanceof String reference) {
      String last = reference.substring(reference.lastIndexOf('/') + 1);
      return String.valueOf(document.inside("components", "parameters", last, "name"));
    }
    return String.valueOf(parameter.get("name"));
  }

  private static List<HttpRoute> routes() throws IOException {
    return Template.read(Path.of("template.yaml")).functions().stream()
        .flatMap(function -> function.routes().stream())
        .toList();
  }

  private static ApiDocument read() {
    try {
      return ApiDocument.read();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
