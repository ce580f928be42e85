package studyvisit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WhenTest {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | 11 May 2018, 12:00 (Brussels time)
          ES | 11 de mayo de 2018, 12:00 (hora de Bruselas)
          PT | 11 de maio de 2018, 12:00 (horário de Bruxelas)
          FR | 11 mai 2018, 12:00 (heure de Bruxelles)
          """)
  void an_instant_names_the_clock_that_it_is_read_from(Language language, String expected) {
    assertThat(When.instant(Instant.parse("2018-05-11T10:00:00Z"), BRUSSELS, language))
        .isEqualTo(expected);
  }

  @Test
  void an_instant_in_the_evening_in_america_is_the_next_day_in_brussels() {
    Instant instant = Instant.parse("2018-05-11T22:30:00Z");

    assertThat(When.instant(instant, BRUSSELS, Language.EN))
        .isEqualTo("12 May 2018, 00:30 (Brussels time)");
    assertThat(When.instant(instant, ZoneId.of("America/Mexico_City"), Language.ES))
        .isEqualTo("11 de mayo de 2018, 17:30 (hora de Mexico City)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | 1 June 2018
          ES | 1 de junio de 2018
          PT | 1º de junho de 2018
          FR | 1er juin 2018
          """)
  void the_first_day_of_a_month_is_written_as_the_language_does(
      Language language, String expected) {
    assertThat(When.day(LocalDate.of(2018, 6, 1), language)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-06-04 | 2018-06-08 | EN | 4–8 June 2018
          2018-06-04 | 2018-06-08 | ES | 4–8 de junio de 2018
          2018-06-04 | 2018-06-08 | PT | 4–8 de junho de 2018
          2018-06-04 | 2018-06-08 | FR | 4–8 juin 2018
          2018-06-30 | 2018-07-03 | EN | 30 June – 3 July 2018
          2018-06-30 | 2018-07-03 | ES | 30 de junio – 3 de julio de 2018
          2018-12-30 | 2019-01-02 | FR | 30 décembre 2018 – 2 janvier 2019
          2018-06-04 | 2018-06-04 | PT | 4 de junho de 2018
          """)
  void days_name_month_and_year_only_as_often_as_needed(
      LocalDate from, LocalDate to, Language language, String expected) {
    assertThat(When.days(from, to, language)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_months_are_those_that_the_jdk_knows(Language language) {
    for (Month month : Month.values()) {
      assertThat(When.day(LocalDate.of(2018, month, 2), language))
          .contains(" " + month.getDisplayName(TextStyle.FULL, language.locale()) + " ");
    }
  }
}
