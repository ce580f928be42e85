package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.letter.Letter.Status;
import studyvisit.letter.Mailbox.Answer;
import studyvisit.letter.SendLetters.Outcome;

/// What the mailbox's answers make of a letter.
class MailboxAnswersTest {
  private final LetterOffice office = new LetterOffice();

  @Test
  void a_throttled_letter_waits_for_a_minute() {
    LetterId id = confirmation();
    office.mailbox.answersNext(new Answer.Throttled());

    assertThat(office.send(id)).isEqualTo(Outcome.DEFERRED);

    assertThat(office.status(id)).isEqualTo(new Status.Deferred(after("PT1M"), "throttled"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quota", "paused", "identity", "forbidden"})
  void a_letter_waits_for_an_hour_while_the_mailbox_is_closed(String why) {
    LetterId id = confirmation();
    office.mailbox.answersNext(new Answer.Closed(why));

    assertThat(office.send(id)).isEqualTo(Outcome.DEFERRED);

    assertThat(office.status(id)).isEqualTo(new Status.Deferred(after("PT1H"), why));
  }

  @Test
  void a_refused_letter_has_failed() {
    LetterId id = confirmation();
    office.mailbox.answersNext(new Answer.Refused("rejected"));

    assertThat(office.send(id)).isEqualTo(Outcome.FAILED);

    assertThat(office.status(id)).isEqualTo(new Status.Failed("rejected", office.clock.instant()));
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {"CONFIRMATION", "FRESH_LINK"})
  void an_unclear_answer_about_a_letter_that_may_repeat_puts_it_off(LetterKind kind) {
    LetterId id = office.due(office.received("ana@example.org"), kind);
    office.mailbox.answersNext(new Answer.Unclear("reset"));

    assertThat(office.send(id)).isEqualTo(Outcome.DEFERRED);

    assertThat(office.status(id)).isEqualTo(new Status.Deferred(after("PT1M"), "reset"));
  }

  @Test
  void an_unclear_answer_about_a_reminder_ends_it() {
    LetterId id = office.due(office.received("ana@example.org"), LetterKind.CONFIRM_REMINDER);
    office.clock.advance(LetterOffice.PROGRAMME.visit().reminders().confirmAfter());
    office.mailbox.answersNext(new Answer.Unclear("reset"));

    assertThat(office.send(id)).isEqualTo(Outcome.UNKNOWN);

    assertThat(office.status(id)).isEqualTo(new Status.Unknown(office.clock.instant()));
  }

  @Test
  void a_confirmation_is_tried_eight_times_while_answers_are_unclear() {
    LetterId id = confirmation();
    for (int i = 0; i < 20; i++) office.mailbox.answersNext(new Answer.Unclear("reset"));

    office.send(id);
    office.pass(Duration.ofHours(1));

    assertThat(office.status(id)).isInstanceOf(Status.Failed.class);
    assertThat(office.table.find(id).orElseThrow().attempt()).isEqualTo(8);
    assertThat(office.mailbox.mails()).isEmpty();
  }

  @Test
  void a_confirmation_put_off_all_day_is_sent_when_the_mailbox_opens() {
    LetterId id = confirmation();
    for (int i = 0; i < 24; i++) office.mailbox.answersNext(new Answer.Closed("quota"));

    office.send(id);
    office.pass(Duration.ofHours(25));

    assertThat(office.status(id)).isInstanceOf(Status.Sent.class);
    assertThat(office.mailbox.mails()).hasSize(1);
  }

  private LetterId confirmation() {
    return LetterOffice.confirmation(office.received("ana@example.org"));
  }

  private Instant after(String duration) {
    return office.clock.instant().plus(Duration.parse(duration));
  }
}
