package studyvisit.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studyvisit.interest.Answers;
import studyvisit.interest.Interest;
import studyvisit.language.Language;
import studyvisit.language.LocalText;
import studyvisit.language.When;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;

/// Whom a document is about, as it says so.
///
/// @param name as the document writes it
/// @param region the person's own partner region, once it is known
/// @param language of the document
/// @param now when the document is made
record PlacedPerson(
    Interest interest,
    String name,
    Programme programme,
    Optional<PartnerRegion> region,
    Language language,
    Instant now) {

  String organisation() {
    return person().organisation();
  }

  /// Such as `Director of planning, Municipality of Tulcán`.
  String role() {
    String position = person().position();
    return position.isBlank() ? organisation() : position + ", " + organisation();
  }

  String visit() {
    return programme.visit().name().in(language);
  }

  String dates() {
    return When.days(programme.visit().from(), programme.visit().to(), language);
  }

  /// A part's days, what it is, and where it is for this person.
  String part(Visit.Part part) {
    LocalText place =
        region.filter(_ -> part.inPartnerRegion()).map(PartnerRegion::name).orElse(part.place());
    return When.days(part.from(), part.to(), language)
        + ": "
        + part.name().in(language)
        + " ("
        + place.in(language)
        + ")";
  }

  /// The parts to which the person came.
  List<Visit.Part> attended() {
    return programme.visit().parts().stream()
        .filter(part -> interest.attended().contains(part.id()))
        .toList();
  }

  String today() {
    return When.day(now.atZone(programme.visit().zone()).toLocalDate(), language);
  }

  String reference() {
    return interest.key().id();
  }

  private Answers.Person person() {
    return interest.answers().person();
  }

  @Override
  public String toString() {
    return "PlacedPerson[hidden]";
  }
}
