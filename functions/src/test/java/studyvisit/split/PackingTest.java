package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackingTest {
  private static final int NODES = 14;

  @Test
  void a_cycle_costs_as_much_packed_as_its_first_level_that_is_not_nothing_says() {
    Random random = new Random(1);
    for (int levels = 1; levels < 40; levels++) {
      Packing packing = new Packing(levels, NODES);
      for (int run = 0; run < 200; run++) {
        long[] cycle = new long[levels];
        for (int level = random.nextInt(levels); level < levels; level++) {
          cycle[level] = random.nextBoolean() ? NODES : -NODES;
        }
        assertThat(sign(pack(packing, cycle))).isEqualTo(sign(cycle));
      }
    }
  }

  @Test
  void every_level_has_a_word_and_room_for_a_sum_in_it() {
    for (int levels = 1; levels < 70; levels++) {
      Packing packing = new Packing(levels, 200);
      for (int level = 0; level < levels; level++) {
        assertThat(packing.wordOf(level)).isBetween(0, packing.lotteryWord() - 1);
        assertThat(packing.unit(level)).isBetween(1L, 1L << 56);
      }
    }
  }

  @Test
  void twelve_regions_need_one_word_and_sixteen_two_beside_the_lottery() {
    assertThat(new Packing(13, 13).words()).isEqualTo(2);
    assertThat(new Packing(17, 17).words()).isEqualTo(3);
  }

  private static int sign(long[] vector) {
    return Integer.signum(Arrays.compare(vector, new long[vector.length]));
  }

  private static long[] pack(Packing packing, long[] vector) {
    long[] sum = new long[packing.lotteryWord()];
    for (int level = 0; level < vector.length; level++) {
      sum[packing.wordOf(level)] += vector[level] * packing.unit(level);
    }
    return sum;
  }
}
