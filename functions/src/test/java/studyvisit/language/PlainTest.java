package studyvisit.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
  @ParameterizedTest
  @CsvSource({
    "Nandu, nandu",
    "Ñandú, nandu",
    "N\u0303andu\u0301, nandu",
    "SÃO PAULO, sao paulo",
    "Иван, иван"
  })
  void accents_and_capitals_do_not_matter_however_they_are_written(String text, String plain) {
    assertThat(Plain.of(text)).isEqualTo(plain);
  }
}
