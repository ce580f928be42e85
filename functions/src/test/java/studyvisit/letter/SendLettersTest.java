package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.letter.Letter.Status;
import studyvisit.letter.SendLetters.Outcome;

/// Promise 3: each letter is claimed before it is sent, and nothing repeats or is lost but where no
/// one can know.
class SendLettersTest {
  private final LetterOffice office = new LetterOffice();

  @Test
  void a_due_letter_is_sent_and_its_message_id_kept() {
    LetterId id = LetterOffice.confirmation(office.received("ana@example.org"));

    assertThat(office.send(id)).isEqualTo(Outcome.SENT);

    assertThat(office.mailbox.mails()).hasSize(1);
    assertThat(office.status(id)).isEqualTo(new Status.Sent("fake-0", office.clock.instant()));
  }

  @Test
  void a_letter_is_claimed_for_a_minute_while_it_is_sent() {
    LetterId id = LetterOffice.confirmation(office.received("ana@example.org"));
    List<Letter> seen = new ArrayList<>();
    office.mailbox.whileSending(_ -> seen.add(office.table.find(id).orElseThrow()));

    office.send(id);

    Instant leaseEnds = office.clock.instant().plus(LetterOffice.LEASE);
    assertThat(seen).containsExactly(new Letter(id, new Status.Claimed(leaseEnds), 1, 2));
  }

  @Test
  void a_second_delivery_of_a_record_sends_nothing() {
    LetterId id = LetterOffice.confirmation(office.received("ana@example.org"));
    office.send(id);

    assertThat(office.send(id)).isEqualTo(Outcome.NOT_OURS);

    assertThat(office.mailbox.mails()).hasSize(1);
  }

  @Test
  void a_letter_that_is_not_in_the_ledger_is_not_sent() {
    Interest stranger = studyvisit.interest.SampleInterests.interest("none@example.org");

    assertThat(office.send(LetterOffice.confirmation(stranger))).isEqualTo(Outcome.NOT_OURS);
    assertThat(office.mailbox.mails()).isEmpty();
  }

  @Test
  void of_many_workers_on_one_letter_one_sends_it() throws Exception {
    LetterId id = LetterOffice.confirmation(office.received("ana@example.org"));
    List<Callable<Outcome>> workers = Collections.nCopies(16, () -> office.send(id));
    List<Outcome> outcomes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Outcome> outcome : threads.invokeAll(workers)) outcomes.add(outcome.get());
    }

    assertThat(outcomes)
        .containsOnlyOnce(Outcome.SENT)
        .containsOnly(Outcome.SENT, Outcome.NOT_OURS);
    assertThat(office.mailbox.mails()).hasSize(1);
  }

  @Test
  void a_worker_who_finds_a_letter_claimed_meanwhile_sends_nothing() {
    LetterId id = LetterOffice.confirmation(office.received("ana@example.org"));
    Letters taken = new BrokenLedger(office.table).losingClaims();

    assertThat(office.sendLetters(taken).send(id)).isEqualTo(Outcome.NOT_OURS);
    assertThat(office.mailbox.mails()).isEmpty();
  }

  @Test
  void after_a_crash_a_confirmation_goes_out_again_when_the_lease_has_ended() {
    LetterId id = LetterOffice.confirmation(office.received("ana@example.org"));
    office.mailbox.crashes();
    assertThatThrownBy(() -> office.send(id)).isInstanceOf(IllegalStateException.class);
    office.mailbox.recovers();

    assertThat(office.send(id)).isEqualTo(Outcome.NOT_OURS);
    office.pass(Duration.ofMinutes(2));

    assertThat(office.mailbox.mails()).hasSize(2);
    assertThat(office.status(id)).isInstanceOf(Status.Sent.class);
    assertThat(office.table.find(id).orElseThrow().attempt()).isEqualTo(2);
  }

  @Test
  void after_a_crash_a_reminder_ends_as_unknown_and_is_never_repeated() {
    Interest interest = office.undecided("ana@example.org");
    office.clock.set(LetterOffice.PROGRAMME.visit().closesAt().minus(Duration.ofDays(2)));
    LetterId id = office.due(interest, LetterKind.RANKING_REMINDER);
    office.mailbox.crashes();
    assertThatThrownBy(() -> office.send(id)).isInstanceOf(IllegalStateException.class);
    office.mailbox.recovers();
    office.table.move(
        office.table.find(LetterOffice.confirmation(interest)).orElseThrow(),
        new Status.Suppressed("needless", office.clock.instant()));

    office.pass(Duration.ofMinutes(20));
    office.remindApplicants.remind();
    office.pass(Duration.ofMinutes(20));

    assertThat(office.mailbox.mails()).hasSize(1);
    assertThat(office.status(id)).isInstanceOf(Status.Unknown.class);
  }

  @Test
  void an_answer_that_could_not_be_recorded_is_like_a_crash() {
    LetterId id = LetterOffice.confirmation(office.received("ana@example.org"));
    SendLetters sendLetters = office.sendLetters(new BrokenLedger(office.table).failingMoves());

    assertThatThrownBy(() -> sendLetters.send(id)).isInstanceOf(IllegalStateException.class);
    assertThat(office.status(id)).isInstanceOf(Status.Claimed.class);
    office.pass(Duration.ofMinutes(2));

    assertThat(office.mailbox.mails()).hasSize(2);
    assertThat(office.status(id)).isInstanceOf(Status.Sent.class);
  }

  @Test
  void a_late_answer_does_not_overwrite_what_was_decided_after_the_lease() {
    LetterId id = LetterOffice.confirmation(office.received("ana@example.org"));
    office.mailbox.whileSending(
        _ -> {
          office.clock.advance(LetterOffice.LEASE);
          office.remindApplicants.sweep();
        });

    office.send(id);

    assertThat(office.status(id)).isInstanceOf(Status.Due.class);
  }
}
