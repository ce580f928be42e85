package studyvisit.letter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import studyvisit.interest.InterestKey;
import studyvisit.interest.PrivateLink;

/// A ledger that fails in one way.
final class BrokenLedger implements Letters {
  private final Letters letters;
  private boolean losesClaims;
  private boolean failsToMove;
  private Runnable onceShown = () -> {};

  BrokenLedger(Letters letters) {
    this.letters = letters;
  }

  /// Somebody else is always faster.
  BrokenLedger losingClaims() {
    losesClaims = true;
    return this;
  }

  BrokenLedger failingMoves() {
    failsToMove = true;
    return this;
  }

  /// Its letters change right after they were shown.
  BrokenLedger changingOnceShown(Runnable change) {
    onceShown = change;
    return this;
  }

  @Override
  public boolean addIfAbsent(LetterId id, Instant now) {
    return letters.addIfAbsent(id, now);
  }

  @Override
  public Optional<Letter> find(LetterId id) {
    return letters.find(id);
  }

  @Override
  public List<Letter> of(InterestKey interest) {
    return letters.of(interest);
  }

  @Override
  public boolean move(Letter letter, Letter.Status to) {
    if (failsToMove) throw new IllegalStateException("the ledger cannot be reached");
    return letters.move(letter, to);
  }

  @Override
  public Optional<Letter> claim(Letter due, Instant leaseEnds, PrivateLink link, Instant linkEnds) {
    return losesClaims ? Optional.empty() : letters.claim(due, leaseEnds, link, linkEnds);
  }

  @Override
  public void forEachToWake(Instant now, Consumer<LetterId> consumer) {
    letters.forEachToWake(now, consumer);
    onceShown.run();
  }

  @Override
  public Map<Open, List<String>> open(String visit) {
    return letters.open(visit);
  }

  @Override
  public boolean isPaused(String visit, LetterKind campaign) {
    return letters.isPaused(visit, campaign);
  }
}
