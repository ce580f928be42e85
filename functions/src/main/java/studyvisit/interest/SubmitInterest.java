package studyvisit.interest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
import studyvisit.programme.Visit;

/// Takes one person's interest in a visit and stores it once.
public final class SubmitInterest {
  private final Programmes programmes;
  private final Interests interests;
  private final Clock clock;
  private final Supplier<String> ids;

  /// @param ids gives a fresh interest id at each call
  public SubmitInterest(
      Programmes programmes, Interests interests, Clock clock, Supplier<String> ids) {
    this.programmes = programmes;
    this.interests = interests;
    this.clock = clock;
    this.ids = ids;
  }

  /// What became of a submission.
  public sealed interface Outcome {
    record Accepted(InterestKey key) implements Outcome {}

    /// This person had an interest already: nothing changed, the owner gets a fresh link.
    record AlreadyReceived(String visit) implements Outcome {}

    record NotOpen(Programme programme, Visit.Call call) implements Outcome {}

    record Invalid(Optional<Programme> programme, List<FieldProblem> problems) implements Outcome {}
  }

  /// @param object the fields as the API names them; nothing about them is trusted
  public Outcome submit(Map<String, @Nullable Object> object) {
    Instant now = clock.instant();
    Optional<Programme> programme =
        object.get("visit") instanceof String id ? programmes.find(id.strip()) : Optional.empty();
    if (programme.isPresent()) {
      Visit.Call call = programme.get().visit().callAt(now);
      if (call != Visit.Call.OPEN) return new Outcome.NotOpen(programme.get(), call);
    }
    return switch (AnswersForm.read(object, programme, now)) {
      case AnswersForm.Reading.Invalid(var problems) -> new Outcome.Invalid(programme, problems);
      case AnswersForm.Reading.Valid(var answers) -> store(programme.orElseThrow(), answers, now);
    };
  }

  private Outcome store(Programme programme, Answers answers, Instant now) {
    InterestKey key = new InterestKey(programme.visit().id(), ids.get());
    if (interests.addIfAbsent(Interest.received(key, answers, now)))
      return new Outcome.Accepted(key);
    interests
        .findByEmail(key.visit(), answers.person().email())
        .flatMap(interests::find)
        .ifPresent(stored -> sendFreshLink(stored, now));
    return new Outcome.AlreadyReceived(key.visit());
  }

  /// At most one link a day: on the day of the first post, the confirmation letter is that link.
  private void sendFreshLink(Interest stored, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (LocalDate.ofInstant(stored.receivedAt(), ZoneOffset.UTC).isBefore(today)) {
      interests.sendFreshLink(stored.key(), today, now);
    }
  }
}
