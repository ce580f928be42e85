package studyvisit.letter;

import studyvisit.interest.InterestKey;

/// Names one letter: what it is made of makes it unique, so that no person gets it twice.
///
/// @param occasion tells letters of one kind apart: a date, or `once`
public record LetterId(InterestKey interest, LetterKind kind, String occasion) {
  private static final String ONCE = "once";

  /// The one letter of its kind that a person ever gets for a visit.
  public static LetterId once(InterestKey interest, LetterKind kind) {
    return new LetterId(interest, kind, ONCE);
  }
}
