package studyvisit.paper;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import studyvisit.interest.Answers;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Interests;
import studyvisit.interest.ManageInterest;
import studyvisit.interest.ManageInterest.Owned;
import studyvisit.interest.Placements;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.State;
import studyvisit.journey.Traveller;
import studyvisit.journey.Travellers;
import studyvisit.language.Language;
import studyvisit.programme.Programmes;

/// Makes the documents about a person's place from the record. Reads only.
public final class IssuePapers {
  private final Programmes programmes;
  private final People people;
  private final ManageInterest manageInterest;
  private final Clock clock;

  public IssuePapers(Programmes programmes, People people, Clock clock) {
    this.programmes = programmes;
    this.people = people;
    this.manageInterest =
        new ManageInterest(programmes, people.interests(), people.placements(), clock);
    this.clock = clock;
  }

  /// Whom documents can be about.
  public record People(Interests interests, Placements placements, Travellers travellers) {}

  public Programmes programmes() {
    return programmes;
  }

  /// Whether a link that opens nothing was somebody's.
  public boolean hasEnded(PrivateLink link) {
    return people.interests().formerOwnerOf(link).isPresent();
  }

  /// What became of the wish for a document.
  public sealed interface Outcome {
    @SuppressWarnings("ArrayRecordComponent") // nobody compares documents
    record Issued(byte[] pdf) implements Outcome {
      @Override
      public String toString() {
        return "Issued[hidden]";
      }
    }

    /// The link ended, was revoked or never was; there is no such person.
    record Nobody() implements Outcome {}

    /// Not in this state, or not at this time.
    record NotNow(Owned owned) implements Outcome {}

    /// A field has letters that the documents cannot set: better none than one with blanks.
    ///
    /// @param field of an interest
    record CannotShow(Owned owned, String field) implements Outcome {}
  }

  /// For the owner of a private link.
  ///
  /// @param wanted the document's language, else the person's own
  public Outcome issue(Paper paper, PrivateLink link, Optional<Language> wanted) {
    Optional<Owned> owned = manageInterest.view(link);
    if (owned.isEmpty()) return new Outcome.Nobody();
    Owned own = owned.get();
    return issue(paper, own, own.told(), passportName(paper, own), wanted);
  }

  /// For an organiser, who need not have published that the person comes.
  public Outcome issue(Paper paper, InterestKey key, Optional<Language> wanted) {
    Optional<Owned> owned = manageInterest.view(key);
    if (owned.isEmpty()) return new Outcome.Nobody();
    State state = owned.get().interest().state();
    return issue(paper, owned.get(), state, Optional.empty(), wanted);
  }

  /// A consulate compares the letter with the passport. What was told for the journey is for the
  /// person's own letter, and for nothing else.
  private Optional<String> passportName(Paper paper, Owned owned) {
    if (paper != Paper.INVITATION) return Optional.empty();
    return people
        .travellers()
        .find(owned.interest().key(), clock.instant())
        .map(Traveller::passportName);
  }

  private Outcome issue(
      Paper paper,
      Owned owned,
      State state,
      Optional<String> passportName,
      Optional<Language> wanted) {
    if (!paper.isFor(owned.interest(), state, owned.programme().visit(), clock.instant())) {
      return new Outcome.NotNow(owned);
    }
    PaperFont font = PaperFont.load();
    Answers.Person person = owned.interest().answers().person();
    String name = passportName.orElseGet(person::name);
    for (Shown shown : shown(name, person)) {
      if (!font.canShow(shown.text())) return new Outcome.CannotShow(owned, shown.field());
    }
    Language language = wanted.orElseGet(() -> owned.interest().answers().language());
    PlacedPerson who =
        new PlacedPerson(
            owned.interest(), name, owned.programme(), owned.region(), language, clock.instant());
    return switch (paper) {
      case INVITATION -> new Outcome.Issued(InvitationLetter.of(who, font));
      case CERTIFICATE -> new Outcome.Issued(Certificate.of(who, font));
      case CALENDAR -> throw new IllegalArgumentException("the calendar is no PDF");
    };
  }

  private record Shown(String field, String text) {}

  private static List<Shown> shown(String name, Answers.Person person) {
    return List.of(
        new Shown("name", name),
        new Shown("organisation", person.organisation()),
        new Shown("position", person.position()));
  }
}
