package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.split.Problems.found;
import static studyvisit.split.Problems.person;
import static studyvisit.split.Problems.region;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LotteryTest {
  @Test
  void tickets_stay_what_they_were_so_that_published_splits_can_be_checked() {
    assertThat(ticket("seed", "person", "region")).isEqualTo(111562992388L);
    assertThat(ticket("", "ñ", "")).isEqualTo(636391819708L);
  }

  @Test
  void tickets_differ_by_seed_person_and_region_wherever_one_text_ends() {
    Set<Long> tickets = new HashSet<>();
    String[] texts = {"", "a", "b", "ab", "ba", "aa"};
    for (String seed : texts) {
      for (String person : texts) {
        for (String region : texts) tickets.add(ticket(seed, person, region));
      }
    }
    assertThat(tickets).hasSize(6 * 6 * 6).allMatch(ticket -> ticket >= 0 && ticket < 1L << 40);
  }

  @Test
  void equals_have_equal_chances() {
    int won = 0;
    for (int seed = 0; seed < 4_000; seed++) {
      var people = List.of(person("a", "x"), person("b", "x"));
      var split = found(new Problem(people, List.of(region("x", 1)), "seed " + seed));
      if (split.places().containsKey("a")) won++;
    }
    assertThat(won).isBetween(1_850, 2_150);
  }

  private static long ticket(String seed, String person, String region) {
    Lottery lottery = new Lottery(seed);
    return Lottery.ticket(lottery.person(person), lottery.region(region));
  }
}
