package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.call.Busy;
import studyvisit.letter.InMemoryTable;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.programme.ProgrammeFiles;

/// Somebody else changes the same interest at the same time: nothing of either is lost.
class ManageInterestRaceTest {
  private static final Instant NOW = SampleInterests.DURING_THE_CALL;

  private final InMemoryTable table = new InMemoryTable();
  private final Interest interest = SampleInterests.interest("ana@example.org");
  private final PrivateLink link = new PrivateLink("link");

  @BeforeEach
  void apply() {
    table.addIfAbsent(interest);
    LetterId id = LetterId.once(interest.key(), LetterKind.CONFIRMATION);
    Letter due = table.find(id).orElseThrow();
    table.claim(due, NOW.plusSeconds(60), link, NOW.plusSeconds(600));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void an_act_is_tried_again_on_the_changed_interest(int races) {
    assertThat(raced(races).confirm(link)).isInstanceOf(ManageInterest.Outcome.Done.class);

    assertThat(stored().state()).isEqualTo(State.CONFIRMED);
    assertThat(stored().reminders()).isFalse();
    assertThat(stored().version()).isEqualTo(races + 2);
  }

  @Test
  void changed_answers_keep_what_somebody_else_changed() {
    raced(1).change(link, SampleInterests.submission("ana@example.org"));
    assertThat(stored().version()).as("the same answers").isEqualTo(1);

    var others = SampleInterests.submission("ana@example.org");
    others.put("givenName", "Ana");
    raced(1).change(link, others);

    assertThat(stored().reminders()).isFalse();
    assertThat(stored().answers().person().givenName()).isEqualTo("Ana");
  }

  @Test
  void an_erasure_is_tried_again() {
    assertThat(raced(2).erase(link)).isInstanceOf(ManageInterest.Outcome.Erased.class);
    assertThat(table.find(interest.key())).isEmpty();
    assertThat(table.erased(SampleInterests.VISIT)).isEqualTo(1);
  }

  @Test
  void a_race_without_end_is_a_fault_and_says_nothing_was_done() {
    assertThatExceptionOfType(Busy.class).isThrownBy(() -> raced(99).confirm(link));
    assertThatExceptionOfType(Busy.class).isThrownBy(() -> raced(99).erase(link));
    assertThat(stored().confirmedAt()).isEmpty();
  }

  private Interest stored() {
    return table.find(interest.key()).orElseThrow();
  }

  private ManageInterest raced(int races) {
    return new ManageInterest(
        ProgrammeFiles.bundled(),
        new RacedInterests(table, races),
        _ -> Optional.empty(),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
