package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What counters promise, whatever keeps them.
public abstract class LimitsContract {
  private static final LocalDate DAY = LocalDate.parse("2018-04-16");

  protected abstract Limits limits();

  @Test
  void each_thing_and_each_day_is_counted_by_itself() {
    assertThat(limits().count("source#one", DAY)).isEqualTo(1);
    assertThat(limits().count("source#one", DAY)).isEqualTo(2);
    assertThat(limits().count("source#two", DAY)).isEqualTo(1);
    assertThat(limits().count("source#one", DAY.plusDays(1))).isEqualTo(1);
    assertThat(limits().count("source#one", DAY)).isEqualTo(3);
  }

  @Test
  void making_ready_counts_nothing() {
    LocalDate day = DAY.plusDays(14);
    limits().prepare(day);
    assertThat(limits().count("source#ready", day)).isEqualTo(1);
    limits().prepare(day);
    assertThat(limits().count("source#ready", day)).isEqualTo(2);
  }

  @Test
  void of_many_at_once_each_is_counted() throws Exception {
    List<Callable<Long>> posts = new ArrayList<>();
    Callable<Long> post = () -> limits().count("source#crowd", DAY.plusDays(7));
    posts.addAll(Collections.nCopies(60, post));
    List<Long> counts = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(12)) {
      for (Future<Long> count : threads.invokeAll(posts)) counts.add(count.get());
    }
    assertThat(counts)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
  }
}
