package studyvisit.interest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// Every stored interest, and the private links to them.
public interface Interests {
  /// Stores the interest and makes its confirmation letter due, both or neither, unless this person
  /// already has one for the visit; false means that nothing was changed.
  boolean addIfAbsent(Interest interest);

  Optional<Interest> find(InterestKey key);

  Optional<InterestKey> findByEmail(String visit, EmailAddress email);

  /// Stores a changed interest; false, and nothing is changed, if the stored one is not at the
  /// version before this one's.
  boolean replace(Interest changed);

  /// Removes the interest, its letters and links, and counts the erasure; false, and nothing is
  /// changed, if the stored interest is at another version.
  boolean erase(Interest interest);

  /// How many interests of a visit were erased.
  long erased(String visit);

  /// Shows every interest of a visit once, in no order, one call at a time.
  void forEach(String visit, Consumer<Interest> consumer);

  /// Whose link this is, unless it ended, was revoked or never was.
  Optional<InterestKey> ownerOf(PrivateLink link, Instant now);

  /// Makes a letter with a fresh link due, at most one a day; false if that day has one.
  boolean sendFreshLink(InterestKey key, LocalDate day, Instant now);
}
