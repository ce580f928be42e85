package studyvisit.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.Interest;
import studyvisit.interest.SampleInterests;
import studyvisit.letter.Letter.Status;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.local.StreamTrigger;
import studyvisit.local.Template;

/// The stream's filter in template.yaml lets through what the code writes for a due letter, and
/// nothing else that it writes.
class LetterFilterTest {
  private static final Instant NOW = SampleInterests.DURING_THE_CALL;
  private static final Interest INTEREST = SampleInterests.interest("ana@example.org");
  private static final LetterId LETTER = LetterId.once(INTEREST.key(), LetterKind.CONFIRMATION);

  @Test
  void a_new_due_letter_and_one_that_is_due_again_pass() throws IOException {
    assertThat(passes("INSERT", LetterItems.due(LETTER, NOW))).isTrue();
    assertThat(passes("MODIFY", LetterItems.due(LETTER, NOW))).isTrue();
    assertThat(passes("MODIFY", LetterItems.status(LETTER, new Status.Due(NOW)))).isTrue();
  }

  @Test
  void no_other_status_passes() throws IOException {
    for (Status status :
        List.of(
            new Status.Claimed(NOW),
            new Status.Sent("id", NOW),
            new Status.Delivered("id", NOW),
            new Status.Deferred(NOW, "throttled"),
            new Status.Failed("due", NOW),
            new Status.Suppressed("needless", NOW),
            new Status.Unknown(NOW))) {
      Map<String, AttributeValue> item = new HashMap<>(LetterItems.due(LETTER, NOW));
      item.keySet().removeAll(LetterItems.STATUS_ATTRIBUTES);
      item.putAll(LetterItems.status(LETTER, status));
      assertThat(passes("MODIFY", item)).as(status.toString()).isFalse();
    }
  }

  @Test
  void nothing_else_passes() throws IOException {
    assertThat(passes("INSERT", InterestItems.item(INTEREST))).isFalse();
    assertThat(passes("INSERT", Keys.person("june-2018", INTEREST.answers().person().email())))
        .isFalse();
    assertThat(passes("REMOVE", LetterItems.due(LETTER, NOW))).isFalse();
  }

  @Test
  void what_passes_is_read_as_the_letter_that_was_written() {
    Map<String, Object> dynamodb =
        Map.of("Keys", image(Table.keyOf(LetterItems.due(LETTER, NOW))), "SequenceNumber", "7");
    Map<String, Object> record =
        Map.of("eventSource", "aws:dynamodb", "eventVersion", "1.1", "dynamodb", dynamodb);
    assertThat(LetterStream.read(Map.of("Records", List.of(record))))
        .containsExactly(new LetterStream.DueLetter(LETTER, "7"));
  }

  private static boolean passes(String eventName, Map<String, AttributeValue> newImage)
      throws IOException {
    Map<String, Object> dynamodb = new HashMap<>(Map.of("Keys", Map.of()));
    if (!eventName.equals("REMOVE")) dynamodb.put("NewImage", image(newImage));
    Map<String, Object> event = Map.of("eventName", eventName, "dynamodb", dynamodb);
    return filters().anyMatch(filter -> filter.matches(event));
  }

  private static Stream<studyvisit.local.EventFilter> filters() throws IOException {
    return Template.read(Path.of("template.yaml")).functions().stream()
        .filter(function -> function.id().equals("SendLetters"))
        .flatMap(function -> function.stream().stream())
        .map(StreamTrigger::filters)
        .flatMap(List::stream);
  }

  /// Texts and numbers, as a stream shows them; the filter looks at nothing else.
  private static Map<String, Object> image(Map<String, AttributeValue> item) {
    Map<String, Object> image = new LinkedHashMap<>();
    item.forEach(
        (name, value) -> {
          if (value.s() != null) image.put(name, Map.of("S", value.s()));
          if (value.n() != null) image.put(name, Map.of("N", value.n()));
        });
    return image;
  }
}
