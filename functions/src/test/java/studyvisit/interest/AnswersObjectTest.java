package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersObjectTest {
  @Test
  void answers_are_read_as_they_were_written() {
    Map<String, @Nullable Object> object = SampleInterests.submission("ana@example.org");
    object.put("phone", "+57 300 1234567");
    object.put("position", "Chair");
    object.put("workingLanguages", List.of("es", "qu"));
    object.put("experience", "A\nproject");
    object.put("motivation", "Why");
    object.put("needsVisa", "no");
    object.put("consentToShare", true);
    object.put("consentAt", "2018-04-16T09:00:00Z");
    object.put(
        "business", Map.of("offers", List.of("cocoa"), "seeks", List.of(), "imports", List.of()));
    Answers answers = AnswersObject.read(object);

    Map<String, @Nullable Object> written = AnswersObject.of(answers);

    assertThat(AnswersObject.read(written)).isEqualTo(answers);
    object.remove("visit");
    assertThat(written).isEqualTo(object);
  }

  @Test
  void what_was_not_asked_for_then_is_empty() {
    Answers answers =
        AnswersObject.read(Map.of("email", "ana@example.org", "consentAt", "2018-04-16T09:00:00Z"));

    assertThat(answers.person().phone()).isEmpty();
    assertThat(answers.wishes().preferences()).isEmpty();
    assertThat(answers.wishes().business().offers()).isEmpty();
    assertThat(answers.practical().needsVisa()).isEmpty();
    assertThat(answers.consent().toShare()).isFalse();
  }
}
