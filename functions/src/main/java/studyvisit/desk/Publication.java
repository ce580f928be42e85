package studyvisit.desk;

import java.time.Duration;
import java.util.Optional;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Placement;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;

/// A split that organisers made known: who goes where, once for a visit, until the next version.
///
/// @param version 1 for the first of a visit; a publication follows the one before it, or is none
/// @param entry in the history; its id is the publication's
public record Publication(int version, Basis basis, Entry entry) {
  /// What the split can be made from again.
  ///
  /// @param rules as JSON, without pins and exclusions, which are about people
  /// @param seed of the lottery
  /// @param proof the SHA-256 hash of the split with its certificate
  public record Basis(String rules, String seed, String proof) {}

  /// What is published about one person, and the letter that says so.
  ///
  /// @param letter empty for whom it changes nothing
  public record Word(InterestKey person, Placement placement, Optional<LetterKind> letter) {}

  /// How long a letter waits until the publication is in force for certain.
  private static final Duration WAIT = Duration.ofMinutes(1);

  /// The letter that tells a word, put off; if this publication does not come into force meanwhile,
  /// it is needless.
  public Optional<Letter> letter(Word word) {
    return word.letter()
        .map(
            kind ->
                new Letter(
                    new LetterId(word.person(), kind, id()),
                    new Letter.Status.Deferred(entry.at().plus(WAIT), "publication"),
                    0,
                    1));
  }

  public String id() {
    return entry.id();
  }

  public String visit() {
    return entry.visit();
  }
}
