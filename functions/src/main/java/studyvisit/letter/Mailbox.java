package studyvisit.letter;

import java.util.Map;

/// Takes letters for delivery.
public interface Mailbox {
  Answer send(Mail mail);

  /// One mail to one person.
  ///
  /// @param attempt comes back with what becomes of the mail
  /// @param headers further headers by name
  record Mail(
      String to,
      String senderName,
      String replyTo,
      Attempt attempt,
      String subject,
      String text,
      String html,
      Map<String, String> headers) {
    public Mail {
      headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
      return "Mail[" + attempt.letter().kind().code() + "]";
    }
  }

  /// What became of it.
  sealed interface Answer {
    record Taken(String messageId) implements Answer {}

    /// Too fast: again in a moment.
    record Throttled() implements Answer {}

    /// No more today, or sending is switched off: later.
    record Closed(String why) implements Answer {}

    /// This mail will never be taken.
    record Refused(String why) implements Answer {}

    /// Taken or not: the answer was lost.
    record Unclear(String why) implements Answer {}
  }
}
