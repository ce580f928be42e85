package studyvisit.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.Events;
import studyvisit.interest.InterestKey;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;

class LetterStreamTest {
  @Test
  void a_record_names_its_letter_and_its_place_in_the_stream() throws Exception {
    InterestKey key = new InterestKey("june-2018", "01CB6JZ1A0V7Q2M4K8N0R3T5W1");

    assertThat(LetterStream.read(Events.object("SendLetters-due")))
        .containsExactly(
            new LetterStream.DueLetter(
                LetterId.once(key, LetterKind.CONFIRMATION), "300000000000000499658"));
  }

  @Test
  void records_keep_their_order() throws Exception {
    assertThat(LetterStream.read(Events.object("SendLetters-several")))
        .extracting(LetterStream.DueLetter::sequenceNumber)
        .containsExactly("300000000000000499658", "300000000000000499659", "300000000000000499660");
  }

  @Test
  void a_letter_of_a_day_has_its_day() throws Exception {
    String day =
        Events.text("SendLetters-due").replace("confirmation#once", "freshLink#2018-04-20");

    assertThat(LetterStream.read(Events.json(day)).getFirst().letter())
        .extracting(LetterId::kind, LetterId::occasion)
        .containsExactly(LetterKind.FRESH_LINK, "2018-04-20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"Records\": {}}",
        "{\"Records\": [null]}",
        "{\"Records\": [{}]}",
        "{\"Records\": [{\"dynamodb\": {}}]}",
        "{\"Records\": [{\"dynamodb\": {\"Keys\": {\"pk\": \"LETTERS\", \"sk\": \"x\"}}}]}",
      })
  void an_event_of_something_else_is_refused(String event) {
    assertThatThrownBy(() -> LetterStream.read(Events.json(event)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirmation", "unknown#once", "#"})
  void a_sort_key_of_something_else_is_refused(String key) throws Exception {
    assertRefused("confirmation#once", key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LETTERS#june-2018", "VISIT#june-2018#INTERESTS#03", "#"})
  void a_partition_key_of_something_else_is_refused(String key) throws Exception {
    assertRefused("LETTERS#june-2018#01CB6JZ1A0V7Q2M4K8N0R3T5W1", key);
  }

  private static void assertRefused(String key, String other) throws Exception {
    var event = Events.json(Events.text("SendLetters-due").replace(key, other));

    assertThatThrownBy(() -> LetterStream.read(event)).isInstanceOf(IllegalArgumentException.class);
  }
}
