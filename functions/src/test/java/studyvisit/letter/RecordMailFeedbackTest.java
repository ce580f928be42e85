package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.Interest;
import studyvisit.letter.Letter.Status;
import studyvisit.letter.MailFeedback.Event;
import studyvisit.letter.SendLetters.Outcome;

/// What became of letters, in any order and repeated.
class RecordMailFeedbackTest {
  private static final String ANA = "ana@example.org";
  private static final String MESSAGE = "ses-1";

  private final LetterOffice office = new LetterOffice();
  private final RecordMailFeedback recordMailFeedback =
      new RecordMailFeedback(office.table, office.table, office.clock);
  private final Interest interest = office.received(ANA);
  private final LetterId letter = LetterOffice.confirmation(interest);

  @Test
  void a_letter_that_arrived_is_shown_so() {
    office.send(letter);

    assertThat(tell(Event.DELIVERED)).isTrue();

    assertThat(office.status(letter)).isEqualTo(new Status.Delivered(MESSAGE, now()));
    assertThat(trouble()).isEmpty();
  }

  @Test
  void a_hard_bounce_stops_every_further_letter_and_says_why() {
    office.send(letter);
    tell(Event.BOUNCED);

    assertThat(office.status(letter)).isEqualTo(new Status.Failed("bounced", now()));
    assertThat(trouble()).contains(AddressTrouble.BOUNCED);
    assertStopped("bounced");
  }

  @Test
  void a_complaint_stops_every_further_letter_and_says_why() {
    office.send(letter);
    tell(Event.COMPLAINED);

    assertThat(office.status(letter)).isInstanceOf(Status.Delivered.class);
    assertThat(trouble()).contains(AddressTrouble.COMPLAINED);
    assertStopped("complained");
  }

  @Test
  void no_reminder_is_made_for_an_address_in_trouble() {
    office.send(letter);
    tell(Event.BOUNCED);
    office.clock.advance(LetterOffice.PROGRAMME.visit().reminders().confirmAfter());

    assertThat(office.remindApplicants.outlook(LetterOffice.PROGRAMME).now()).isEmpty();
    assertThat(office.remindApplicants.remind()).isZero();
  }

  @Test
  void a_soft_bounce_puts_the_letter_off_and_it_goes_out_again() {
    office.send(letter);
    tell(Event.SOFT_BOUNCED);
    Instant again = now().plus(RecordMailFeedback.SOFT_BOUNCE_PAUSE);
    assertThat(office.status(letter)).isEqualTo(new Status.Deferred(again, "softBounced"));

    office.pass(RecordMailFeedback.SOFT_BOUNCE_PAUSE.plusMinutes(1));

    assertThat(office.mailbox.mails()).hasSize(2);
    assertThat(trouble()).isEmpty();
  }

  @Test
  void a_mailbox_that_bounces_softly_for_ever_ends_the_letter() {
    for (int i = 1; i <= 8; i++) {
      office.send(letter);
      tell(Event.SOFT_BOUNCED, i);
      office.clock.advance(RecordMailFeedback.SOFT_BOUNCE_PAUSE);
      office.remindApplicants.sweep();
    }
    assertThat(office.status(letter))
        .isEqualTo(
            new Status.Failed("softBounced", now().minus(RecordMailFeedback.SOFT_BOUNCE_PAUSE)));
    assertThat(office.mailbox.mails()).hasSize(8);
  }

  @Test
  void what_ses_rejected_later_has_failed() {
    office.send(letter);
    tell(Event.REJECTED);

    assertThat(office.status(letter)).isEqualTo(new Status.Failed("rejected", now()));
    assertThat(trouble()).isEmpty();
  }

  @Test
  void feedback_may_come_before_the_sending_is_recorded() {
    for (Event event : List.of(Event.DELIVERED, Event.BOUNCED)) {
      Interest person = office.received(event.code().toLowerCase(Locale.ROOT) + "@example.org");
      LetterId id = LetterOffice.confirmation(person);
      office.mailbox.whileSending(mail -> record(person, id, 1, event));

      assertThat(office.send(id)).isEqualTo(Outcome.SENT);

      assertThat(office.status(id))
          .as("not taken back to sent")
          .isInstanceOfAny(Status.Delivered.class, Status.Failed.class);
    }
  }

  @Test
  void that_it_arrived_settles_what_was_unknown_and_what_was_to_be_sent_again() {
    office.clock.advance(LetterOffice.PROGRAMME.visit().reminders().confirmAfter());
    LetterId reminder = office.due(interest, LetterKind.CONFIRM_REMINDER);
    office.mailbox.answersNext(new Mailbox.Answer.Unclear("status500"));
    office.mailbox.answersNext(new Mailbox.Answer.Unclear("status500"));
    assertThat(office.send(reminder)).isEqualTo(Outcome.UNKNOWN);
    assertThat(office.send(letter)).isEqualTo(Outcome.DEFERRED);

    record(interest, reminder, 1, Event.DELIVERED);
    record(interest, letter, 1, Event.DELIVERED);
    office.pass(Duration.ofHours(1));

    assertThat(office.status(reminder)).isInstanceOf(Status.Delivered.class);
    assertThat(office.status(letter)).isInstanceOf(Status.Delivered.class);
    assertThat(office.mailbox.mails()).isEmpty();
  }

