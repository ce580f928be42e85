package studyvisit.interest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What tells a program that fills in forms from a person: it fills in a field that people do not
/// see, and needs no time.
public final class BotSigns {
  /// The field that people do not see.
  public static final String TRAP = "homepage";

  /// When the form was shown; a program that posts JSON has none.
  public static final String SHOWN_AT = "shownAt";

  /// Both of them.
  public static final Set<String> FIELDS = Set.of(TRAP, SHOWN_AT);

  private static final Duration LEAST_TIME = Duration.ofSeconds(3);

  private BotSigns() {}

  /// Takes the two fields out of the others, and says whether they look like a bot's.
  static boolean taken(Map<String, @Nullable Object> fields, Instant now) {
    Object trap = fields.remove(TRAP);
    Object shownAt = fields.remove(SHOWN_AT);
    boolean trapped = trap != null && !(trap instanceof String text && text.isBlank());
    return trapped || (shownAt != null && tooFast(shownAt, now));
  }

  private static boolean tooFast(Object shownAt, Instant now) {
    try {
      return Instant.parse(shownAt.toString()).plus(LEAST_TIME).isAfter(now);
    } catch (DateTimeException _) {
      return true; // nobody's form says this
    }
  }
}
