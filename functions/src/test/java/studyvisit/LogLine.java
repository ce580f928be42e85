package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One line that a function logs: facts by name, each of a form that has no room for what people
/// told us. Whatever is new in a line fails until it is named here.
final class LogLine {
  private static final Pattern TYPE = Pattern.compile("[\\w.$]+");
  private static final Pattern FRAME =
      Pattern.compile("[\\w.$/@<>]+\\((\\w+\\.java(:\\d+)?|Native Method|Unknown Source)\\)");
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
  private static final Pattern METRIC = Pattern.compile("[a-zA-Z]{3,20}");
  private static final Set<String> OUTCOMES = Set.of("answered", "refused", "done", "fault");

  private final Map<String, @Nullable Object> facts;

  LogLine(String line) throws IOException {
    facts = Events.json(line);
  }

  String function() {
    return String.valueOf(facts.get("function"));
  }

  String outcome() {
    return String.valueOf(facts.get("outcome"));
  }

  /// @param functions that the template has
  /// @param routes that the template has, as `GET /visits/{visit}`
  void holdsFactsOnly(Set<String> functions, Set<String> routes) {
    facts.forEach(
        (name, value) -> {
          switch (name) {
            case "level" -> assertThat(value).isIn("INFO", "ERROR");
            case "function" -> assertThat(value).isIn(functions);
            case "requestId" -> assertThat(value).asString().matches(ID);
            case "route" -> assertThat(value).isIn(routes);
            case "outcome" -> assertThat(value).isIn(OUTCOMES);
            case "fault", "cause" -> assertThat(value).asString().matches(TYPE);
            case "at" -> {
              for (Object frame : (List<?>) List.class.cast(value))
                assertThat(frame).asString().matches(FRAME);
            }
            case "_aws" -> holdsMetricsOnly(value);
            default -> {
              assertThat(name).matches(METRIC);
              assertThat(value).as(name).isInstanceOf(Number.class);
            }
          }
        });
  }

  private void holdsMetricsOnly(@Nullable Object value) {
    Map<?, ?> aws = map(value);
    assertThat(aws.get("Timestamp")).isInstanceOf(Number.class);
    for (Object set : list(aws.get("CloudWatchMetrics"))) {
      Map<?, ?> metrics = map(set);
      assertThat(metrics.get("Namespace")).isEqualTo("StudyVisits");
      assertThat(metrics.get("Dimensions")).isEqualTo(List.of(List.of("function")));
      for (Object metric : list(metrics.get("Metrics"))) {
        Map<?, ?> named = map(metric);
        assertThat(facts).containsKey(String.valueOf(named.get("Name")));
        assertThat(named.get("Unit")).isEqualTo("Count");
      }
    }
  }

  private static Map<?, ?> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) return map;
    throw new AssertionError("not an object: " + value);
  }

  private static List<?> list(@Nullable Object value) {
    if (value instanceof List<?> list) return list;
    throw new AssertionError("not a list: " + value);
  }
}
