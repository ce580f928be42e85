package studyvisit.interest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Mails a person a new private link, to the address on record and nowhere else.
public final class MailLinks {
  private final Interests interests;
  private final Turns turns;
  private final Clock clock;

  public MailLinks(Interests interests, Turns turns, Clock clock) {
    this.interests = interests;
    this.turns = turns;
    this.clock = clock;
  }

  /// To an address if it has an interest, at most once a day; whether it has is not told.
  public void toAddress(String visit, String typedAddress, Source source) {
    try {
      interests
          .findByEmail(visit, EmailAddress.typed(typedAddress.strip()))
          .ifPresent(owner -> daily(owner, source));
    } catch (InvalidValue _) {
      // No address: nobody has it.
    }
  }

  /// Whether somebody's link, though ended, can be renewed.
  public boolean canRenew(PrivateLink link) {
    return interests.formerOwnerOf(link).isPresent();
  }

  /// To the owner of a link that may have ended, at most once a day.
  ///
  /// @return false if it never was anybody's, or its interest is gone
  public boolean renew(PrivateLink link, Source source) {
    Optional<InterestKey> owner = interests.formerOwnerOf(link);
    owner.ifPresent(known -> daily(known, source));
    return owner.isPresent();
  }

  /// Ends every link of a person and mails a new one: for whoever's letter somebody else has seen.
  ///
  /// @return false if this is no link that works
  public boolean replaceAll(PrivateLink link) {
    Instant now = clock.instant();
    Optional<InterestKey> owner = interests.ownerOf(link, now);
    owner.ifPresent(
        known -> {
          // Ended first: a letter sent in between would carry a link that ends at once.
          interests.endLinks(known);
          interests.sendFreshLink(known, "instead-of-" + link.hash(), now, now);
        });
    return owner.isPresent();
  }

  private void daily(InterestKey owner, Source source) {
    Instant now = clock.instant();
    String today = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
    interests.sendFreshLink(owner, today, now, turns.again(source, now));
  }
}
