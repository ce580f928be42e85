package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studyvisit.language.Language;

class AcceptLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          es                                  | ES
          es-CO,es;q=0.9,en;q=0.8             | ES
          pt-BR                               | PT
          FR-ch                               | FR
          de-DE,de;q=0.9,fr;q=0.5,en;q=0.3    | FR
          en;q=0.2, pt;q=0.7                  | PT
          es;q=0, fr;q=0.1                    | FR
          qu, es-419;q=0.5                    | ES
          *                                   | EN
          de                                  | EN
          ''                                  | EN
          es;q=two                            | EN
          es;q=7                              | EN
          ;;;,,,                              | EN
          español                             | EN
          """)
  void the_best_known_language_is_taken_and_else_english(String header, Language expected) {
    assertThat(AcceptLanguage.best(header)).isEqualTo(expected);
  }

  @Test
  void no_header_is_a_fault() {
    Random random = new Random(7);
    String alphabet = "esptfrn-*;,q=0.19 \t\u0000\u00e9";
    for (int i = 0; i < 2000; i++) {
      StringBuilder header = new StringBuilder();
      for (int n = random.nextInt(20); n > 0; n--) {
        header.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(AcceptLanguage.best(header.toString())).isNotNull();
    }
  }
}
