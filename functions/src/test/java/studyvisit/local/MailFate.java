package studyvisit.local;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What becomes of a mail after SES took it, by the receiver's local part, as SES's own mailbox
/// simulator has it: `bounce@…`, also `bounce+anything@…`; every other mail arrives.
enum MailFate {
  ARRIVES,
  BOUNCE,
  SOFTBOUNCE,
  COMPLAINT,
  REJECT;

  private static final String RECIPIENT = "emailAddress";

  static MailFate of(String receiver) {
    String name = receiver.split("[@+]", 2)[0].toUpperCase(Locale.ROOT);
    for (MailFate fate : values()) if (fate.name().equals(name)) return fate;
    return ARRIVES;
  }

  /// SES's events, in order: the type, and the member that tells of it.
  List<Event> events(String receiver, String at) {
    Event delivered =
        new Event("Delivery", Map.of("timestamp", at, "recipients", List.of(receiver)));
    return switch (this) {
      case ARRIVES -> List.of(delivered);
      case BOUNCE -> List.of(bounce("Permanent", "General", receiver, at));
      case SOFTBOUNCE -> List.of(bounce("Transient", "MailboxFull", receiver, at));
      case COMPLAINT ->
          List.of(
              delivered,
              new Event(
                  "Complaint",
                  Map.of(
                      "timestamp",
                      at,
                      "complaintFeedbackType",
                      "abuse",
                      "complainedRecipients",
                      List.of(Map.of(RECIPIENT, receiver)))));
      case REJECT -> List.of(new Event("Reject", Map.of("reason", "Bad content")));
    };
  }

  private static Event bounce(String type, String subType, String receiver, String at) {
    return new Event(
        "Bounce",
        Map.of(
            "timestamp",
            at,
            "bounceType",
            type,
            "bounceSubType",
            subType,
            "bouncedRecipients",
            List.of(Map.of(RECIPIENT, receiver))));
  }

  /// @param type as SES writes it, such as `Bounce`
  record Event(String type, Map<String, Object> detail) {
    /// As a template's MatchingEventTypes names it, and the event's own member.
    String member() {
      return type.toLowerCase(Locale.ROOT);
    }
  }
}
