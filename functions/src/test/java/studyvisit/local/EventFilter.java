package studyvisit.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.json.Json;

/// A filter pattern of an event source mapping: every name must match, a list matches any of its
/// values exactly. Content filters (`prefix`, `exists`, …) are not served.
public record EventFilter(Map<String, @Nullable Object> pattern) {
  static EventFilter of(Yaml at) {
    try {
      var text = new ByteArrayInputStream(at.text().getBytes(StandardCharsets.UTF_8));
      Map<String, @Nullable Object> pattern = Json.object(text);
      check(at, pattern);
      return new EventFilter(pattern);
    } catch (IOException _) {
      throw at.invalid("is not a JSON object");
    }
  }

  public boolean matches(Map<?, ?> event) {
    return matches(pattern, event);
  }

  private static boolean matches(Map<?, ?> pattern, Map<?, ?> event) {
    return pattern.entrySet().stream()
        .allMatch(
            entry -> {
              Object actual = event.get(entry.getKey());
              return switch (entry.getValue()) {
                case Map<?, ?> inner -> actual instanceof Map<?, ?> map && matches(inner, map);
                case List<?> values -> values.contains(actual);
                case null, default -> false;
              };
            });
  }

  private static void check(Yaml at, Map<?, ?> pattern) {
    pattern.forEach(
        (name, value) -> {
          switch (value) {
            case Map<?, ?> inner -> check(at, inner);
            case List<?> values when values.stream().noneMatch(Map.class::isInstance) -> {}
            case null, default ->
                throw at.invalid("the local system serves lists of exact values only, see " + name);
          }
        });
  }
}
