package studyvisit.interest;

import java.time.Instant;
import java.time.LocalDate;
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
  public boolean addIfAbsent(Interest interest) {
    return interests.addIfAbsent(interest);
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
  public boolean erase(Interest interest) {
    race(interest.key());
    return interests.erase(interest);
  }

  @Override
  public long erased(String visit) {
    return interests.erased(visit);
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
  public boolean sendFreshLink(InterestKey key, LocalDate day, Instant now) {
    return interests.sendFreshLink(key, day, now);
  }

  private void race(InterestKey key) {
    if (races-- > 0) interests.replace(interests.find(key).orElseThrow().withoutReminders());
  }
}
