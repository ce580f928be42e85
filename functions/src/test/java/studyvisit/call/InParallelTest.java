package studyvisit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InParallelTest {
  private static final List<Integer> MANY = IntStream.range(0, 100).boxed().toList();

  @Test
  void what_comes_of_each_is_in_their_order() {
    assertThat(InParallel.map(MANY, each -> each * 2))
        .isEqualTo(MANY.stream().map(each -> each * 2).toList());
  }

  @Test
  void a_fault_ends_it_when_all_have_ended() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                InParallel.forEach(
                    MANY,
                    each -> {
                      if (each == 0) throw new IllegalArgumentException("the first");
                      done.add(each);
                    }))
        .havingCause()
        .withMessage("the first");
    assertThat(done).hasSize(MANY.size() - 1);
  }

  @Test
  void who_is_too_busy_in_a_part_is_too_busy_in_all() {
    assertThatExceptionOfType(Busy.class)
        .isThrownBy(
            () ->
                InParallel.forEach(
                    MANY,
                    each -> {
                      if (each == 7) throw new Busy("later");
                    }));
  }
}
