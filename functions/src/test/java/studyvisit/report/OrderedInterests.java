package studyvisit.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Interests;
import studyvisit.interest.Mailed;
import studyvisit.interest.PrivateLink;

/// Shows interests in an order of the test's choice; whatever else is asked of it is a fault, for a
/// report reads only.
class OrderedInterests implements Interests {
  private final List<Interest> interests;

  OrderedInterests(List<Interest> interests) {
    this.interests = List.copyOf(interests);
  }

  @Override
  public void forEach(String visit, Consumer<Interest> consumer) {
    interests.forEach(consumer);
  }

  @Override
  public long lapsed(String visit) {
    return 0;
  }

  @Override
  public boolean lapse(Interest interest) {
    throw readsOnly();
  }

  @Override
  public Optional<InterestKey> formerOwnerOf(PrivateLink link) {
    throw readsOnly();
  }

  @Override
  public boolean giveUpPlace(Interest changed) {
    throw readsOnly();
  }

  @Override
  public List<Mailed> mailed(InterestKey key) {
    throw readsOnly();
  }

  @Override
  public void endLinks(InterestKey key) {
    throw readsOnly();
  }

  @Override
  public long erased(String visit) {
    return 0;
  }

  @Override
  public boolean addIfAbsent(Interest interest, Instant letterAt) {
    throw readsOnly();
  }

  @Override
  public boolean release(Interest released, Instant now, Instant letterAt) {
    throw readsOnly();
  }

  @Override
  public Optional<Interest> find(InterestKey key) {
    throw readsOnly();
  }

  @Override
  public Optional<InterestKey> findByEmail(String visit, EmailAddress email) {
    throw readsOnly();
  }

  @Override
  public boolean replace(Interest changed) {
    throw readsOnly();
  }

  @Override
  public boolean erase(Interest interest) {
    throw readsOnly();
  }

  @Override
  public Optional<InterestKey> ownerOf(PrivateLink link, Instant now) {
    throw readsOnly();
  }

  @Override
  public boolean sendFreshLink(InterestKey key, String occasion, Instant now, Instant letterAt) {
    throw readsOnly();
  }

  private static UnsupportedOperationException readsOnly() {
    return new UnsupportedOperationException("a report reads every interest, and nothing else");
  }
}
