package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.letter.Letter.Status;
import studyvisit.letter.SendLetters.Outcome;
import studyvisit.programme.Visit;

/// A letter that means nothing any more when it is sent is not sent.
class SuppressedLettersTest {
  private static final Visit VISIT = LetterOffice.PROGRAMME.visit();

  private final LetterOffice office = new LetterOffice();

  @Test
  void a_confirmation_to_somebody_who_confirmed_meanwhile() {
    Interest interest = office.received("ana@example.org");
    office.changed(SampleInterests.confirmed(interest, office.clock.instant()));

    assertSuppressed(LetterOffice.confirmation(interest), "needless");
  }

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"WITHDRAWN", "HELD"})
  void a_confirmation_to_somebody_who_withdrew_or_is_held(State state) {
    Interest interest = office.received("ana@example.org");
    office.in(state, interest);

    assertSuppressed(LetterOffice.confirmation(interest), "needless");
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void any_letter_to_somebody_who_is_held(LetterKind kind) {
    Interest interest = office.in(State.HELD, office.undecided("ana@example.org"));
    office.clock.set(VISIT.closesAt().minusSeconds(1));

    assertSuppressed(dueOnce(interest, kind), "needless");
  }

  @ParameterizedTest
  @EnumSource(value = LetterKind.class, mode = EnumSource.Mode.EXCLUDE, names = "FRESH_LINK")
  void any_letter_but_a_link_once_the_visit_is_over(LetterKind kind) {
    Interest interest = office.received("ana@example.org");
    LetterId id = dueOnce(interest, kind);
    office.clock.set(Instant.parse("2018-06-09T22:00:00Z")); // midnight in Brussels

    assertSuppressed(id, "needless");
  }

  @Test
  void a_confirmation_not_while_the_visit_still_goes_on() {
    LetterId id = LetterOffice.confirmation(office.received("ana@example.org"));
    office.clock.set(Instant.parse("2018-06-09T21:59:59Z"));

    assertThat(office.send(id)).isEqualTo(Outcome.SENT);
  }

  @Test
  void any_letter_of_an_interest_that_is_no_longer_there() {
    InterestKey erased = new InterestKey(SampleInterests.VISIT, "01CB6WZ8J0Q3K5M7N9P1R3T5V7");
    LetterId id = LetterId.once(erased, LetterKind.CONFIRMATION);
    office.table.addIfAbsent(id, office.clock.instant());

    assertSuppressed(id, "erased");
  }

  @Test
  void any_letter_of_a_visit_that_is_no_longer_there() {
    LetterId id = LetterId.once(new InterestKey("gone-visit", "1"), LetterKind.CONFIRMATION);
    office.table.addIfAbsent(id, office.clock.instant());

    assertSuppressed(id, "erased");
  }

  @Test
  void every_letter_of_an_erased_person_is_gone() {
    Interest interest = office.received("ana@example.org");
    office.table.erase(interest);

    assertThat(office.send(LetterOffice.confirmation(interest))).isEqualTo(Outcome.NOT_OURS);
    assertThat(office.mailbox.mails()).isEmpty();
  }

  @Test
  void a_reminder_to_somebody_who_wants_none() {
    Interest interest = office.received("ana@example.org");
    office.clock.advance(VISIT.reminders().confirmAfter());
    office.withoutReminders(interest);

    assertSuppressed(office.due(interest, LetterKind.CONFIRM_REMINDER), "needless");
  }

  @Test
  void a_fresh_link_not_to_somebody_who_wants_no_reminders() {
    Interest interest = office.withoutReminders(office.received("ana@example.org"));

    assertThat(office.send(office.due(interest, LetterKind.FRESH_LINK))).isEqualTo(Outcome.SENT);
  }

  @Test
  void a_reminder_to_confirm_to_somebody_who_confirmed_meanwhile() {
    Interest interest = office.received("ana@example.org");
    office.clock.advance(VISIT.reminders().confirmAfter());
    LetterId id = office.due(interest, LetterKind.CONFIRM_REMINDER);
    office.changed(SampleInterests.confirmed(interest, office.clock.instant()));

    assertSuppressed(id, "needless");
  }

  @Test
  void a_reminder_to_rank_once_the_call_has_closed() {
    Interest interest = office.undecided("ana@example.org");
    office.clock.set(VISIT.closesAt().minus(Duration.ofDays(1)));
    LetterId id = office.due(interest, LetterKind.RANKING_REMINDER);
    office.clock.set(VISIT.closesAt());

    assertSuppressed(id, "needless");
  }

  @Test
  void a_suppressed_letter_stays_so() {
    Interest interest = office.received("ana@example.org");
    Interest away = office.in(State.WITHDRAWN, interest);
    office.send(LetterOffice.confirmation(interest));
    office.in(State.RECEIVED, away);

    office.pass(Duration.ofHours(1));

    assertThat(office.mailbox.mails()).isEmpty();
  }

  private LetterId dueOnce(Interest interest, LetterKind kind) {
    office.due(interest, kind);
    return LetterId.once(interest.key(), kind);
  }

  private void assertSuppressed(LetterId id, String why) {
    assertThat(office.send(id)).isEqualTo(Outcome.SUPPRESSED);
    assertThat(office.status(id)).isEqualTo(new Status.Suppressed(why, office.clock.instant()));
    assertThat(office.mailbox.mails()).isEmpty();
    assertThat(office.links).as("links opened for nothing").isEmpty();
  }
}
