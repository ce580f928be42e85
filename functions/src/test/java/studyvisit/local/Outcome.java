package studyvisit.local;

import java.util.Map;
import studyvisit.json.Json;

/// How a call of a function ended.
sealed interface Outcome {
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Returned(byte[] payload) implements Outcome {}

  /// The function threw, or the platform ended it.
  record Failed(String type, String message) implements Outcome {
    byte[] payload() {
      return Json.text(Map.of("errorMessage", message, "errorType", type))
          .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
