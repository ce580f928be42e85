package studyvisit.interest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Says when a letter that a stranger causes may go out. Nobody's interest is refused: many from
/// one place or to one mailbox make letters wait, by less than two days; a flood is held for an
/// organiser.
public final class Turns {
  /// A whole office or classroom behind one address gets its letters at once.
  static final int SOURCE_AT_ONCE = 100;

  static final int SOURCE_PER_HOUR = 25;
  static final int SOURCE_A_DAY = 400;
  static final int MAILBOX_AT_ONCE = 3;
  static final int MAILBOX_A_DAY = 6;

  private static final Duration LONGEST = Duration.ofDays(1);

  private final Limits limits;

  public Turns(Limits limits) {
    this.limits = limits;
  }

  /// When a letter may go out.
  sealed interface Turn {
    record At(Instant instant) implements Turn {}

    /// It looks like a flood: not before an organiser says so.
    record Held() implements Turn {}
  }

  void prepare(Instant now) {
    limits.prepare(LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  /// The turn of a new interest's first letter.
  Turn first(Source source, EmailAddress email, Instant now) {
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    long ofSource = ofSource(source, day);
    long ofMailbox = ofMailbox(email, day);
    if (ofSource > SOURCE_A_DAY || ofMailbox > MAILBOX_A_DAY) return new Turn.Held();
    Duration pause = ofMailbox > MAILBOX_AT_ONCE ? LONGEST : pause(ofSource);
    return new Turn.At(now.plus(pause));
  }

  /// The turn of a link that somebody asked for again. Each person gets at most one a day anyhow,
  /// so it only waits.
  Instant again(Source source, Instant now) {
    Duration pause = pause(ofSource(source, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    return now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
  }

  private long ofSource(Source source, LocalDate day) {
    return limits.count("source#" + source.network(), day);
  }

  private static Duration pause(long ofSource) {
    long late = Math.max(0, ofSource - SOURCE_AT_ONCE);
    return Duration.ofHours(Math.ceilDiv(late, (long) SOURCE_PER_HOUR));
  }

  /// How many addresses of one mailbox: most providers ignore what stands behind a plus sign. The
  /// address without one is not counted, so that nobody can use up another's letters.
  private long ofMailbox(EmailAddress email, LocalDate day) {
    int plus = email.value().indexOf('+');
    if (plus < 0) return 0;
    String mailbox =
        email.value().substring(0, plus) + email.value().substring(email.value().lastIndexOf('@'));
    return limits.count("mailbox#" + mailbox, day);
  }
}
