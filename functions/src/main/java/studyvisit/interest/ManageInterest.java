package studyvisit.interest;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studyvisit.call.Busy;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
import studyvisit.programme.Visit;

/// What an applicant does through the private link. Every act may be repeated: a repeat changes
/// nothing.
public final class ManageInterest {
  private static final int TRIES = 5;

  private final Programmes programmes;
  private final Interests interests;
  private final Placements placements;
  private final Clock clock;

  public ManageInterest(
      Programmes programmes, Interests interests, Placements placements, Clock clock) {
    this.programmes = programmes;
    this.interests = interests;
    this.placements = placements;
    this.clock = clock;
  }

  /// An interest, the visit that it is for, and what is published about it.
  public record Owned(Interest interest, Programme programme, Optional<Placement> placement) {
    /// One about whom nothing is published.
    public Owned(Interest interest, Programme programme) {
      this(interest, programme, Optional.empty());
    }

    /// Where the interest stands as far as the person knows: what organisers decide counts for them
    /// once it is published.
    public State told() {
      return switch (interest.state()) {
        case SELECTED, RESERVE, NOT_SELECTED ->
            placement.map(Placement::state).orElseGet(interest::undecided);
        case RECEIVED, CONFIRMED, ACCEPTED, DECLINED, WITHDRAWN, HELD -> interest.state();
      };
    }

    /// Where the person goes, as published, while they have a place.
    public Optional<Placement.Place> place() {
      return placement.flatMap(Placement::place).filter(_ -> told().hasPlace());
    }

    /// The partner region where they go.
    public Optional<PartnerRegion> region() {
      return place().flatMap(place -> programme.partnerRegion(place.region()));
    }
  }

  /// What became of an act.
  public sealed interface Outcome {
    /// @param already the act had been done before, or changed nothing
    record Done(Owned owned, boolean already) implements Outcome {}

    record Erased(Programme programme) implements Outcome {}

    /// The link ended, was revoked, or never was.
    record NoSuchLink() implements Outcome {}

    /// @param code says why not: the key of a text `refused.<code>`
    record Refused(Owned owned, String code) implements Outcome {}

    record Invalid(Owned owned, List<FieldProblem> problems) implements Outcome {}
  }

  /// What an act makes of an interest.
  private sealed interface Decision {
    record Become(Interest next) implements Decision {}

    record Refuse(String code) implements Decision {}

    record Reject(List<FieldProblem> problems) implements Decision {}
  }

  public Optional<Owned> view(PrivateLink link) {
    return interests.ownerOf(link, clock.instant()).flatMap(this::view);
  }

  /// An interest with what belongs to it, for whoever may see it.
  public Optional<Owned> view(InterestKey key) {
    return interests.find(key).flatMap(this::owned);
  }

  public Outcome confirm(PrivateLink link) {
    return act(
        link,
        owned -> {
          Interest interest = owned.interest();
          if (interest.state() == State.WITHDRAWN) return new Decision.Refuse("withdrawn");
          return become(
              interest.confirmedAt().isPresent() ? interest : interest.confirmed(clock.instant()));
        });
  }

  public Outcome withdraw(PrivateLink link) {
    return act(link, owned -> become(in(owned.interest(), State.WITHDRAWN)));
  }

  /// Takes a withdrawal back, while the call is open.
  public Outcome comeBack(PrivateLink link) {
    return act(
        link,
        owned -> {
          Interest interest = owned.interest();
          if (interest.state() != State.WITHDRAWN) return become(interest);
          if (!open(owned)) return new Decision.Refuse("closed");
          return become(interest.in(interest.undecided()));
        });
  }

  /// Answers the offer of a place. A place once declined cannot be had back here.
  public Outcome answer(PrivateLink link, boolean accepts) {
    State wanted = accepts ? State.ACCEPTED : State.DECLINED;
    return act(
        link,
        owned ->
            switch (owned.told()) {
              case SELECTED, ACCEPTED -> become(in(owned.interest(), wanted));
              case DECLINED -> accepts ? new Decision.Refuse("declined") : become(owned.interest());
              case RECEIVED, CONFIRMED, RESERVE, NOT_SELECTED, WITHDRAWN, HELD ->
                  new Decision.Refuse("noPlace");
            });
  }

  public Outcome stopReminders(PrivateLink link) {
    return act(
        link,
        owned -> {
          Interest interest = owned.interest();
          return become(interest.reminders() ? interest.withoutReminders() : interest);
        });
  }

  /// Replaces the answers, while the call is open. The visit and the address stay as they are.
  public Outcome change(PrivateLink link, Map<String, @Nullable Object> object) {
    return act(
        link,
        owned -> {
          if (!open(owned)) return new Decision.Refuse("closed");
          Map<String, @Nullable Object> answers = new LinkedHashMap<>(object);
          answers.put("visit", owned.interest().key().visit());
          answers.put("email", owned.interest().answers().person().email().value());
          Optional<Programme> programme = Optional.of(owned.programme());
          return switch (AnswersForm.read(answers, programme, clock.instant())) {
            case AnswersForm.Reading.Invalid(var problems) -> new Decision.Reject(problems);
            case AnswersForm.Reading.Valid(var read) -> become(answering(owned.interest(), read));
          };
        });
  }

  /// Removes the person; only the count of erasures stays.
  public Outcome erase(PrivateLink link) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Owned> owned = view(link);
      if (owned.isEmpty()) return new Outcome.NoSuchLink();
      if (interests.erase(owned.get().interest()))
        return new Outcome.Erased(owned.get().programme());
    }
    throw changedTooOften();
  }

  private Outcome act(PrivateLink link, Function<Owned, Decision> decide) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Owned> found = view(link);
      if (found.isEmpty()) return new Outcome.NoSuchLink();
      Owned owned = found.get();
      switch (decide.apply(owned)) {
        case Decision.Refuse(var code) -> {
          return new Outcome.Refused(owned, code);
        }
        case Decision.Reject(var problems) -> {
          return new Outcome.Invalid(owned, problems);
        }
        case Decision.Become(var next) -> {
          boolean already = next.version() == owned.interest().version();
          if (already || store(owned.interest(), next)) {
            return new Outcome.Done(new Owned(next, owned.programme(), owned.placement()), already);
          }
        }
      }
    }
    throw changedTooOften();
  }

  private boolean store(Interest former, Interest next) {
    boolean givenUp = former.state().hasPlace() && !next.state().hasPlace();
    return givenUp ? interests.giveUpPlace(next) : interests.replace(next);
  }

  private Optional<Owned> owned(Interest interest) {
    return programmes
        .find(interest.key().visit())
        .map(programme -> new Owned(interest, programme, placements.of(interest.key())));
  }

  private boolean open(Owned owned) {
    return owned.programme().visit().callAt(clock.instant()) == Visit.Call.OPEN;
  }

  private static Decision become(Interest next) {
    return new Decision.Become(next);
  }

  /// The interest with other answers; the same interest if nothing but the time of consent differs.
  private static Interest answering(Interest interest, Answers changed) {
    Answers stored = interest.answers();
    return changed.withConsent(stored.consent()).equals(stored)
            && changed.consent().sameAs(stored.consent())
        ? interest
        : interest.answering(changed);
  }

  private static Interest in(Interest interest, State state) {
    return interest.state() == state ? interest : interest.in(state);
  }

  private static Busy changedTooOften() {
    return new Busy("the interest changed under us " + TRIES + " times");
  }
}
