package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Turns.Turn;

class TurnsTest {
  private static final Instant NOW = DURING_THE_CALL;
  private static final Source OFFICE = Source.of("192.0.2.1");

  private final Turns turns = new Turns(new InMemoryLimits());

  @Test
  void a_whole_office_behind_one_address_need_not_wait() {
    assertThat(ofPeople(100)).containsOnly(new Turn.At(NOW));
  }

  @Test
  void more_of_one_place_wait_an_hour_for_each_twenty_five() {
    List<Turn> all = ofPeople(400);
    assertThat(all.get(100)).isEqualTo(in(Duration.ofHours(1)));
    assertThat(all.get(124)).isEqualTo(in(Duration.ofHours(1)));
    assertThat(all.get(125)).isEqualTo(in(Duration.ofHours(2)));
    assertThat(all.get(399)).isEqualTo(in(Duration.ofHours(12)));
  }

  @Test
  void a_flood_of_one_place_is_held_and_others_are_not() {
    assertThat(ofPeople(500).subList(400, 500)).containsOnly(new Turn.Held());
    assertThat(turns.first(Source.of("192.0.2.2"), email("elsewhere"), NOW))
        .isEqualTo(new Turn.At(NOW));
  }

  @Test
  void the_next_day_counts_anew() {
    ofPeople(500);
    Instant tomorrow = NOW.plus(Duration.ofDays(1));
    assertThat(turns.first(OFFICE, email("tomorrow"), tomorrow)).isEqualTo(new Turn.At(tomorrow));
  }

  @Test
  void a_mailbox_is_not_bombed_through_plus_signs() {
    List<Turn> all =
        IntStream.range(0, 10)
            .mapToObj(i -> turns.first(Source.of("192.0.2." + i), email("victim+" + i), NOW))
            .toList();
    assertThat(all.subList(0, 3)).containsOnly(new Turn.At(NOW));
    assertThat(all.subList(3, 6)).containsOnly(in(Duration.ofDays(1)));
    assertThat(all.subList(6, 10)).containsOnly(new Turn.Held());
    assertThat(turns.first(Source.of("192.0.2.99"), email("victim"), NOW))
        .as("the victim's own")
        .isEqualTo(new Turn.At(NOW));
  }

  @Test
  void a_link_asked_for_again_waits_a_day_at_most() {
    assertThat(turns.again(OFFICE, NOW)).isEqualTo(NOW);
    ofPeople(5000);
    assertThat(turns.again(OFFICE, NOW)).isEqualTo(NOW.plus(Duration.ofDays(1)));
  }

  private List<Turn> ofPeople(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> turns.first(OFFICE, email("person-" + i), NOW))
        .toList();
  }

  private static Turn in(Duration wait) {
    return new Turn.At(NOW.plus(wait));
  }

  private static EmailAddress email(String local) {
    return new EmailAddress(local + "@example.org");
  }
}
