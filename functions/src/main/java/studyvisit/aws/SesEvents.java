package studyvisit.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.InterestKey;
import studyvisit.json.Json;
import studyvisit.letter.Attempt;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.letter.MailFeedback;
import studyvisit.letter.MailFeedback.Event;

/// SES's events as SNS brings them to Lambda; the tags that `SesMailbox` gives each mail tell which
/// letter one is about.
public final class SesEvents {
  /// What SES writes to a topic when it is told to use it.
  private static final String GREETING = "Successfully validated SNS topic";

  private SesEvents() {}

  /// The feedback in an event; none for mail that is not a letter, or news that changes nothing.
  ///
  /// @throws IllegalArgumentException if the event is not one of SES's by SNS, or of a version that
  ///     nobody knows yet
  public static List<MailFeedback> read(Map<String, @Nullable Object> event) {
    if (!(event.get("Records") instanceof List<?> records)) throw unknown("no Records");
    List<MailFeedback> all = new ArrayList<>();
    for (Object record : records) {
      if (!text(record, "EventSource").equals("aws:sns")) throw unknown("another source");
      if (!text(record, "EventVersion").startsWith("1.")) throw unknown("another version");
      String message = text(field(record, "Sns"), "Message");
      if (!message.startsWith(GREETING)) feedback(object(message)).ifPresent(all::add);
    }
    return all;
  }

  private static Optional<MailFeedback> feedback(Map<String, @Nullable Object> message) {
    Optional<Event> event = event(message);
    Object mail = field(message, "mail");
    Optional<Attempt> attempt = attempt(mail);
    if (event.isEmpty() || attempt.isEmpty()) return Optional.empty();
    return Optional.of(
        new MailFeedback(
            attempt.get(), first(mail, "destination"), text(mail, "messageId"), event.get()));
  }

  /// Other kinds, such as an opened letter, are not asked for and tell nothing that is recorded.
  private static Optional<Event> event(Map<String, @Nullable Object> message) {
    return switch (text(message, "eventType")) {
      case "Delivery" -> Optional.of(Event.DELIVERED);
      case "Reject" -> Optional.of(Event.REJECTED);
      case "Bounce" -> {
        boolean hard = text(field(message, "bounce"), "bounceType").equals("Permanent");
        yield Optional.of(hard ? Event.BOUNCED : Event.SOFT_BOUNCED);
      }
      case "Complaint" -> complaint(field(message, "complaint"));
      default -> Optional.empty();
    };
  }

  /// A mail provider also tells when somebody takes a letter out of the spam.
  private static Optional<Event> complaint(Object complaint) {
    boolean none =
        complaint instanceof Map<?, ?> map && "not-spam".equals(map.get("complaintFeedbackType"));
    return none ? Optional.empty() : Optional.of(Event.COMPLAINED);
  }

  private static Optional<Attempt> attempt(Object mail) {
    if (!(mail instanceof Map<?, ?> map) || !(map.get("tags") instanceof Map<?, ?> tags))
      return Optional.empty();
    for (String name : SesTags.ALL) if (!tags.containsKey(name)) return Optional.empty();
    InterestKey interest =
        new InterestKey(first(tags, SesTags.VISIT), first(tags, SesTags.INTEREST));
    LetterKind kind = LetterKind.of(first(tags, SesTags.KIND));
    return Optional.of(
        new Attempt(
            new LetterId(interest, kind, first(tags, SesTags.OCCASION)),
            Integer.parseInt(first(tags, SesTags.ATTEMPT))));
  }

  private static Map<String, @Nullable Object> object(String json) {
    try {
      return Json.object(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new IllegalArgumentException("not an event of SES: no JSON", e);
    }
  }

  private static String first(Object object, String name) {
    if (field(object, name) instanceof List<?> list && !list.isEmpty())
      return String.valueOf(list.getFirst());
    throw unknown("no " + name);
  }

  private static String text(@Nullable Object object, String name) {
    return String.valueOf(field(object, name));
  }

  private static Object field(@Nullable Object object, String name) {
    Object value = object instanceof Map<?, ?> map ? map.get(name) : null;
    if (value == null) throw unknown("no " + name);
    return value;
  }

  private static IllegalArgumentException unknown(String why) {
    return new IllegalArgumentException("not an event of SES by SNS: " + why);
  }
}
