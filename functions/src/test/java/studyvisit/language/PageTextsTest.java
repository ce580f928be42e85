package studyvisit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.interest.State;

class PageTextsTest {
  private static final Path MAIN = Path.of("functions", "src", "main");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{t\\.([a-zA-Z.]+)}}");
  private static final Pattern IN_SOURCE = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z]+)+)\"");

  /// Keys that the code puts together: their first part is in the code, the rest is a code or id.
  private static final Set<String> COMPUTED =
      Set.of(
          "act",
          "done",
          "fault",
          "field",
          "hint",
          "link",
          "paper",
          "problem",
          "rank",
          "refused",
          "spoken",
          "standing",
          "state",
          "visa",
          "visaHint",
          "visaState");

  @ParameterizedTest
  @EnumSource
  void every_language_has_the_same_texts(Language language) {
    assertThat(texts(language)).hasSameSizeAs(texts(Language.EN));
    assertThat(texts(language).keySet()).isEqualTo(texts(Language.EN).keySet());
  }

  @ParameterizedTest
  @EnumSource
  void a_text_has_the_same_placeholders_in_every_language(Language language) {
    texts(language)
        .forEach(
            (key, text) ->
                assertThat(placeholders(text))
                    .as(key + " in " + language.code())
                    .isEqualTo(placeholders(texts(Language.EN).getOrDefault(key, ""))));
  }

  @ParameterizedTest
  @EnumSource
  void no_text_is_empty_or_left_in_english(Language language) {
    texts(language).forEach((key, text) -> assertThat(text).as(key).isNotBlank());
    if (language == Language.EN) return;
    assertThat(texts(language).entrySet())
        .filteredOn(text -> text.getValue().length() > 25)
        .doesNotContainAnyElementsOf(texts(Language.EN).entrySet());
  }

  @Test
  void no_text_is_unused() throws IOException {
    Set<String> unused = new TreeSet<>(texts(Language.EN).keySet());
    unused.removeAll(used());
    unused.removeIf(key -> COMPUTED.contains(key.substring(0, key.indexOf('.'))));
    assertThat(unused).isEmpty();
  }

  @Test
  void no_template_asks_for_a_text_that_is_missing() throws IOException {
    assertThat(texts(Language.EN).keySet()).containsAll(found("resources/templates", IN_TEMPLATE));
  }

  @Test
  void every_state_has_a_name_and_a_sentence() {
    for (State state : State.values()) {
      assertThat(texts(Language.EN))
          .containsKeys("state." + state.code(), "standing." + state.code());
    }
  }

  private static Map<String, String> texts(Language language) {
    return Texts.ofPages(language).all();
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) found.add(matcher.group());
    return found;
  }

  private static Set<String> used() throws IOException {
    Set<String> used = found("resources/templates", IN_TEMPLATE);
    used.addAll(found("java", IN_SOURCE));
    return used;
  }

  private static Set<String> found(String folder, Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    Path root = MAIN.resolve(folder);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) found.add(matcher.group(1));
      }
    }
    return found;
  }
}
