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

  /// @throws IllegalArgumentException if the event is none of the stream's, or of a version that
  ///     nobody knows yet
  public static List<DueLetter> read(Map<String, @Nullable Object> event) {
    if (!(event.get("Records") instanceof List<?> records)) {
      throw unknown("no Records");
    }
    List<DueLetter> letters = new ArrayList<>();
    for (Object record : records) {
      if (!text(record, "eventSource").equals("aws:dynamodb")) throw unknown("another source");
      if (!text(record, "eventVersion").startsWith("1.")) throw unknown("another version");
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
    if (value == null) throw unknown("no " + name);
    return value;
  }

  private static String text(@Nullable Object object, String name) {
    return String.valueOf(field(object, name));
  }

  private static IllegalArgumentException unknown(String why) {
    return new IllegalArgumentException("not a DynamoDB stream event: " + why);
  }
}
