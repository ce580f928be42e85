package studyvisit.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.Interests;
import studyvisit.interest.Mailed;
import studyvisit.interest.ManageInterest;
import studyvisit.interest.ManageInterest.Owned;
import studyvisit.interest.PrivateLink;
import studyvisit.programme.Visit;

/// The private second step: what a person with a place tells us for the journey, through the
/// private link and to nobody else. And all that is stored of a person, for that person.
public final class PrepareJourney {
  private static final int TRIES = 5;

  private final ManageInterest manageInterest;
  private final Interests interests;
  private final Travellers travellers;
  private final Clock clock;

  public PrepareJourney(
      ManageInterest manageInterest, Interests interests, Travellers travellers, Clock clock) {
    this.manageInterest = manageInterest;
    this.interests = interests;
    this.travellers = travellers;
    this.clock = clock;
  }

  /// A person, and what they told for the journey so far.
  public record Prepared(Owned owned, Optional<Traveller> traveller) {}

  /// All that is stored of a person.
  ///
  /// @param letters every letter to them, sent or not
  public record Everything(Owned owned, Optional<Traveller> traveller, List<Mailed> letters) {}

  /// What became of an act.
  public sealed interface Outcome {
    record Kept(Traveller traveller) implements Outcome {}

    record Forgotten() implements Outcome {}

    /// The link ended, was revoked, or never was.
    record NoSuchLink() implements Outcome {}

    /// There is no place, or the visit is over.
    record NoJourney(Owned owned) implements Outcome {}

    record Invalid(Owned owned, List<FieldProblem> problems) implements Outcome {}
  }

  /// Whether somebody's journey is to be prepared now: who has a place, until the visit is over.
  public static boolean open(Owned owned, Instant now) {
    Visit visit = owned.programme().visit();
    boolean over = now.atZone(visit.zone()).toLocalDate().isAfter(visit.to());
    return owned.told().hasPlace() && !over;
  }

  public Optional<Prepared> view(PrivateLink link) {
    return manageInterest.view(link).map(owned -> new Prepared(owned, traveller(owned)));
  }

  public boolean open(Owned owned) {
    return open(owned, clock.instant());
  }

  /// Whether a link that opens nothing was somebody's.
  public boolean hasEnded(PrivateLink link) {
    return interests.formerOwnerOf(link).isPresent();
  }

  public Optional<Everything> everything(PrivateLink link) {
    return manageInterest
        .view(link)
        .map(
            owned ->
                new Everything(owned, traveller(owned), interests.mailed(owned.interest().key())));
  }

  public Outcome keep(PrivateLink link, Map<String, @Nullable Object> fields) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Owned> found = manageInterest.view(link);
      if (found.isEmpty()) return new Outcome.NoSuchLink();
      Owned owned = found.get();
      Visit visit = owned.programme().visit();
      if (!open(owned)) return new Outcome.NoJourney(owned);
      switch (TravellerForm.read(fields, visit, clock.instant())) {
        case TravellerForm.Reading.Invalid(var problems) -> {
          return new Outcome.Invalid(owned, problems);
        }
        case TravellerForm.Reading.Valid(var traveller) -> {
          if (travellers.keep(owned.interest(), traveller, visit.travellersKeptUntil()))
            return new Outcome.Kept(traveller);
        }
      }
    }
    throw new IllegalStateException("the interest changed under us " + TRIES + " times");
  }

  /// Takes the consent back: what was told is removed. May be repeated.
  public Outcome forget(PrivateLink link) {
    Optional<Owned> owned = manageInterest.view(link);
    if (owned.isEmpty()) return new Outcome.NoSuchLink();
    travellers.forget(owned.get().interest().key());
    return new Outcome.Forgotten();
  }

  private Optional<Traveller> traveller(Owned owned) {
    return travellers.find(owned.interest().key(), clock.instant());
  }
}
