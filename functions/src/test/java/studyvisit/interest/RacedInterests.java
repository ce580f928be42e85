package studyvisit.interest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Interests where somebody else changes the same interest just before each of the first writes.
final class RacedInterests implements Interests {
  private final Interests interests;
  private int races;

  RacedInterests(Interests interests, int races) {
    this.interests = interests;
    this.races = races;
  }

  @Override
  public boolean addIfAbsent(Interest interest, Instant letterAt) {
    return interests.addIfAbsent(interest, letterAt);
  }

  @Override
  public boolean release(Interest released, Instant now, Instant letterAt) {
    return interests.release(released, now, letterAt);
  }

  @Override
  public Optional<Interest> find(InterestKey key) {
    return interests.find(key);
  }

  @Override
  public Optional<InterestKey> findByEmail(String visit, EmailAddress email) {
    return interests.findByEmail(visit, email);
  }

  @Override
  public boolean replace(Interest changed) {
    race(changed.key());
    return interests.replace(changed);
  }

  @Override
  public boolean giveUpPlace(Interest changed) {
    race(changed.key());
    return interests.giveUpPlace(changed);
  }

  @Override
  public List<Mailed> mailed(InterestKey key) {
    return interests.mailed(key);
  }

  @Override
  public boolean erase(Interest interest) {
    race(interest.key());
    return interests.erase(interest);
  }

  @Override
  public long erased(String visit) {
    return interests.erased(visit);
  }

  @Override
  public boolean lapse(Interest interest) {
    race(interest.key());
    return interests.lapse(interest);
  }

  @Override
  public long lapsed(String visit) {
    return interests.lapsed(visit);
  }

  @Override
  public Optional<InterestKey> formerOwnerOf(PrivateLink link) {
    return interests.formerOwnerOf(link);
  }

  @Override
  public void endLinks(InterestKey key) {
    interests.endLinks(key);
  }

  @Override
  public void forEach(String visit, Consumer<Interest> consumer) {
    interests.forEach(visit, consumer);
  }

  @Override
  public Optional<InterestKey> ownerOf(PrivateLink link, Instant now) {
    return interests.ownerOf(link, now);
  }

  @Override
  public boolean sendFreshLink(InterestKey key, String occasion, Instant now, Instant letterAt) {
    return interests.sendFreshLink(key, occasion, now, letterAt);
  }

  private void race(InterestKey key) {
    if (races-- > 0) interests.replace(interests.find(key).orElseThrow().withoutReminders());
  }
}