  @Test
  void an_automatic_reply_that_looks_like_a_soft_bounce_sends_nothing_again() {
    office.send(letter);
    tell(Event.DELIVERED);
    tell(Event.SOFT_BOUNCED);

    assertThat(office.status(letter)).isInstanceOf(Status.Delivered.class);
  }

  @Test
  void feedback_of_an_earlier_try_leaves_the_later_one_alone() {
    office.send(letter);
    tell(Event.SOFT_BOUNCED);
    office.pass(RecordMailFeedback.SOFT_BOUNCE_PAUSE.plusMinutes(1));
    Status second = office.status(letter);

    tell(Event.SOFT_BOUNCED, 1);
    tell(Event.DELIVERED, 1);

    assertThat(office.status(letter)).isEqualTo(second);
  }

  /// Whatever the order and however often: the worst that was told stands.
  @Test
  void the_order_does_not_matter_and_repeats_change_nothing() {
    Random random = new Random(4);
    for (int i = 0; i < 50; i++) {
      Interest person = office.received("order" + i + "@example.org");
      LetterId id = LetterOffice.confirmation(person);
      office.send(id);
      List<Event> events = new ArrayList<>();
      for (Event event : List.of(Event.DELIVERED, Event.BOUNCED, Event.COMPLAINED)) {
        for (int n = 0; n <= random.nextInt(3); n++) events.add(event);
      }
      Collections.shuffle(events, random);
      for (Event event : events) record(person, id, 1, event);

      assertThat(office.status(id)).as(events.toString()).isInstanceOf(Status.Failed.class);
      Interest marked = office.table.find(person.key()).orElseThrow();
      assertThat(marked.trouble()).contains(AddressTrouble.COMPLAINED);
      for (Event event : events) record(person, id, 1, event);
      assertThat(office.table.find(person.key())).contains(marked);
    }
  }

  @ParameterizedTest
  @EnumSource(Event.class)
  void feedback_about_a_former_address_or_an_erased_person_changes_nothing(Event event) {
    office.send(letter);
    Status before = office.status(letter);
    Attempt attempt = new Attempt(letter, 1);

    assertThat(
            recordMailFeedback.record(
                new MailFeedback(attempt, "former@example.org", MESSAGE, event)))
        .isFalse();
    assertThat(office.status(letter)).isEqualTo(before);
    assertThat(trouble()).isEmpty();

    office.table.erase(interest);
    assertThat(tell(event)).isFalse();
  }

  @Test
  void an_address_is_known_however_it_is_written() {
    office.send(letter);
    recordMailFeedback.record(
        new MailFeedback(new Attempt(letter, 1), "Ana@Example.ORG", MESSAGE, Event.BOUNCED));

    assertThat(trouble()).contains(AddressTrouble.BOUNCED);
  }

  @Test
  void a_change_of_the_interest_in_between_is_not_lost() {
    office.send(letter);
    Interest confirmed =
        studyvisit.interest.SampleInterests.confirmed(interest, office.clock.instant());
    office.changed(confirmed);
    tell(Event.BOUNCED);

    Interest both = office.table.find(interest.key()).orElseThrow();
    assertThat(both.trouble()).contains(AddressTrouble.BOUNCED);
    assertThat(both.confirmedAt()).isEqualTo(confirmed.confirmedAt());
  }

  private void assertStopped(String why) {
    int before = office.mailbox.mails().size();
    LetterId fresh = office.due(interest, LetterKind.FRESH_LINK);
    assertThat(office.send(fresh)).isEqualTo(Outcome.SUPPRESSED);
    assertThat(office.status(fresh)).isEqualTo(new Status.Suppressed(why, now()));
    assertThat(office.mailbox.mails()).hasSize(before);
  }

  private boolean tell(Event event) {
    return tell(event, 1);
  }

  private boolean tell(Event event, int attempt) {
    return record(interest, letter, attempt, event);
  }

  private boolean record(Interest person, LetterId id, int attempt, Event event) {
    String address = person.answers().person().email().value();
    return recordMailFeedback.record(
        new MailFeedback(new Attempt(id, attempt), address, MESSAGE, event));
  }

  private Optional<AddressTrouble> trouble() {
    return office.table.find(interest.key()).flatMap(Interest::trouble);
  }

  private Instant now() {
    return office.clock.instant();
  }
}
