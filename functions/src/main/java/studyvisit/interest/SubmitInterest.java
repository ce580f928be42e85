package studyvisit.interest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
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
  private final Turns turns;
  private final Clock clock;
  private final Supplier<String> ids;

  /// @param ids gives a fresh interest id at each call
  public SubmitInterest(
      Programmes programmes, Interests interests, Turns turns, Clock clock, Supplier<String> ids) {
    this.programmes = programmes;
    this.interests = interests;
    this.turns = turns;
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

  /// Does now what the first submission of the day would wait for. Submitting works without it.
  public void prepare() {
    turns.prepare(clock.instant());
  }

  /// @param object the fields as the API names them; nothing about them is trusted
  /// @param source where they came from
  public Outcome submit(Map<String, @Nullable Object> object, Source source) {
    Instant now = clock.instant();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(object);
    boolean bot = BotSigns.taken(fields, now);
    Optional<Programme> programme =
        fields.get("visit") instanceof String id ? programmes.find(id.strip()) : Optional.empty();
    if (programme.isPresent()) {
      Visit.Call call = programme.get().visit().callAt(now);
      if (call != Visit.Call.OPEN) return new Outcome.NotOpen(programme.get(), call);
    }
    return switch (AnswersForm.read(fields, programme, now)) {
      case AnswersForm.Reading.Invalid(var problems) -> new Outcome.Invalid(programme, problems);
      case AnswersForm.Reading.Valid(var answers) -> {
        InterestKey key = new InterestKey(programme.orElseThrow().visit().id(), ids.get());
        yield bot ? hold(key, answers, now) : store(key, answers, source, now);
      }
    };
  }

  /// The answer is a person's, to the letter; what is stored of that person already stays.
  private Outcome hold(InterestKey key, Answers answers, Instant now) {
    return interests.addIfAbsent(Interest.held(key, answers, now))
        ? new Outcome.Accepted(key)
        : new Outcome.AlreadyReceived(key.visit());
  }

  private Outcome store(InterestKey key, Answers answers, Source source, Instant now) {
    EmailAddress email = answers.person().email();
    Optional<Interest> known = known(key.visit(), email);
    if (known.isEmpty()) {
      boolean added =
          switch (turns.first(source, email, now)) {
            case Turns.Turn.At(var at) ->
                interests.addIfAbsent(Interest.received(key, answers, now), at);
            case Turns.Turn.Held _ -> interests.addIfAbsent(Interest.held(key, answers, now));
          };
      if (added) return new Outcome.Accepted(key);
      known = known(key.visit(), email); // posted twice at once
    }
    known.ifPresent(stored -> again(stored, answers, source, now));
    return new Outcome.AlreadyReceived(key.visit());
  }

  /// A bot that wrote somebody's address into a form does not keep that person out: what is held
  /// gives way to a post that is not, unless an organiser holds it. Anybody else gets at most one
  /// link a day: on the day of the
  /// first post, the confirmation letter is that link.
  private void again(Interest stored, Answers answers, Source source, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (stored.state() == State.HELD && stored.untouched()) {
      if (turns.first(source, answers.person().email(), now) instanceof Turns.Turn.At(var at)) {
        interests.release(stored.received(answers, now), now, at);
      }
    } else if (LocalDate.ofInstant(stored.receivedAt(), ZoneOffset.UTC).isBefore(today)) {
      interests.sendFreshLink(stored.key(), today.toString(), now, turns.again(source, now));
    }
  }

  private Optional<Interest> known(String visit, EmailAddress email) {
    return interests.findByEmail(visit, email).flatMap(interests::find);
  }
}
