package studyvisit.interest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Every stored interest, and the private links to them.
public interface Interests {
  /// Stores the interest and makes its confirmation letter due, both or neither, unless this person
  /// already has one for the visit; false means that nothing was changed.
  /// A held interest gets no letter.
  ///
  /// @param letterAt when the letter may go out; it waits if that is after the interest was
  /// received
  boolean addIfAbsent(Interest interest, Instant letterAt);

  /// The same, with a letter that need not wait.
  default boolean addIfAbsent(Interest interest) {
    return addIfAbsent(interest, interest.receivedAt());
  }

  /// Stores an interest that is no longer held and makes its confirmation letter due, both or
  /// neither; false, and nothing is changed, as for `replace`.
  ///
  /// @param letterAt when the letter may go out; it waits if that is after now
  boolean release(Interest released, Instant now, Instant letterAt);

  Optional<Interest> find(InterestKey key);

  Optional<InterestKey> findByEmail(String visit, EmailAddress email);

  /// Stores a changed interest; false, and nothing is changed, if the stored one is not at the
  /// version before this one's.
  boolean replace(Interest changed);

  /// The same for somebody who gives up a place: what they told for the journey goes with it.
  boolean giveUpPlace(Interest changed);

  /// Removes the interest, its letters and links and what was told for the journey, and counts the
  /// erasure; false, and nothing is changed, if the stored interest is at another version.
  boolean erase(Interest interest);

  /// How many interests of a visit were erased.
  long erased(String visit);

  /// The same as `erase` for an interest whose time is over, which is counted apart.
  boolean lapse(Interest interest);

  /// How many interests of a visit have lapsed.
  long lapsed(String visit);

  /// Shows every interest of a visit once, in no order, one call at a time.
  void forEach(String visit, Consumer<Interest> consumer);

  /// Whose link this is, unless it ended, was revoked or never was.
  Optional<InterestKey> ownerOf(PrivateLink link, Instant now);

  /// Whose link this is or was, as long as the interest is stored. Gives no access: it only says
  /// to whom a new one may be mailed.
  Optional<InterestKey> formerOwnerOf(PrivateLink link);

  /// Ends every link that was mailed so far: none of them is anybody's afterwards.
  void endLinks(InterestKey key);

  /// Every letter to a person, sent or not.
  List<Mailed> mailed(InterestKey key);

  /// Makes a letter with a fresh link due, at most one an occasion; false if it has one.
  ///
  /// @param occasion why, without a person's data: a day, or the link that it replaces
  /// @param letterAt when it may go out; it waits if that is after now
  boolean sendFreshLink(InterestKey key, String occasion, Instant now, Instant letterAt);
}
