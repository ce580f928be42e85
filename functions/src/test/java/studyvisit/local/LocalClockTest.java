package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalClockTest {
  private static final Instant START = Instant.parse("2018-04-16T09:00:00Z");

  @TempDir private Path directory = Path.of("");

  @Test
  void it_ticks_on_from_where_it_was_set() throws InterruptedException {
    LocalClock clock = clock();
    Instant first = clock.instant();
    assertThat(Duration.between(START, first)).isBetween(Duration.ZERO, Duration.ofSeconds(5));
    Thread.sleep(5);
    assertThat(clock.instant()).isAfter(first);
    Instant later = Instant.parse("2018-05-01T00:00:00Z");
    clock.set(later);
    assertThat(Duration.between(later, clock.instant()))
        .isBetween(Duration.ZERO, Duration.ofSeconds(5));
  }

  @Test
  void after_a_restart_it_goes_on_two_minutes_later() {
    Instant set = Instant.parse("2018-05-01T00:00:00Z");
    clock().set(set);
    assertThat(Duration.between(set.plus(LocalClock.RESTART), clock().instant()))
        .isBetween(Duration.ZERO, Duration.ofSeconds(5));
  }

  @Test
  void a_schedule_comes_at_the_multiples_of_its_rate() {
    Schedule minutes = new Schedule("x", Duration.ofMinutes(5), "{}");
    assertThat(minutes.nextAfter(START)).isEqualTo("2018-04-16T09:05:00Z");
    assertThat(minutes.nextAfter(START.plusMillis(299_999))).isEqualTo("2018-04-16T09:05:00Z");
    assertThat(minutes.nextAfter(START.plusSeconds(300))).isEqualTo("2018-04-16T09:10:00Z");
    assertThat(new Schedule("x", Duration.ofDays(1), "{}").nextAfter(START))
        .isEqualTo("2018-04-17T00:00:00Z");
  }

  private LocalClock clock() {
    return new LocalClock(new DurableFile(directory.resolve("clock.txt")), START);
  }
}
