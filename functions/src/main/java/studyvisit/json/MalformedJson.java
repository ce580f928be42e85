package studyvisit.json;

import java.io.IOException;

/// What came is not the JSON that it should be. The message holds nothing of what came.
public final class MalformedJson extends IOException {
  private static final long serialVersionUID = 1;

  MalformedJson(String message) {
    super(message);
  }

  MalformedJson(String message, Throwable cause) {
    super(message, cause);
  }
}
