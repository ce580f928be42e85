package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.VISIT;
import static studyvisit.interest.SampleInterests.interest;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.MovableClock;
import studyvisit.letter.InMemoryTable;
import studyvisit.programme.ProgrammeFiles;
import studyvisit.programme.Visit;

/// What is removed when, by the visit's own settings, and what stays of it.
class ForgetInterestsTest {
  private static final ProgrammeFiles PROGRAMMES = ProgrammeFiles.bundled();
  private static final Visit JUNE = PROGRAMMES.find(VISIT).orElseThrow().visit();

  private final MovableClock clock = new MovableClock(DURING_THE_CALL);
  private final InMemoryTable table = new InMemoryTable();
  private final ForgetInterests forgetInterests = new ForgetInterests(PROGRAMMES, table, clock);

  @Test
  void an_interest_that_nobody_confirms_lapses_and_leaves_a_count() {
    Interest interest = stored(interest("wrong.address@example.org"));
    Instant lapses = interest.receivedAt().plus(JUNE.retention().unconfirmed());

    at(lapses.minusSeconds(1));
    assertThat(forgetInterests.forget()).isZero();
    at(lapses);
    assertThat(forgetInterests.forget()).isEqualTo(1);

    assertThat(table.find(interest.key())).isEmpty();
    assertThat(table.findByEmail(VISIT, interest.answers().person().email())).isEmpty();
    assertThat(table.of(interest.key())).isEmpty();
    assertThat(table.lapsed(VISIT)).isEqualTo(1);
    assertThat(table.erased(VISIT)).isZero();
    assertThat(forgetInterests.forget()).isZero();
  }

  @Test
  void a_held_one_that_nobody_releases_lapses_too() {
    Interest held = SampleInterests.in(interest("held@example.org"), State.HELD);
    stored(held);
    at(held.receivedAt().plus(JUNE.retention().unconfirmed()));

    assertThat(forgetInterests.forget()).isEqualTo(1);
  }

  @Test
  void the_address_may_come_again_afterwards() {
    stored(interest("again@example.org"));
    clock.advance(JUNE.retention().unconfirmed());
    forgetInterests.forget();

    assertThat(table.addIfAbsent(interest("again@example.org"))).isTrue();
  }

  @Test
  void a_confirmed_one_stays_until_the_visits_data_go() {
    Interest interest = stored(interest("stays@example.org"));
    table.replace(interest.confirmed(DURING_THE_CALL.plusSeconds(60)));

    at(JUNE.keptUntil().minusSeconds(1));
    assertThat(forgetInterests.forget()).isZero();
    at(JUNE.keptUntil());
    assertThat(forgetInterests.forget()).isEqualTo(1);
    assertThat(table.find(interest.key())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RECEIVED", "HELD"})
  void whoever_an_organiser_or_the_person_has_decided_about_does_not_lapse(State state) {
    Interest interest = stored(interest("decided@example.org"));
    table.replace(interest.in(state));
    clock.advance(JUNE.retention().unconfirmed().plus(Duration.ofDays(1)));

    assertThat(forgetInterests.forget()).isZero();
  }

  @Test
  void links_end_before_the_data_do() {
    assertThat(JUNE.linksEnd()).isEqualTo(Instant.parse("2018-07-08T22:00:00Z"));
    assertThat(JUNE.keptUntil()).isEqualTo(Instant.parse("2018-12-05T23:00:00Z"));
  }

  private Interest stored(Interest interest) {
    assertThat(table.addIfAbsent(interest)).isTrue();
    return interest;
  }

  private void at(Instant instant) {
    clock.advance(Duration.between(clock.instant(), instant));
  }
}
