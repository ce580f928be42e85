package studyvisit.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.interest.Answers;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Placement;
import studyvisit.interest.State;
import studyvisit.language.Language;
import studyvisit.language.LocalText;
import studyvisit.language.Sentence;
import studyvisit.programme.Contact;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Point;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;
import studyvisit.programme.Vocabulary;

/// A person and a programme to write letters from.
final class LetterTextFixture {
  static final String LINK = "https://visits.example/my/0123456789abcdefghij-_KLMNO";
  static final String RECEIPT = "01CC6VQ8Z0W4M9T3K7X5N2B1AA";

  /// Everything that the person typed.
  static final List<String> TYPED =
      List.of(
          "Typedgiven",
          "Typedfamily",
          "typedlocal",
          "typeddomain.example",
          "+51 999 000",
          "Typedorganisation",
          "Typedposition",
          "Typedexperience",
          "Typedmotivation");

  private LetterTextFixture() {}

  static Interest interest(Language language) {
    Answers answers =
        new Answers(
            new Answers.Person(
                "Typedgiven",
                "Typedfamily",
                new EmailAddress("typedlocal@typeddomain.example"),
                "+51 999 000",
                "Typedorganisation https://typeddomain.example/my/x",
                "Typedposition",
                "government"),
            new Answers.Origin("north-south", "PE-TAC"),
            new Answers.Wishes(
                List.of(),
                List.of(),
                List.of(),
                "Typedexperience",
                "Typedmotivation",
                new Answers.Business(List.of(), List.of(), List.of())),
            new Answers.Practical(List.of(), Optional.empty()),
            new Answers.Consent("1", true, Instant.parse("2018-04-12T01:30:00Z")),
            language);
    return Interest.received(
        new InterestKey("june-2018", RECEIPT), answers, Instant.parse("2018-04-12T01:30:00Z"));
  }

  /// Somebody who gets a letter of a kind, and what there is to tell.
  static Recipient recipient(LetterKind kind, Language language, Programme programme) {
    Optional<Placement> placement =
        switch (kind) {
          case SELECTED, NEW_REGION ->
              Optional.of(new Placement("p1", State.SELECTED, Optional.of(place())));
          case RESERVE, NOT_SELECTED ->
              Optional.of(new Placement("p1", State.of(kind.code()), Optional.empty()));
          case CONFIRMATION, FRESH_LINK, CONFIRM_REMINDER, RANKING_REMINDER -> Optional.empty();
        };
    return new Recipient(interest(language), programme, placement);
  }

  private static Placement.Place place() {
    return new Placement.Place(
        "coast", 1, List.of(new Sentence("reason.firstChoice", List.of(Sentence.name("coast")))));
  }

  static Programme programme() {
    return programmeNamed(
        new LocalText(
            "Study visit to the EU, June 2018",
            "Visita de estudio a la UE, junio de 2018",
            "Visita de estudo à UE, junho de 2018",
            "Visite d'étude dans l'UE, juin 2018"));
  }

  static Programme programmeNamed(LocalText name) {
    Visit visit =
        new Visit(
            "june-2018",
            name,
            LocalDate.of(2018, 6, 4),
            LocalDate.of(2018, 6, 9),
            ZoneId.of("Europe/Brussels"),
            Instant.parse("2018-04-09T08:00:00Z"),
            Instant.parse("2018-05-11T10:00:00Z"),
            List.of(),
            "1",
            10,
            new Visit.Reminders(Duration.ofDays(3), Duration.ofDays(7)),
            new Visit.Retention(
                Duration.ofDays(30),
                Duration.ofDays(30),
                Duration.ofDays(14),
                Duration.ofDays(180)));
    return new Programme(
        visit,
        List.of(),
        List.of(region("midland", "Midland"), region("coast", "Coast & Hills")),
        List.of(),
        new Contact("Study visits", "contact@organiser.example", "The study visits' organisers"),
        new Vocabulary(List.of(), Map.of()));
  }

  private static PartnerRegion region(String id, String name) {
    LocalText names = new LocalText(name, name, name, name);
    return new PartnerRegion(id, names, new Point(50, 4), 0, 10, List.of(), List.of());
  }
}
