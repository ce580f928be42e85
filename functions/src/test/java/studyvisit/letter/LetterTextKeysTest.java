package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.language.Language;
import studyvisit.language.Texts;

class LetterTextKeysTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_the_same_keys_with_the_same_placeholders(Language language) {
    assertThat(placeholders(language)).isEqualTo(placeholders(Language.EN));
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void every_kind_has_its_texts(LetterKind kind) {
    Set<String> keys = Texts.ofLetters(Language.EN).all().keySet();

    assertThat(List.of("subject", "preheader", "intro", "action", "button"))
        .allMatch(part -> keys.contains(kind.code() + "." + part));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_text_is_empty_or_holds_an_address(Language language) {
    assertThat(Texts.ofLetters(language).all().values())
        .allMatch(text -> !text.isBlank())
        .noneMatch(text -> text.contains("://") || text.contains("@"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_text_names_one_programme(Language language) {
    assertThat(Texts.ofLetters(language).all().values())
        .noneMatch(text -> text.contains("INNOVACT") || text.matches(".*\\b20\\d\\d\\b.*"));
  }

  private static Map<String, Set<String>> placeholders(Language language) {
    return Texts.ofLetters(language).all().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    PLACEHOLDER
                        .matcher(entry.getValue())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new)),
                (one, _) -> one,
                TreeMap::new));
  }
}
