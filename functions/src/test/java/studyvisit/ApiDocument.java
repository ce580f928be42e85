package studyvisit;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// `docs/api/openapi.yaml`, as far as tests hold it together with the code.
final class ApiDocument {
  private final Map<?, ?> root;

  private ApiDocument(Map<?, ?> root) {
    this.root = root;
  }

  static ApiDocument read() throws IOException {
    try (Reader reader = Files.newBufferedReader(Path.of("docs", "api", "openapi.yaml"))) {
      var yaml = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions()));
      return new ApiDocument(yaml.<Map<?, ?>>load(reader));
    }
  }

  /// Every operation by its route, such as `GET /visits/{visit}`.
  Map<String, Map<?, ?>> operations() {
    Map<String, Map<?, ?>> operations = new LinkedHashMap<>();
    map(root, "paths")
        .forEach(
            (path, item) ->
                ((Map<?, ?>) item)
                    .forEach(
                        (method, operation) -> {
                          if (method.equals("parameters")) return;
                          String route =
                              method.toString().toUpperCase(java.util.Locale.ROOT) + " " + path;
                          operations.put(route, (Map<?, ?>) operation);
                        }));
    return operations;
  }

  /// The media types of a documented answer, none for one without content; fails for another.
  Set<String> mediaTypes(String route, int status) {
    Map<?, ?> operation = Objects.requireNonNull(operations().get(route), route);
    Object answer = map(operation, "responses").get(Integer.toString(status));
    if (answer == null) throw new AssertionError(route + " answers " + status + ": undocumented");
    Map<?, ?> response = (Map<?, ?>) answer;
    if (response.get("$ref") instanceof String reference) response = at(reference);
    Set<String> types = new TreeSet<>();
    if (response.get("content") instanceof Map<?, ?> content) {
      content.keySet().forEach(type -> types.add(type.toString()));
    }
    return types;
  }

  /// The scopes that an operation wants; none where anyone may call.
  static List<?> scopes(Map<?, ?> operation) {
    return operation.get("security") instanceof List<?> security
        ? (List<?>) Objects.requireNonNull(((Map<?, ?>) security.getFirst()).get("organisers"))
        : List.of();
  }

  /// What stands under names, one inside the other.
  @Nullable Object inside(String... names) {
    Object value = root;
    for (String name : names) value = ((Map<?, ?>) Objects.requireNonNull(value, name)).get(name);
    return value;
  }

  private Map<?, ?> at(String reference) {
    Object found = inside(reference.substring("#/".length()).split("/", -1));
    return (Map<?, ?>) Objects.requireNonNull(found, reference);
  }

  private static Map<?, ?> map(Map<?, ?> map, String name) {
    return (Map<?, ?>) Objects.requireNonNull(map.get(name), name);
  }
}
