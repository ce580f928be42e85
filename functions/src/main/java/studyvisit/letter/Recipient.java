package studyvisit.letter;

import java.util.Optional;
import studyvisit.interest.Interest;
import studyvisit.interest.Placement;
import studyvisit.programme.Programme;

/// Whom a letter is for, and what it is about.
///
/// @param placement what the letter tells, if it tells what was published
public record Recipient(Interest interest, Programme programme, Optional<Placement> placement) {
  Recipient(Interest interest, Programme programme) {
    this(interest, programme, Optional.empty());
  }

  @Override
  public String toString() {
    return "Recipient[hidden]";
  }
}
