package studyvisit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studyvisit.json.Json;

/// What the loader skips: where each fact of a file comes from, and what is only assumed.
class ProvenanceTest {
  private static final Path RESOURCES = Path.of("functions/src/main/resources");
  private static final Pattern SOURCE_ID = Pattern.compile("\\bS\\d+\\b");

  static List<Path> files() throws Exception {
    try (Stream<Path> programmes = Files.list(RESOURCES.resolve("programmes"))) {
      return Stream.concat(Stream.of(RESOURCES.resolve("vocabulary.json")), programmes.sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void an_assumption_has_a_note(Path file) throws Exception {
    eachObject(
        read(file),
        object -> {
          if (object.containsKey("assumed")
              || object.containsKey("assumedFields")
              || object.containsKey("matchesNothing"))
            assertThat(object.get("note")).as("%s", object).asString().isNotBlank();
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void an_assumed_field_is_a_field_of_its_object(Path file) throws Exception {
    eachObject(
        read(file),
        object -> {
          if (object.get("assumedFields") instanceof List<?> assumed)
            assertThat(object.keySet().stream().map(Object.class::cast).toList())
                .containsAll(assumed);
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_sources_named_are_the_sources_listed(Path file) throws Exception {
    Map<?, ?> whole = read(file);
    Set<String> named = new TreeSet<>();
    eachObject(
        whole,
        object -> {
          if (object.get("sources") instanceof List<?> ids)
            ids.forEach(id -> named.add(String.valueOf(id)));
          if (object.get("note") instanceof String note)
            SOURCE_ID.matcher(note).results().forEach(id -> named.add(id.group()));
        });
    assertThat(whole.get("sources")).isInstanceOf(Map.class);
    if (whole.get("sources") instanceof Map<?, ?> listed)
      assertThat(listed.keySet().stream().map(String::valueOf))
          .containsExactlyInAnyOrderElementsOf(named);
  }

  private static void eachObject(@Nullable Object value, Consumer<Map<?, ?>> check) {
    if (value instanceof List<?> list) list.forEach(item -> eachObject(item, check));
    if (value instanceof Map<?, ?> object) {
      check.accept(object);
      object.values().forEach(field -> eachObject(field, check));
    }
  }

  private static Map<?, ?> read(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return Json.object(in);
    }
  }
}
