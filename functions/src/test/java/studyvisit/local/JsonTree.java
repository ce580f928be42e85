package studyvisit.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studyvisit.json.Json;

/// A JSON value to look into; what is not there is empty all the way down.
record JsonTree(@Nullable Object value) {
  static JsonTree parse(byte[] utf8) throws IOException {
    return new JsonTree(Json.object(new ByteArrayInputStream(utf8)));
  }

  static JsonTree parse(String text) throws IOException {
    return parse(text.getBytes(StandardCharsets.UTF_8));
  }

  JsonTree get(String name) {
    return new JsonTree(value instanceof Map<?, ?> map ? map.get(name) : null);
  }

  Optional<String> text() {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  Optional<Integer> integer() {
    return value instanceof Integer integer ? Optional.of(integer) : Optional.empty();
  }

  boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  boolean isList() {
    return value instanceof List<?>;
  }

  Stream<JsonTree> elements() {
    return value instanceof List<?> list ? list.stream().map(JsonTree::new) : Stream.empty();
  }

  List<String> texts() {
    return elements().flatMap(element -> element.text().stream()).toList();
  }

  Map<?, ?> members() {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
