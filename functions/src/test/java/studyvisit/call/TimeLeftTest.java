package studyvisit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
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
  void another_thread_shares_the_time() throws Exception {
    AtomicReference<Duration> seen = new AtomicReference<>(STEP);
    Runnable work =
        TimeLeft.<Runnable, RuntimeException>in(
            3_000, () -> TimeLeft.shared(() -> seen.set(TimeLeft.atMost(STEP))));
    Thread thread = Thread.ofVirtual().start(work);
    thread.join();
    assertThat(seen.get()).isLessThanOrEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void outside_a_call_a_step_takes_its_own_time() {
    assertThat(TimeLeft.atMost(STEP)).isEqualTo(STEP);
    assertThat(TimeLeft.enoughFor(STEP)).isTrue();
  }
}
