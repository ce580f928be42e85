package studyvisit.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.SampleInterests;
import studyvisit.json.Json;

/// What is posted, and what comes back, as text.
final class Bodies {
  static final String EMAIL = "begona@example.org";

  private Bodies() {}

  /// The sample interest.
  static String json() {
    return Json.text(SampleInterests.submission(EMAIL));
  }

  /// The sample interest with another value of a field, as written in JSON.
  static String jsonWith(String field, String literal) {
    String rest = jsonWithout(field);
    return rest.substring(0, rest.length() - 1) + "," + Json.text(field) + ":" + literal + "}";
  }

  static String jsonWithout(String field) {
    Map<String, @Nullable Object> fields = SampleInterests.submission(EMAIL);
    fields.remove(field);
    return Json.text(fields);
  }

  /// The names and values of the sample interest, as a browser's form has them.
  static Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    SampleInterests.submission(EMAIL)
        .forEach(
            (name, value) ->
                fields.put(
                    name,
                    value instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(value))));
    return fields;
  }

  static String form() {
    return form(fields());
  }

  /// The sample interest with other values of a field.
  static String formWith(String name, String... values) {
    Map<String, List<String>> fields = fields();
    fields.put(name, List.of(values));
    return form(fields);
  }

  static String form(Map<String, List<String>> fields) {
    List<String> pairs = new ArrayList<>();
    fields.forEach(
        (name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
    return String.join("&", pairs);
  }

  static Map<String, @Nullable Object> object(Reply reply) {
    try {
      byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
      return Json.object(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The problems of a reply as `field: code`.
  static List<String> problems(Reply reply) {
    return errors(reply).stream().map(e -> e.get("field") + ": " + e.get("code")).toList();
  }

  /// The messages of a reply by field.
  static Map<String, String> messages(Reply reply) {
    return errors(reply).stream()
        .collect(
            Collectors.toMap(
                e -> String.valueOf(e.get("field")), e -> String.valueOf(e.get("message"))));
  }

  private static List<Map<?, ?>> errors(Reply reply) {
    List<Map<?, ?>> errors = new ArrayList<>();
    if (object(reply).get("errors") instanceof List<?> list) {
      for (Object error : list) if (error instanceof Map<?, ?> map) errors.add(map);
    }
    return errors;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
