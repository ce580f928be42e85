package studyvisit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
  private static final Duration STEP = Duration.ofSeconds(5);

  @Test
  void a_step_takes_its_own_time_if_there_is_more() {
    assertThat(TimeLeft.<Duration, RuntimeException>in(60_000, () -> TimeLeft.atMost(STEP)))
        .isEqualTo(STEP);
    assertThat(TimeLeft.<Boolean, RuntimeException>in(60_000, () -> TimeLeft.enoughFor(STEP)))
        .isTrue();
  }

  @Test
  void a_step_takes_no_more_than_what_is_left_after_answering() {
    assertThat(TimeLeft.<Duration, RuntimeException>in(3_000, () -> TimeLeft.atMost(STEP)))
        .isBetween(Duration.ofMillis(1_500), Duration.ofSeconds(2));
    assertThat(TimeLeft.<Boolean, RuntimeException>in(3_000, () -> TimeLeft.enoughFor(STEP)))
        .isFalse();
  }

  @Test
  void nothing_is_begun_when_no_time_is_left() {
    assertThatExceptionOfType(Busy.class)
        .isThrownBy(
            () -> TimeLeft.<Duration, RuntimeException>in(900, () -> TimeLeft.atMost(STEP)));
  }

  @Test
  void other_threads_share_the_time() {
    List<Duration> seen =
        TimeLeft.<List<Duration>, RuntimeException>in(
            3_000, () -> InParallel.map(List.of(STEP, STEP), longest -> TimeLeft.atMost(longest)));
    assertThat(seen).hasSize(2).allMatch(left -> left.compareTo(Duration.ofSeconds(2)) <= 0);
  }

  @Test
  void outside_a_call_a_step_takes_its_own_time() {
    assertThat(TimeLeft.atMost(STEP)).isEqualTo(STEP);
    assertThat(TimeLeft.enoughFor(STEP)).isTrue();
  }

  @Test
  void who_waits_no_longer_gets_nothing() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    assertThat(
            TimeLeft.within(
                Duration.ofMillis(20),
                () -> {
                  try {
                    return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                    throw e;
                  }
                }))
        .isEmpty();
    assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void who_waits_gets_the_answer_or_the_fault() {
    assertThat(TimeLeft.within(Duration.ofMinutes(1), () -> 7)).hasValue(7);
    assertThatExceptionOfType(Busy.class)
        .isThrownBy(
            () ->
                TimeLeft.within(
                    Duration.ofMinutes(1),
                    () -> {
                      throw new Busy("later");
                    }));
  }
}
