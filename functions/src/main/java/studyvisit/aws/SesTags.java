package studyvisit.aws;

import java.util.List;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import studyvisit.letter.Attempt;
import studyvisit.letter.LetterId;

/// The tags of a mail, which SES's events bring back: so they need no look-up by address.
final class SesTags {
  static final String VISIT = "visit";
  static final String INTEREST = "interest";
  static final String KIND = "kind";
  static final String OCCASION = "occasion";
  static final String ATTEMPT = "attempt";
  static final List<String> ALL = List.of(VISIT, INTEREST, KIND, OCCASION, ATTEMPT);

  private SesTags() {}

  static List<MessageTag> of(Attempt attempt) {
    LetterId letter = attempt.letter();
    return List.of(
        tag(VISIT, letter.interest().visit()),
        tag(INTEREST, letter.interest().id()),
        tag(KIND, letter.kind().code()),
        tag(OCCASION, letter.occasion()),
        tag(ATTEMPT, Integer.toString(attempt.number())));
  }

  private static MessageTag tag(String name, String value) {
    return MessageTag.builder().name(name).value(value).build();
  }
}
