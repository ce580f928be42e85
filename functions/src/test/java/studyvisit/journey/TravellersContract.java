package studyvisit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.interest;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.Interests;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;

/// What is told for a journey lives no longer than the place that it is for.
public abstract class TravellersContract {
  private static final Instant NOW = DURING_THE_CALL;
  private static final Instant UNTIL = NOW.plus(Duration.ofDays(60));

  /// A store of its own for the test, or one that earlier tests have written to.
  protected abstract Interests interests();

  /// The travellers of the same store.
  protected abstract Travellers travellers();

  @Test
  void what_is_told_is_found_as_it_was_until_its_time_is_over() {
    Interest owner = selected("told@example.org");
    assertThat(travellers().find(owner.key(), NOW)).isEmpty();

    assertThat(told(owner)).isTrue();

    assertThat(travellers().find(owner.key(), UNTIL.minusSeconds(1)))
        .contains(SampleTravellers.traveller(NOW));
    assertThat(travellers().find(owner.key(), UNTIL)).isEmpty();
  }

  @Test
  void what_is_told_again_takes_the_place_of_the_former() {
    Interest owner = selected("again@example.org");
    told(owner);
    Traveller later = SampleTravellers.traveller(NOW.plusSeconds(9));
    assertThat(travellers().keep(owner, later, UNTIL)).isTrue();
    assertThat(travellers().find(owner.key(), NOW)).contains(later);
  }

  @Test
  void nothing_is_kept_for_an_interest_that_has_changed_or_is_gone() {
    Interest owner = selected("changed@example.org");
    Interest changed = SampleInterests.in(owner, State.ACCEPTED);
    assertThat(interests().replace(changed)).isTrue();
    assertThat(told(owner)).isFalse();
    assertThat(travellers().find(owner.key(), NOW)).isEmpty();

    assertThat(interests().erase(changed)).isTrue();
    assertThat(told(changed)).isFalse();
    assertThat(travellers().find(owner.key(), NOW)).isEmpty();
  }

  @Test
  void it_goes_with_the_place_and_only_if_that_is_given_up() {
    Interest owner = selected("declines@example.org");
    told(owner);
    Interest declined = SampleInterests.in(owner, State.DECLINED);
    Interest late = SampleInterests.in(declined, State.DECLINED);
    assertThat(interests().giveUpPlace(late)).as("another version is stored").isFalse();
    assertThat(travellers().find(owner.key(), NOW)).isPresent();

    assertThat(interests().giveUpPlace(declined)).isTrue();

    assertThat(interests().find(owner.key())).contains(declined);
    assertThat(travellers().find(owner.key(), NOW)).isEmpty();
  }

  @Test
  void it_goes_with_the_person() {
    Interest erased = selected("erased@example.org");
    Interest lapsed = selected("lapsed@example.org");
    told(erased);
    told(lapsed);
    assertThat(interests().erase(erased)).isTrue();
    assertThat(interests().lapse(lapsed)).isTrue();
    assertThat(travellers().find(erased.key(), NOW)).isEmpty();
    assertThat(travellers().find(lapsed.key(), NOW)).isEmpty();
  }

  @Test
  void forgetting_leaves_the_place_and_may_be_repeated() {
    Interest owner = selected("forgets@example.org");
    told(owner);
    travellers().forget(owner.key());
    travellers().forget(owner.key());
    assertThat(travellers().find(owner.key(), NOW)).isEmpty();
    assertThat(interests().find(owner.key())).contains(owner);
  }

  private boolean told(Interest owner) {
    return travellers().keep(owner, SampleTravellers.traveller(NOW), UNTIL);
  }

  private Interest selected(String email) {
    Interest received = interest(email);
    Interest selected = SampleInterests.in(received, State.SELECTED);
    assertThat(interests().addIfAbsent(received)).isTrue();
    assertThat(interests().replace(selected)).isTrue();
    return selected;
  }
}
