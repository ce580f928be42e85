package studyvisit.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.letter.LetterId;

/// The table's stream as Lambda brings it, filtered to letters that became due.
public final class LetterStream {
  private LetterStream() {}

  /// A letter and where in the stream it stands.
  public record DueLetter(LetterId letter, String sequenceNumber) {}

  /// @throws IllegalArgumentException if the event is none of the stream's
  public static List<DueLetter> read(Map<String, @Nullable Object> event) {
    if (!(event.get("Records") instanceof List<?> records)) {
      throw new IllegalArgumentException("not a DynamoDB stream event: no Records");
    }
    List<DueLetter> letters = new ArrayList<>();
    for (Object record : records) {
      Object change = field(record, "dynamodb");
      Object keys = field(change, "Keys");
      Map<String, AttributeValue> key =
          Map.of(
              Keys.PK, Attributes.text(text(field(keys, Keys.PK), "S")),
              Keys.SK, Attributes.text(text(field(keys, Keys.SK), "S")));
      letters.add(new DueLetter(Keys.letterId(key), text(change, "SequenceNumber")));
    }
    return letters;
  }

  private static Object field(@Nullable Object object, String name) {
    Object value = object instanceof Map<?, ?> map ? map.get(name) : null;
    if (value == null)
      throw new IllegalArgumentException("not a DynamoDB stream event: no " + name);
    return value;
  }

  private static String text(Object object, String name) {
    return String.valueOf(field(object, name));
  }
}
