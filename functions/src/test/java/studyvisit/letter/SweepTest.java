package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.PrivateLink;
import studyvisit.letter.Letter.Status;

/// The sweep looks again at a letter when its instant has come, and not before.
class SweepTest {
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final LetterOffice office = new LetterOffice();
  private final Interest interest = office.received("ana@example.org");
  private final LetterId id = LetterOffice.confirmation(interest);

  @Test
  void a_deferred_letter_is_due_when_its_instant_has_come() {
    Instant until = office.clock.instant().plus(Duration.ofHours(1));
    moved(id, new Status.Deferred(until, "quota"));

    assertWakesAt(until, new Status.Due(until));
  }

  @Test
  void an_ended_lease_of_a_confirmation_makes_it_due() {
    Instant leaseEnds = claimed(id);

    assertWakesAt(leaseEnds, new Status.Due(leaseEnds));
  }

  @Test
  void a_due_letter_that_nobody_took_is_asked_for_again_after_ten_minutes() {
    Instant forgotten = office.clock.instant().plus(Duration.ofMinutes(10));

    assertWakesAt(forgotten, new Status.Due(forgotten));
  }

  @Test
  void an_ended_lease_of_a_reminder_ends_it() {
    moved(id, new Status.Suppressed("needless", office.clock.instant()));
    LetterId reminder = office.due(interest, LetterKind.CONFIRM_REMINDER);
    Instant leaseEnds = claimed(reminder);
    office.clock.set(leaseEnds);

    assertThat(office.remindApplicants.sweep()).isEqualTo(new RemindApplicants.Swept(1, 0, 1));
    assertThat(office.status(reminder)).isEqualTo(new Status.Unknown(leaseEnds));
  }

  @Test
  void an_ended_lease_of_a_confirmation_tried_too_often_has_failed() {
    Instant leaseEnds = office.clock.instant();
    for (int i = 0; i < 8; i++) {
      leaseEnds = claimed(id);
      office.clock.set(leaseEnds);
      office.remindApplicants.sweep();
    }

    assertThat(office.status(id)).isEqualTo(new Status.Failed("lease", leaseEnds));
  }

  @Test
  void an_ended_letter_is_left_alone() {
    moved(id, new Status.Sent("m-1", office.clock.instant()));
    office.clock.advance(Duration.ofDays(30));

    assertThat(office.remindApplicants.sweep().rearmed()).isZero();
  }

  @Test
  void a_letter_that_changed_since_it_was_shown_is_left_alone() {
    office.clock.advance(Duration.ofMinutes(10));
    Letters stale = new BrokenLedger(office.table).changingOnceShown(() -> office.send(id));
    RemindApplicants sweeper =
        new RemindApplicants(stale, office.table, LetterOffice.PROGRAMMES, office.clock);

    assertThat(sweeper.sweep().rearmed()).isZero();
    assertThat(office.status(id)).isInstanceOf(Status.Sent.class);
  }

  private void assertWakesAt(Instant instant, Status awake) {
    office.clock.set(instant.minus(MOMENT));
    assertThat(office.remindApplicants.sweep().rearmed()).isZero();
    office.clock.set(instant);
    assertThat(office.remindApplicants.sweep().rearmed()).isEqualTo(1);
    assertThat(office.status(id)).isEqualTo(awake);
  }

  private Instant claimed(LetterId letter) {
    Instant leaseEnds = office.clock.instant().plus(LetterOffice.LEASE);
    Letter due = office.table.find(letter).orElseThrow();
    office.table.claim(due, leaseEnds, new PrivateLink("token" + due.version()), Instant.MAX);
    return leaseEnds;
  }

  private void moved(LetterId letter, Status status) {
    office.table.move(office.table.find(letter).orElseThrow(), status);
  }
}
