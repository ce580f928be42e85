package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StateTest {
  @ParameterizedTest
  @EnumSource(State.class)
  void a_state_is_found_by_its_code(State state) {
    assertThat(State.of(state.code())).isEqualTo(state);
  }

  @Test
  void an_unknown_code_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> State.of("Received"));
  }

  @Test
  void a_place_is_whose_was_selected_and_has_not_declined() {
    assertThat(State.values())
        .filteredOn(State::hasPlace)
        .containsExactly(State.SELECTED, State.ACCEPTED);
  }

  @ParameterizedTest
  @CsvSource({
    "RECEIVED, true",
    "CONFIRMED, true",
    "SELECTED, true",
    "RESERVE, true",
    "ACCEPTED, true",
    "NOT_SELECTED, false",
    "DECLINED, false",
    "WITHDRAWN, false",
    "HELD, false"
  })
  void who_still_wants_to_come_and_may_takes_part(State state, boolean takesPart) {
    assertThat(state.takesPart()).isEqualTo(takesPart);
  }
}
