package studyvisit.programme;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

/// A programme file cannot be used; the message names the file, the field and the reason.
public final class InvalidProgramme extends RuntimeException {
  private static final long serialVersionUID = 1;

  InvalidProgramme(String file, String field, String reason) {
    super(file + ": " + field + ": " + reason);
  }

  /// Not JSON, or no JSON object: the place stands for the field.
  InvalidProgramme(String file, JsonProcessingException cause) {
    super(file + ": " + place(cause.getLocation()) + ": " + cause.getOriginalMessage(), cause);
  }

  private static String place(@Nullable JsonLocation at) {
    return at == null ? "file" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }
}
