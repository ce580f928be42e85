package studyvisit.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the fields of an event; a wrong one is named.
final class EventFields {
  static final int MOST_PEOPLE = 1_000_000;
  private static final int LONGEST = 500;

  private EventFields() {}

  /// Stops the reading at the first wrong field.
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
    private final String field;
    private final String reason;

    Wrong(String field, String reason) {
      super(field);
      this.field = field;
      this.reason = reason;
    }

    String field() {
      return field;
    }

    String reason() {
      return reason;
    }
  }

  static int count(String field, @Nullable Object count, int otherwise) throws Wrong {
    if (count == null) return otherwise;
    if (count instanceof Integer number && number >= 0 && number <= MOST_PEOPLE) return number;
    throw new Wrong(field, "must be a whole number from 0 to " + MOST_PEOPLE);
  }

  static boolean yes(String field, @Nullable Object yes, boolean otherwise) throws Wrong {
    if (yes == null) return otherwise;
    if (yes instanceof Boolean answer) return answer;
    throw new Wrong(field, "must be true or false");
  }

  /// A text, which may be missing.
  static Optional<String> text(String field, @Nullable Object text) throws Wrong {
    if (text == null) return Optional.empty();
    if (text instanceof String own && !own.isBlank() && own.length() <= LONGEST) {
      return Optional.of(own);
    }
    throw new Wrong(field, "must be a text of 1 to " + LONGEST + " characters");
  }

  static String needed(String field, @Nullable Object text) throws Wrong {
    Optional<String> own = text(field, text);
    if (own.isPresent()) return own.get();
    throw new Wrong(field, "is missing");
  }

  static List<@Nullable Object> list(String field, @Nullable Object value) throws Wrong {
    if (value == null) return List.of();
    if (!(value instanceof List<?> list)) throw new Wrong(field, "must be a list");
    @SuppressWarnings("unchecked") // from JSON
    var items = (List<@Nullable Object>) list;
    return items;
  }

  static Map<String, @Nullable Object> object(String field, @Nullable Object value) throws Wrong {
    if (value == null) return Map.of();
    if (!(value instanceof Map<?, ?> map)) throw new Wrong(field, "must be an object");
    @SuppressWarnings("unchecked") // from JSON: names are strings
    var object = (Map<String, @Nullable Object>) map;
    return object;
  }

  static void onlyKnown(String prefix, Map<String, @Nullable Object> object, Set<String> known)
      throws Wrong {
    for (String name : object.keySet()) {
      if (!known.contains(name)) throw new Wrong(prefix + name, "is not a known field");
    }
  }
}
