package studyvisit.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import studyvisit.call.Busy;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Interests;
import studyvisit.letter.Letter.Status;

/// Records what became of letters after they were sent. Feedback comes in any order, repeated, and
/// even before the sending itself is recorded: each changes only what it still tells anew.
public final class RecordMailFeedback {
  /// SES has tried for hours by itself before a mailbox that is full or silent bounces.
  static final Duration SOFT_BOUNCE_PAUSE = Duration.ofHours(12);

  private static final int TRIES = 5;

  private final Letters letters;
  private final Interests interests;
  private final Clock clock;

  public RecordMailFeedback(Letters letters, Interests interests, Clock clock) {
    this.letters = letters;
    this.interests = interests;
    this.clock = clock;
  }

  /// Marks the letter, and the address if it is in trouble.
  ///
  /// @return false, and nothing is changed, if the person is gone or has another address by now
  public boolean record(MailFeedback feedback) {
    Optional<Interest> interest = receiver(feedback);
    if (interest.isEmpty()) return false;
    trouble(feedback.event()).ifPresent(trouble -> mark(feedback, trouble));
    move(feedback);
    return true;
  }

  private Optional<Interest> receiver(MailFeedback feedback) {
    InterestKey key = feedback.attempt().letter().interest();
    return interests
        .find(key)
        .filter(found -> found.answers().person().email().is(feedback.receiver()));
  }

  private static Optional<AddressTrouble> trouble(MailFeedback.Event event) {
    return switch (event) {
      case BOUNCED -> Optional.of(AddressTrouble.BOUNCED);
      case COMPLAINED -> Optional.of(AddressTrouble.COMPLAINED);
      case DELIVERED, SOFT_BOUNCED, REJECTED -> Optional.empty();
    };
  }

  private void mark(MailFeedback feedback, AddressTrouble trouble) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Interest> interest = receiver(feedback);
      if (interest.isEmpty()) return;
      Interest marked = interest.get().troubled(trouble);
      if (marked.equals(interest.get()) || interests.replace(marked)) return;
    }
    throw new Busy("the interest changed under us " + TRIES + " times");
  }

  private void move(MailFeedback feedback) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Letter> letter =
          letters
              .find(feedback.attempt().letter())
              .filter(found -> found.attempt() == feedback.attempt().number());
      Optional<Status> next = letter.flatMap(found -> next(found, feedback));
      if (next.isEmpty() || letters.move(letter.get(), next.get())) return;
    }
    throw new Busy("the letter changed under us " + TRIES + " times");
  }

  /// Where a letter stands after it, unless it stands there or further. That it arrived settles
  /// even what was unknown; a try that bounced softly is made again, as nobody got it.
  private Optional<Status> next(Letter letter, MailFeedback feedback) {
    Status is = letter.status();
    if (is instanceof Status.Failed || is instanceof Status.Suppressed) return Optional.empty();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return switch (feedback.event()) {
      case DELIVERED, COMPLAINED ->
          is instanceof Status.Delivered
              ? Optional.empty()
              : Optional.of(new Status.Delivered(feedback.messageId(), now));
      case BOUNCED, REJECTED -> Optional.of(new Status.Failed(feedback.event().code(), now));
      case SOFT_BOUNCED ->
          switch (is) {
            case Status.Claimed _, Status.Sent _, Status.Unknown _ ->
                Optional.of(bouncedSoftly(letter, now));
            case Status.Due _,
                Status.Deferred _,
                Status.Delivered _,
                Status.Failed _,
                Status.Suppressed _ ->
                Optional.empty();
          };
    };
  }

  private static Status bouncedSoftly(Letter letter, Instant now) {
    String why = MailFeedback.Event.SOFT_BOUNCED.code();
    return letter.spent()
        ? new Status.Failed(why, now)
        : new Status.Deferred(now.plus(SOFT_BOUNCE_PAUSE), why);
  }
}
