package studyvisit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;

/// The privacy notices that visits name, and the accessibility statement.
class NoticeTextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  static Stream<String> bundles() {
    return Stream.concat(
        Stream.of("accessibility"),
        ProgrammeFiles.bundled().all().stream()
            .map(Programme::visit)
            .map(visit -> visit.noticeVersion())
            .distinct());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void each_has_the_same_texts_and_placeholders_in_every_language(String bundle) {
    Map<String, String> english = texts(bundle, Language.EN);
    for (Language language : Language.values()) {
      Map<String, String> texts = texts(bundle, language);
      assertThat(texts.keySet()).as(language.code()).isEqualTo(english.keySet());
      texts.forEach(
          (key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(placeholders(text))
                .as(key + " in " + language.code())
                .isEqualTo(placeholders(english.getOrDefault(key, "")));
            if (language != Language.EN && text.length() > 25)
              assertThat(text).isNotEqualTo(english.get(key));
          });
    }
  }

  /// A gap would hide all that stands behind it.
  @ParameterizedTest
  @MethodSource("bundles")
  void headings_and_paragraphs_are_numbered_without_a_gap(String bundle) {
    Set<String> keys = new TreeSet<>(texts(bundle, Language.EN).keySet());
    keys.removeAll(Set.of("title", "lead"));
    for (int section = 1; keys.remove(Integer.toString(section)); section++) {
      for (int paragraph = 1; keys.remove(section + "." + paragraph); ) paragraph++;
    }
    assertThat(keys).isEmpty();
  }

  private static Map<String, String> texts(String bundle, Language language) {
    return bundle.equals("accessibility")
        ? Texts.ofAccessibility(language).all()
        : Texts.ofNotice(bundle, language).all();
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }
}
