package studyvisit.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import studyvisit.interest.Mailed;

/// An entry of the ledger of letters. It holds no text and no address: those are read when it is
/// sent.
///
/// @param attempt how many times it was claimed
/// @param version counts the changes; a change succeeds only on the version that it was made from
public record Letter(LetterId id, Status status, int attempt, long version) {
  /// A due letter that the stream has brought to nobody for so long is asked for again.
  private static final Duration STREAM_GRACE = Duration.ofMinutes(10);

  private static final int MOST_ATTEMPTS = 8;

  /// Whether it was tried so often that trying again is in vain.
  boolean spent() {
    return attempt >= MOST_ATTEMPTS;
  }

  /// As a person or an organiser reads it.
  public Mailed mailed() {
    return switch (status) {
      case Status.Due(var since) -> mailed("due", since, "");
      case Status.Claimed(var until) -> mailed("claimed", until, "");
      case Status.Sent(_, var at) -> mailed("sent", at, "");
      case Status.Delivered(_, var at) -> mailed("delivered", at, "");
      case Status.Deferred(var until, var why) -> mailed("deferred", until, why);
      case Status.Failed(var why, var at) -> mailed("failed", at, why);
      case Status.Suppressed(var why, var at) -> mailed("suppressed", at, why);
      case Status.Unknown(var at) -> mailed("unknown", at, "");
    };
  }

  private Mailed mailed(String outcome, Instant at, String why) {
    return new Mailed(id.kind().code(), id.occasion(), outcome, at, why);
  }

  /// Where a letter stands; the sweep looks again at those that name an instant to wake at.
  public sealed interface Status {
    /// To be sent, from the stream; the sweep asks again if nobody took it.
    record Due(Instant since) implements Status {}

    /// Somebody is sending it, until the lease ends.
    record Claimed(Instant leaseEnds) implements Status {}

    record Sent(String messageId, Instant at) implements Status {}

    /// It arrived.
    record Delivered(String messageId, Instant at) implements Status {}

    record Deferred(Instant until, String why) implements Status {}

    record Failed(String why, Instant at) implements Status {}

    record Suppressed(String why, Instant at) implements Status {}

    /// Sent or not: a crash came between, and sending again might repeat it.
    record Unknown(Instant at) implements Status {}

    /// Of a new letter: due now, or put off until its turn.
    static Status first(Instant now, Instant turn) {
      return turn.isAfter(now) ? new Deferred(turn, "limit") : new Due(now);
    }

    /// When the sweep must look at the letter again; empty once nothing more will happen to it.
    default Optional<Instant> wakesAt() {
      return switch (this) {
        case Due(var since) -> Optional.of(since.plus(STREAM_GRACE));
        case Claimed(var leaseEnds) -> Optional.of(leaseEnds);
        case Deferred(var until, _) -> Optional.of(until);
        case Sent _, Delivered _, Failed _, Suppressed _, Unknown _ -> Optional.empty();
      };
    }
  }
}
