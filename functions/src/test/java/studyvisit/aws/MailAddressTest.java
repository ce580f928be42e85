package studyvisit.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
  private static final String ADDRESS = "visits@innovact.example";

  @ParameterizedTest
  @ValueSource(strings = {"INNOVACT study visits", "Visits, team (EU)", "=?UTF-8?B?QQ==?=", ""})
  void a_plain_name_is_quoted(String name) {
    assertThat(MailAddress.named(name, ADDRESS)).isEqualTo("\"" + name + "\" <" + ADDRESS + ">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Visitas de estudio – UE", "A \"quoted\" team", "Back\\slash", "日本🇪🇺"})
  void another_name_is_encoded(String name) {
    String header = MailAddress.named(name, ADDRESS);

    assertThat(header).matches("=\\?UTF-8\\?B\\?[A-Za-z0-9+/=]+\\?= <" + ADDRESS + ">");
    assertThat(decoded(header)).isEqualTo(name);
  }

  @Test
  void a_long_name_is_encoded_in_words_of_at_most_75_characters() {
    String name = "Équipe des visites d'étude de la coopération 🇪🇺 transfrontalière ".repeat(3);
    String header = MailAddress.named(name, ADDRESS);

    assertThat(words(header)).hasSizeGreaterThan(3).allMatch(word -> word.length() <= 75);
    assertThat(decoded(header)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\nBcc: all@example.org", "\0", "\t", "\u007f", "\u0085"})
  void a_control_character_is_refused_in_name_and_address(String bad) {
    assertThatThrownBy(() -> MailAddress.named("Visits" + bad, ADDRESS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MailAddress.named("Visits", ADDRESS + bad))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_line_separator_is_encoded_away() {
    assertThat(MailAddress.named("Visits\u2028team", ADDRESS)).doesNotContain("\u2028");
  }

  private static List<String> words(String header) {
    return Stream.of(header.split(" ", -1)).filter(word -> word.startsWith("=?")).toList();
  }

  /// Each word by itself, so that no character may be cut in two.
  private static String decoded(String header) {
    return words(header).stream()
        .map(word -> word.substring("=?UTF-8?B?".length(), word.length() - 2))
        .map(base64 -> new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }
}
