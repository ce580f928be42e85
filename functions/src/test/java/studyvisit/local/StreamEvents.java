package studyvisit.local;

import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/// Stream records as Lambda hands them to a function.
final class StreamEvents {
  private final String streamArn;

  StreamEvents(String streamArn) {
    this.streamArn = streamArn;
  }

  Map<String, Object> event(Record record, Instant now) {
    StreamRecord change = record.dynamodb();
    Map<String, Object> dynamodb = new LinkedHashMap<>();
    dynamodb.put("ApproximateCreationDateTime", now.getEpochSecond());
    dynamodb.put("Keys", image(change.keys()));
    if (change.hasNewImage()) dynamodb.put("NewImage", image(change.newImage()));
    if (change.hasOldImage()) dynamodb.put("OldImage", image(change.oldImage()));
    dynamodb.put("SequenceNumber", change.sequenceNumber());
    dynamodb.put("SizeBytes", change.sizeBytes());
    dynamodb.put("StreamViewType", change.streamViewTypeAsString());
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("eventID", record.eventID());
    event.put("eventName", record.eventNameAsString());
    event.put("eventVersion", "1.1");
    event.put("eventSource", "aws:dynamodb");
    event.put("awsRegion", Names.REGION);
    event.put("dynamodb", dynamodb);
    event.put("eventSourceARN", streamArn);
    return event;
  }

  static Map<String, Object> image(Map<String, AttributeValue> attributes) {
    Map<String, Object> image = new LinkedHashMap<>();
    attributes.forEach((name, value) -> image.put(name, typed(value)));
    return image;
  }

  private static Map<String, Object> typed(AttributeValue value) {
    return switch (value.type()) {
      case S -> Map.of("S", value.s());
      case N -> Map.of("N", value.n());
      case B -> Map.of("B", base64(value.b()));
      case SS -> Map.of("SS", value.ss());
      case NS -> Map.of("NS", value.ns());
      case BS -> Map.of("BS", value.bs().stream().map(StreamEvents::base64).toList());
      case M -> Map.of("M", image(value.m()));
      case L -> Map.of("L", List.copyOf(value.l().stream().map(StreamEvents::typed).toList()));
      case BOOL -> Map.of("BOOL", value.bool());
      case NUL -> Map.of("NULL", true);
      // An empty map or list, of which the embedded DynamoDB Local leaves nothing to tell which.
      case UNKNOWN_TO_SDK_VERSION -> Map.of("M", Map.of());
    };
  }

  private static String base64(SdkBytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.asByteArray());
  }
}
