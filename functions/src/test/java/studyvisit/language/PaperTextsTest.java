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

class PaperTextsTest {
  private static final Path SOURCES = Path.of("functions", "src", "main", "java", "studyvisit");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource
  void every_language_has_the_same_texts_with_the_same_placeholders(Language language) {
    Map<String, String> english = Texts.ofPapers(Language.EN).all();
    Map<String, String> own = Texts.ofPapers(language).all();
    assertThat(own.keySet()).isEqualTo(english.keySet());
    own.forEach(
        (key, text) -> {
          assertThat(text).as(key).isNotBlank();
          assertThat(placeholders(text))
              .as(key)
              .isEqualTo(placeholders(english.getOrDefault(key, "")));
        });
  }

  @Test
  void no_text_is_unused() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        code.append(Files.readString(file));
      }
    }
    assertThat(Texts.ofPapers(Language.EN).all().keySet())
        .allMatch(key -> code.indexOf('"' + key + '"') >= 0);
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) found.add(matcher.group());
    return found;
  }
}
