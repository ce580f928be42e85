package studyvisit.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import studyvisit.language.LocalText;

/// The visit itself.
///
/// @param id names the visit in addresses, events and keys: lower-case letters, digits and hyphens
/// @param opensAt the first instant at which interest is accepted
/// @param closesAt the first instant at which it no longer is
/// @param noticeVersion the version of the privacy notice that applicants accept
/// @param seatsPerArea how many people of one border area can come
public record Visit(
    String id,
    LocalText name,
    LocalDate from,
    LocalDate to,
    ZoneId zone,
    Instant opensAt,
    Instant closesAt,
    List<Part> parts,
    String noticeVersion,
    int seatsPerArea,
    Reminders reminders,
    Retention retention) {
  public Visit {
    parts = List.copyOf(parts);
  }

  /// Whether the call accepts interest at an instant, is not open yet, or has closed.
  public Call callAt(Instant now) {
    if (now.isBefore(opensAt)) return Call.NOT_YET_OPEN;
    return now.isBefore(closesAt) ? Call.OPEN : Call.CLOSED;
  }

  /// When private links end; one that is mailed later lives for a week.
  public Instant linksEnd() {
    return after(retention.links());
  }

  /// When the interests of the visit are removed, and all that belongs to them.
  public Instant keptUntil() {
    return after(retention.interests());
  }

  /// When what people told for the journey is removed.
  public Instant travellersKeptUntil() {
    return after(retention.travellers());
  }

  private Instant after(Duration time) {
    return to.atStartOfDay(zone).plusDays(time.toDays()).toInstant();
  }

  /// The parts to which people come.
  public List<Part> attendable() {
    return parts.stream().filter(Part::hasPlace).toList();
  }

  public enum Call {
    NOT_YET_OPEN,
    OPEN,
    CLOSED
  }

  /// A part of the visit: the days in Brussels, the days in one partner region, the way back.
  ///
  /// @param place where, as people say it
  /// @param inPartnerRegion whether each person spends it in their own partner region
  /// @param at where the map shows it, if everybody goes to the same place
  public record Part(
      String id,
      LocalText name,
      LocalDate from,
      LocalDate to,
      LocalText place,
      boolean inPartnerRegion,
      Optional<Point> at) {
    /// Whether it happens somewhere, so that people come to it; the way home does not.
    public boolean hasPlace() {
      return inPartnerRegion || at.isPresent();
    }
  }

  /// When reminders become due.
  ///
  /// @param confirmAfter after an interest was received whose address is still not confirmed
  /// @param rankingBefore before the call closes, for confirmed people who ranked no partner region
  public record Reminders(Duration confirmAfter, Duration rankingBefore) {}

  /// How long data are kept.
  ///
  /// @param unconfirmed an interest whose address nobody confirms, after it was received
  /// @param links the links in letters, after the visit
  /// @param travellers what people told for the journey, after the visit
  /// @param interests interests with their letters, after the visit
  public record Retention(
      Duration unconfirmed, Duration links, Duration travellers, Duration interests) {}
}
