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
import studyvisit.language.Language;
import studyvisit.programme.Programmes;

/// Makes the documents about a person's place from the record. Reads only.
public final class IssuePapers {
  private final Programmes programmes;
  private final Interests interests;
  private final ManageInterest manageInterest;
  private final Clock clock;

  public IssuePapers(
      Programmes programmes, Interests interests, Placements placements, Clock clock) {
    this.programmes = programmes;
    this.interests = interests;
    this.manageInterest = new ManageInterest(programmes, interests, placements, clock);
    this.clock = clock;
  }

  public Programmes programmes() {
    return programmes;
  }

  /// Whether a link that opens nothing was somebody's.
  public boolean hasEnded(PrivateLink link) {
    return interests.formerOwnerOf(link).isPresent();
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
    return issue(paper, manageInterest.view(link), wanted);
  }

  /// For an organiser.
  public Outcome issue(Paper paper, InterestKey key, Optional<Language> wanted) {
    return issue(paper, manageInterest.view(key), wanted);
  }

  private Outcome issue(Paper paper, Optional<Owned> found, Optional<Language> wanted) {
    if (found.isEmpty()) return new Outcome.Nobody();
    Owned owned = found.get();
    if (!paper.isFor(owned.interest(), owned.programme().visit(), clock.instant())) {
      return new Outcome.NotNow(owned);
    }
    PaperFont font = PaperFont.load();
    for (Shown shown : shown(owned.interest().answers().person())) {
      if (!font.canShow(shown.text())) return new Outcome.CannotShow(owned, shown.field());
    }
    Language language = wanted.orElseGet(() -> owned.interest().answers().language());
    PlacedPerson who =
        new PlacedPerson(
            owned.interest(), owned.programme(), owned.region(), language, clock.instant());
    return switch (paper) {
      case INVITATION -> new Outcome.Issued(InvitationLetter.of(who, font));
      case CERTIFICATE -> new Outcome.Issued(Certificate.of(who, font));
      case CALENDAR -> throw new IllegalArgumentException("the calendar is no PDF");
    };
  }

  private record Shown(String field, String text) {}

  private static List<Shown> shown(Answers.Person person) {
    return List.of(
        new Shown("givenName", person.givenName()),
        new Shown("familyName", person.familyName()),
        new Shown("organisation", person.organisation()),
        new Shown("position", person.position()));
  }
}
