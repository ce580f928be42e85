package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackingTest {
  private static final int NODES = 14;

  @Test
  void sums_compare_and_unpack_like_their_vectors_at_the_edge_of_the_bound() {
    Random random = new Random(1);
    for (int levels = 2; levels < 40; levels++) {
      Packing packing = new Packing(levels, NODES);
      for (int run = 0; run < 200; run++) {
        long[] one = vector(random, levels);
        long[] other = run % 2 == 0 ? vector(random, levels) : one.clone();
        other[random.nextInt(levels + 1)] = 2 * NODES;
        long[] packed = pack(packing, one);
        assertThat(packing.unpack(packed, 0)).isEqualTo(one);
        assertThat(Integer.signum(Arrays.compare(packed, pack(packing, other))))
            .isEqualTo(Integer.signum(Arrays.compare(one, other)));
      }
    }
  }

  @Test
  void eight_regions_need_one_word_and_twelve_two_beside_the_lottery() {
    assertThat(new Packing(9, 10).words()).isEqualTo(2);
    assertThat(new Packing(13, 14).words()).isEqualTo(3);
  }

  private static long[] vector(Random random, int levels) {
    long[] vector = new long[levels + 1];
    for (int level = 0; level < levels; level++) {
      vector[level] = (random.nextInt(3) - 1L) * 2 * NODES;
    }
    vector[levels] = random.nextLong(1L << 45) - (1L << 44);
    return vector;
  }

  private static long[] pack(Packing packing, long[] vector) {
    long[] sum = new long[packing.words()];
    for (int level = 0; level < vector.length - 1; level++) {
      long[] unit = new long[packing.words()];
      packing.set(unit, 0, level);
      for (int word = 0; word < sum.length; word++) sum[word] += vector[level] * unit[word];
    }
    sum[packing.lotteryWord()] += vector[vector.length - 1];
    return sum;
  }
}
