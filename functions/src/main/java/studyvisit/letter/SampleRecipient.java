package studyvisit.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studyvisit.interest.Answers;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Placement;
import studyvisit.interest.State;
import studyvisit.language.Language;
import studyvisit.language.Sentence;
import studyvisit.programme.Programme;

/// Somebody who does not exist, to show organisers what a letter says before it goes out.
public final class SampleRecipient {
  private static final String RECEIPT = "01EXAMPLE00000000000000000";

  private SampleRecipient() {}

  /// @param now when the interest came
  public static Recipient of(LetterKind kind, Programme programme, Language language, Instant now) {
    Answers answers =
        new Answers(
            new Answers.Person("", "", new EmailAddress("nobody@example.org"), "", "", "", ""),
            new Answers.Origin("", ""),
            new Answers.Wishes(
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                new Answers.Business(List.of(), List.of(), List.of())),
            new Answers.Practical(List.of(), Optional.empty()),
            new Answers.Consent(programme.visit().noticeVersion(), false, now),
            language);
    InterestKey key = new InterestKey(programme.visit().id(), RECEIPT);
    return new Recipient(
        Interest.received(key, answers, now), programme, placement(kind, programme));
  }

  private static Optional<Placement> placement(LetterKind kind, Programme programme) {
    return switch (kind) {
      case SELECTED, NEW_REGION -> Optional.of(selected(programme));
      case RESERVE -> Optional.of(new Placement("", State.RESERVE, Optional.empty()));
      case NOT_SELECTED -> Optional.of(new Placement("", State.NOT_SELECTED, Optional.empty()));
      case CONFIRMATION, FRESH_LINK, CONFIRM_REMINDER, RANKING_REMINDER -> Optional.empty();
    };
  }

  private static Placement selected(Programme programme) {
    String region = programme.partnerRegions().getFirst().id();
    Sentence why = new Sentence("reason.firstChoice", List.of(Sentence.name(region)));
    return new Placement(
        "", State.SELECTED, Optional.of(new Placement.Place(region, 1, List.of(why))));
  }
}
