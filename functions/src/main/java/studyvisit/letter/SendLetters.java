package studyvisit.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.Interest;
import studyvisit.interest.Interests;
import studyvisit.interest.Placement;
import studyvisit.interest.Placements;
import studyvisit.interest.PrivateLink;
import studyvisit.letter.Letter.Status;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;

/// Sends one due letter: claims it first, so that nobody else sends it, then records what became of
/// it.
public final class SendLetters {
  /// Longer than the function may run (`SendLetters` in template.yaml).
  static final Duration LEASE = Duration.ofSeconds(60);

  private static final Duration THROTTLED_PAUSE = Duration.ofMinutes(1);
  private static final Duration CLOSED_PAUSE = Duration.ofHours(1);

  /// How long a link works at least, for whoever asks for one when the others have ended.
  private static final Duration LINK_LIFE = Duration.ofDays(7);

  private final Letters letters;
  private final People people;
  private final Programmes programmes;
  private final Mailbox mailbox;
  private final Supplier<PrivateLink> links;
  private final String publicUrl;
  private final Clock clock;

  /// Where letters come from and go to, and what they are made of.
  public record Post(
      Letters letters, Mailbox mailbox, Supplier<PrivateLink> links, String publicUrl) {}

  /// Who gets letters, and what is published about them.
  public record People(Interests interests, Placements placements) {}

  public SendLetters(Post post, People people, Programmes programmes, Clock clock) {
    this.letters = post.letters();
    this.mailbox = post.mailbox();
    this.links = post.links();
    this.publicUrl = post.publicUrl();
    this.people = people;
    this.programmes = programmes;
    this.clock = clock;
  }

  /// What became of a letter.
  public enum Outcome {
    SENT("sent"),
    DEFERRED("deferred"),
    FAILED("failed"),
    SUPPRESSED("suppressed"),
    UNKNOWN("unknown"),
    /// Somebody else has it, or it was done before.
    NOT_OURS("notOurs");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    /// Its name in logs and metrics.
    String code() {
      return code;
    }
  }

  /// Sends the letter if it is due and still means something.
  public Outcome send(LetterId id) {
    Optional<Letter> letter = letters.find(id);
    if (letter.isEmpty() || !(letter.get().status() instanceof Status.Due)) return Outcome.NOT_OURS;
    Instant now = clock.instant();
    Optional<Interest> interest = people.interests().find(id.interest());
    Optional<Programme> programme = programmes.find(id.interest().visit());
    if (interest.isEmpty() || programme.isEmpty()) return suppress(letter.get(), "erased", now);
    Recipient recipient = new Recipient(interest.get(), programme.get(), placement(id));
    if (Audience.reason(id.kind(), recipient, now).isEmpty()) {
      String why = interest.get().trouble().map(AddressTrouble::code).orElse("needless");
      return suppress(letter.get(), why, now);
    }
    if (id.kind().reminder() && letters.isPaused(id.interest().visit(), id.kind())) {
      letters.move(letter.get(), new Status.Deferred(now.plus(CLOSED_PAUSE), "campaign"));
      return Outcome.DEFERRED;
    }
    return send(letter.get(), recipient, now);
  }

  /// What the letter tells; nothing if another publication has come into force, or this one never
  /// did.
  private Optional<Placement> placement(LetterId id) {
    if (!id.kind().published()) return Optional.empty();
    return people
        .placements()
        .of(id.interest())
        .filter(placement -> placement.publication().equals(id.occasion()));
  }

  private Outcome send(Letter due, Recipient recipient, Instant now) {
    PrivateLink link = links.get();
    Attempt attempt = new Attempt(due.id(), due.attempt() + 1);
    Mailbox.Mail mail = mail(attempt, recipient, link);
    Instant linkEnds = recipient.programme().visit().linksEnd();
    if (linkEnds.isBefore(now.plus(LINK_LIFE))) linkEnds = now.plus(LINK_LIFE);
    Optional<Letter> claimed = letters.claim(due, now.plus(LEASE), link, linkEnds);
    if (claimed.isEmpty()) return Outcome.NOT_OURS;
    Status after = after(mailbox.send(mail), claimed.get());
    letters.move(claimed.get(), after);
    return outcome(after);
  }

  private Status after(Mailbox.Answer answer, Letter letter) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return switch (answer) {
      case Mailbox.Answer.Taken(var messageId) -> new Status.Sent(messageId, now);
      case Mailbox.Answer.Throttled _ ->
          new Status.Deferred(now.plus(THROTTLED_PAUSE), "throttled");
      case Mailbox.Answer.Closed(var why) -> new Status.Deferred(now.plus(CLOSED_PAUSE), why);
      case Mailbox.Answer.Refused(var why) -> new Status.Failed(why, now);
      case Mailbox.Answer.Unclear(var why) ->
          switch (letter.id().kind().delivery()) {
            case AT_MOST_ONCE -> new Status.Unknown(now);
            case AT_LEAST_ONCE ->
                letter.spent()
                    ? new Status.Failed(why, now)
                    : new Status.Deferred(now.plus(THROTTLED_PAUSE), why);
          };
    };
  }

  private Mailbox.Mail mail(Attempt attempt, Recipient recipient, PrivateLink link) {
    String page = publicUrl + "/my/" + link.token();
    LetterText text = LetterText.of(attempt.letter().kind(), recipient, page);
    return new Mailbox.Mail(
        recipient.interest().answers().person().email().value(),
        recipient.programme().contact().sender(),
        recipient.programme().contact().email(),
        attempt,
        text.subject(),
        text.text(),
        text.html(),
        Map.of("Auto-Submitted", "auto-generated"));
  }

  private Outcome suppress(Letter letter, String why, Instant now) {
    letters.move(letter, new Status.Suppressed(why, now));
    return Outcome.SUPPRESSED;
  }

  private static Outcome outcome(Status status) {
    return switch (status) {
      case Status.Sent _, Status.Delivered _ -> Outcome.SENT;
      case Status.Deferred _ -> Outcome.DEFERRED;
      case Status.Failed _ -> Outcome.FAILED;
      case Status.Suppressed _ -> Outcome.SUPPRESSED;
      case Status.Unknown _ -> Outcome.UNKNOWN;
      case Status.Due _, Status.Claimed _ -> Outcome.NOT_OURS;
    };
  }
}
