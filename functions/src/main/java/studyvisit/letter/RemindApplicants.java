package studyvisit.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studyvisit.interest.Interest;
import studyvisit.interest.Interests;
import studyvisit.letter.Letter.Status;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;

/// What the clock brings about: reminders that became due, and letters that were put off or left
/// behind.
public final class RemindApplicants {
  private static final List<LetterKind> CAMPAIGNS =
      Stream.of(LetterKind.values()).filter(LetterKind::reminder).toList();

  private final Letters letters;
  private final Interests interests;
  private final Programmes programmes;
  private final Clock clock;

  public RemindApplicants(
      Letters letters, Interests interests, Programmes programmes, Clock clock) {
    this.letters = letters;
    this.interests = interests;
    this.programmes = programmes;
    this.clock = clock;
  }

  /// A reminder that a person would get.
  ///
  /// @param reason why, as a code
  public record Reminder(Interest interest, LetterKind kind, String reason) {}

  /// Makes every reminder due that nobody has made before.
  ///
  /// @return how many
  public int remind() {
    Instant now = clock.instant();
    int made = 0;
    for (Programme programme : programmes.all()) {
      for (Reminder reminder : reminders(programme, now)) {
        if (isPaused(programme, reminder.kind())) continue;
        if (letters.addIfAbsent(id(reminder), now)) made++;
      }
    }
    return made;
  }

  /// Whether organisers paused a kind of reminder for a visit.
  boolean isPaused(Programme programme, LetterKind kind) {
    return letters.isPaused(programme.visit().id(), kind);
  }

  /// A reminder that a person would get later.
  ///
  /// @param due from when on
  public record Planned(Reminder reminder, Instant due) {}

  /// Who would get which reminder, whether it is paused or not.
  ///
  /// @param now who would at once
  /// @param later who would later if nothing changes until then, the soonest first
  public record Outlook(List<Reminder> now, List<Planned> later) {}

  /// Looks ahead, and changes nothing.
  public Outlook outlook(Programme programme) {
    Instant now = clock.instant();
    List<Reminder> reminders = new ArrayList<>();
    List<Planned> later = new ArrayList<>();
    interests.forEach(
        programme.visit().id(),
        interest -> {
          Recipient recipient = new Recipient(interest, programme);
          for (LetterKind kind : CAMPAIGNS) {
            reminder(kind, recipient, now).ifPresent(reminders::add);
            Optional<Instant> due = Audience.due(kind, recipient).filter(now::isBefore);
            due.flatMap(at -> reminder(kind, recipient, at))
                .ifPresent(reminder -> later.add(new Planned(reminder, due.get())));
          }
        });
    reminders.removeIf(reminder -> letters.find(id(reminder)).isPresent());
    later.sort(Comparator.comparing(Planned::due));
    return new Outlook(reminders, later);
  }

  /// What a sweep changed.
  ///
  /// @param rearmed letters that it moved in all
  /// @param overdue those that had been due for long: the stream brings them to nobody
  /// @param unknown those of which nobody can tell whether they went out
  public record Swept(int rearmed, int overdue, int unknown) {}

  /// Makes deferred letters, ended claims and forgotten due letters due again.
  public Swept sweep() {
    Instant now = clock.instant();
    List<LetterId> woken = new ArrayList<>();
    letters.forEachToWake(now, woken::add);
    int rearmed = 0;
    int overdue = 0;
    int unknown = 0;
    for (LetterId id : woken) {
      Optional<Letter> found = letters.find(id).filter(letter -> wakes(letter, now));
      if (found.isEmpty()) continue;
      Status next = awake(found.get(), now);
      if (!letters.move(found.get(), next)) continue;
      rearmed++;
      if (found.get().status() instanceof Status.Due) overdue++;
      if (next instanceof Status.Unknown) unknown++;
    }
    return new Swept(rearmed, overdue, unknown);
  }

  private static boolean wakes(Letter letter, Instant now) {
    return letter.status().wakesAt().filter(at -> !now.isBefore(at)).isPresent();
  }

  /// An ended claim may or may not have reached SES: only letters that may repeat are tried again.
  private static Status awake(Letter letter, Instant now) {
    if (!(letter.status() instanceof Status.Claimed)) return new Status.Due(now);
    return switch (letter.id().kind().delivery()) {
      case AT_MOST_ONCE -> new Status.Unknown(now);
      case AT_LEAST_ONCE -> letter.spent() ? new Status.Failed("lease", now) : new Status.Due(now);
    };
  }

  private List<Reminder> reminders(Programme programme, Instant now) {
    List<Reminder> reminders = new ArrayList<>();
    Consumer<Interest> collect =
        interest -> {
          for (LetterKind kind : CAMPAIGNS) {
            reminder(kind, new Recipient(interest, programme), now).ifPresent(reminders::add);
          }
        };
    if (Audience.anyReminder(programme.visit(), now)) {
      interests.forEach(programme.visit().id(), collect);
    }
    return reminders;
  }

  private static Optional<Reminder> reminder(LetterKind kind, Recipient recipient, Instant at) {
    return Audience.reason(kind, recipient, at)
        .map(reason -> new Reminder(recipient.interest(), kind, reason));
  }

  private static LetterId id(Reminder reminder) {
    return LetterId.once(reminder.interest().key(), reminder.kind());
  }
}
