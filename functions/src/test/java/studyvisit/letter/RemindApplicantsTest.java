package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.interest.Interest;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.letter.Letter.Status;
import studyvisit.letter.RemindApplicants.Planned;
import studyvisit.letter.RemindApplicants.Reminder;
import studyvisit.programme.Visit;

class RemindApplicantsTest {
  private static final Visit VISIT = LetterOffice.PROGRAMME.visit();
  private static final Instant CLOSES_SOON =
      VISIT.closesAt().minus(VISIT.reminders().rankingBefore());

  private final LetterOffice office = new LetterOffice();

  @Test
  void three_days_without_a_confirmation_bring_a_reminder() {
    Interest interest = office.received("ana@example.org");
    Instant due = interest.receivedAt().plus(Duration.ofDays(3));

    office.clock.set(due.minusMillis(1));
    assertThat(reminders()).isEmpty();
    office.clock.set(due);
    assertThat(reminders())
        .containsExactly(
            new Reminder(interest, LetterKind.CONFIRM_REMINDER, "addressNotConfirmed"));
  }

  @Test
  void seven_days_before_the_call_closes_those_without_a_ranking_are_reminded() {
    Interest interest = office.undecided("ana@example.org");

    office.clock.set(CLOSES_SOON.minusMillis(1));
    assertThat(reminders()).isEmpty();
    office.clock.set(CLOSES_SOON);
    assertThat(CLOSES_SOON).isEqualTo(Instant.parse("2018-05-04T10:00:00Z"));
    assertThat(reminders())
        .containsExactly(new Reminder(interest, LetterKind.RANKING_REMINDER, "noRegionRanked"));
  }

  @Test
  void nobody_is_reminded_to_rank_once_the_call_has_closed() {
    office.undecided("ana@example.org");

    office.clock.set(VISIT.closesAt().minusMillis(1));
    assertThat(reminders()).hasSize(1);
    office.clock.set(VISIT.closesAt());
    assertThat(reminders()).isEmpty();
  }

  @Test
  void only_confirmed_people_are_reminded_to_rank() {
    office.add(SampleInterests.interest("ana@example.org", CLOSES_SOON, List.of()));
    office.clock.set(CLOSES_SOON);

    assertThat(reminders()).isEmpty();
  }

  @Test
  void whoever_ranked_a_region_is_not_reminded_to() {
    Interest ranked = office.received("ana@example.org");
    office.changed(SampleInterests.confirmed(ranked, office.clock.instant()));
    office.clock.set(CLOSES_SOON);

    assertThat(reminders()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"WITHDRAWN", "HELD", "DECLINED", "NOT_SELECTED"})
  void whoever_does_not_take_part_is_not_reminded(State state) {
    office.in(state, office.undecided("ana@example.org"));
    office.in(state, office.received("bea@example.org"));
    office.clock.set(CLOSES_SOON);

    assertThat(reminders()).isEmpty();
  }

  @Test
  void whoever_wants_no_reminders_gets_none() {
    office.withoutReminders(office.undecided("ana@example.org"));
    office.withoutReminders(office.received("bea@example.org"));
    office.clock.set(CLOSES_SOON);

    assertThat(reminders()).isEmpty();
  }

  @Test
  void a_reminder_comes_once_however_often_and_late_the_function_runs() {
    office.received("ana@example.org");
    office.undecided("bea@example.org");
    List<Integer> made = new ArrayList<>();
    while (office.clock.instant().isBefore(VISIT.closesAt().plus(Duration.ofDays(60)))) {
      made.add(office.remindApplicants.remind());
      sendAll();
      office.clock.advance(Duration.ofHours(11));
    }

    assertThat(made.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
    assertThat(office.mailbox.mails().stream().map(mail -> mail.attempt().letter().kind().code()))
        .containsExactlyInAnyOrder("confirmation", "confirmReminder", "rankingReminder");
  }

  @Test
  void a_late_run_still_brings_the_reminder() {
    office.undecided("ana@example.org");
    office.clock.set(VISIT.closesAt().minusSeconds(1));

    assertThat(office.remindApplicants.remind()).isEqualTo(1);
  }

  @Test
  void two_runs_at_once_make_a_reminder_once() throws Exception {
    for (int i = 0; i < 20; i++) office.undecided("person" + i + "@example.org");
    office.clock.set(CLOSES_SOON);
    int[] made = new int[4];
    List<Thread> runs = new ArrayList<>();
    for (int i = 0; i < made.length; i++) {
      int run = i;
      runs.add(Thread.ofPlatform().start(() -> made[run] = office.remindApplicants.remind()));
    }
    for (Thread run : runs) run.join();

    assertThat(made[0] + made[1] + made[2] + made[3]).isEqualTo(20);
  }

  @Test
  void a_reminder_is_due_from_the_instant_of_the_run() {
    Interest interest = office.undecided("ana@example.org");
    office.clock.set(CLOSES_SOON.plusSeconds(5));
    office.remindApplicants.remind();

    assertThat(office.status(LetterId.once(interest.key(), LetterKind.RANKING_REMINDER)))
        .isEqualTo(new Status.Due(CLOSES_SOON.plusSeconds(5)));
  }

  @Test
  void a_dry_run_changes_nothing() {
    Interest interest = office.undecided("ana@example.org");
    office.clock.set(CLOSES_SOON);

    assertThat(reminders()).hasSize(1);

    assertThat(office.table.of(interest.key()))
        .extracting(letter -> letter.id().kind())
        .containsExactly(LetterKind.CONFIRMATION);
    assertThat(office.remindApplicants.remind()).isEqualTo(1);
  }

  @Test
  void after_the_real_run_the_dry_run_is_empty() {
    office.undecided("ana@example.org");
    office.received("bea@example.org");
    office.clock.set(CLOSES_SOON);

    assertThat(office.remindApplicants.remind()).isEqualTo(2);
    assertThat(reminders()).isEmpty();
  }

  @Test
  void what_is_planned_is_what_will_be_sent_if_nothing_changes() {
    Interest undecided = office.undecided("ana@example.org");
    Interest received = office.received("bea@example.org");
    List<Planned> planned = office.remindApplicants.outlook(LetterOffice.PROGRAMME).later();

    assertThat(planned)
        .extracting(each -> each.reminder().interest().key(), each -> each.reminder().kind())
        .containsExactly(
            tuple(received.key(), LetterKind.CONFIRM_REMINDER),
            tuple(undecided.key(), LetterKind.RANKING_REMINDER));
    for (Planned each : planned) {
      office.clock.set(each.due().minusSeconds(1));
      assertThat(reminders()).doesNotContain(each.reminder());
      office.clock.set(each.due());
      assertThat(reminders()).contains(each.reminder());
    }
    office.remindApplicants.remind();
    assertThat(office.remindApplicants.outlook(LetterOffice.PROGRAMME).later()).isEmpty();
  }

  private List<Reminder> reminders() {
    return office.remindApplicants.outlook(LetterOffice.PROGRAMME).now();
  }

  private void sendAll() {
    List<LetterId> waiting = new ArrayList<>();
    office.table.forEachToWake(Instant.MAX, waiting::add);
    waiting.forEach(office::send);
  }
}
