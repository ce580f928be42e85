package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import studyvisit.language.Language;
import studyvisit.language.LocalText;
import studyvisit.language.Texts;

class LetterTextTest {
  static Stream<Arguments> letters() {
    return Stream.of(LetterKind.values())
        .flatMap(
            kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
  }

  private static LetterText letter(LetterKind kind, Language language) {
    return LetterText.of(
        kind,
        LetterTextFixture.recipient(kind, language, LetterTextFixture.programme()),
        LetterTextFixture.LINK);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void a_letter_is_no_spam_relay(LetterKind kind, Language language) {
    LetterText letter = letter(kind, language);

    for (String part : List.of(letter.subject(), letter.text(), letter.html())) {
      assertThat(part).doesNotContainIgnoringCase(LetterTextFixture.TYPED.toArray(String[]::new));
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void the_plain_text_has_one_link_on_its_own_line(LetterKind kind, Language language) {
    String text = letter(kind, language).text();

    assertThat(text.lines()).containsOnlyOnce(LetterTextFixture.LINK);
    assertThat(text).containsOnlyOnce("/my/").containsOnlyOnce("://");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void the_facts_stand_in_the_text(LetterKind kind, Language language) {
    String text = letter(kind, language).text();

    assertThat(text)
        .contains(LetterTextFixture.programme().visit().name().in(language))
        .contains(LetterTextFixture.RECEIPT)
        .contains("contact@organiser.example")
        .contains("The study visits' organisers");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void every_placeholder_is_filled(LetterKind kind, Language language) {
    LetterText letter = letter(kind, language);

    assertThat(letter.subject() + letter.text()).doesNotContainPattern("[{}]|\\bnull\\b|Optional");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void lines_are_short_and_paragraphs_one_line_apart(LetterKind kind, Language language) {
    String text = letter(kind, language).text();

    assertThat(text.lines())
        .allMatch(line -> line.length() <= 76)
        .noneMatch(line -> endsBlank(line));
    assertThat(text).doesNotContain("\n\n\n").doesNotStartWith("\n").endsWith("organisers\n");
  }

  private static boolean endsBlank(String line) {
    return line.endsWith(" ");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void the_subject_names_the_visit_on_one_short_line(LetterKind kind, Language language) {
    String subject = letter(kind, language).subject();

    assertThat(subject)
        .contains(LetterTextFixture.programme().visit().name().in(language))
        .doesNotContainPattern("\\p{Cntrl}")
        .hasSizeLessThanOrEqualTo(70);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void a_long_name_with_line_breaks_is_cut_in_the_subject(LetterKind kind, Language language) {
    String name = "Study visit\r\nBcc: all@example " + "to many places ".repeat(9);
    LetterText letter =
        LetterText.of(
            kind,
            LetterTextFixture.recipient(
                kind,
                language,
                LetterTextFixture.programmeNamed(new LocalText(name, name, name, name))),
            LetterTextFixture.LINK);

    assertThat(letter.subject())
        .contains("Study visit Bcc:")
        .endsWith("…")
        .doesNotContainPattern("\\p{Cntrl}")
        .hasSizeLessThanOrEqualTo(70);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void reminders_alone_say_how_to_stop_them(Language language) {
    String stop = firstWords(Texts.ofLetters(language).get("all.stop"));

    assertThat(letter(LetterKind.CONFIRM_REMINDER, language).text()).contains(stop);
    assertThat(letter(LetterKind.RANKING_REMINDER, language).text()).contains(stop);
    assertThat(letter(LetterKind.CONFIRMATION, language).text()).doesNotContain(stop);
    assertThat(letter(LetterKind.FRESH_LINK, language).text()).doesNotContain(stop);
  }

  /// Few enough to stand on one line.
  private static String firstWords(String text) {
    return String.join(" ", Arrays.copyOf(text.split(" "), 4));
  }

  @Test
  void a_reminder_names_its_day_and_deadline_in_brussels_time() {
    assertThat(letter(LetterKind.CONFIRM_REMINDER, Language.EN).text())
        .contains("On 12 April 2018 we received");
    assertThat(letter(LetterKind.RANKING_REMINDER, Language.ES).text())
        .contains("11 de mayo de 2018, 12:00 (hora de Bruselas)");
  }

  @Test
  void the_ranking_reminder_lists_the_partner_regions() {
    assertThat(letter(LetterKind.RANKING_REMINDER, Language.FR).text())
        .contains("\n- Midland\n- Coast & Hills\n");
  }

  @Test
  void a_letter_hides_its_link_in_logs() {
    assertThat(letter(LetterKind.CONFIRMATION, Language.EN)).hasToString("LetterText[hidden]");
  }
}
