package studyvisit.letter;

/// What became of a mail after it was taken.
///
/// @param receiver the address that it went to
public record MailFeedback(Attempt attempt, String receiver, String messageId, Event event) {
  @Override
  public String toString() {
    return "MailFeedback[" + event + "]";
  }

  public enum Event {
    DELIVERED("delivered"),
    /// The mailbox is full or does not answer: later it may.
    SOFT_BOUNCED("softBounced"),
    /// There is no such mailbox.
    BOUNCED("bounced"),
    /// It arrived, and its receiver called it spam.
    COMPLAINED("complained"),
    /// It was taken, but never sent.
    REJECTED("rejected");

    private final String code;

    Event(String code) {
      this.code = code;
    }

    /// Its name in logs and metrics.
    String code() {
      return code;
    }
  }
}
