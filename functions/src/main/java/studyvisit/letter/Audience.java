package studyvisit.letter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.programme.Programme;
import studyvisit.programme.Visit;

/// Who gets which letter: those for whom it still means something, looked at again when it is sent.
final class Audience {
  private Audience() {}

  /// Why this person should have this letter now, as a code; empty if it would be needless.
  static Optional<String> reason(LetterKind kind, Recipient recipient, Instant now) {
    Interest interest = recipient.interest();
    Programme programme = recipient.programme();
    if (interest.state() == State.HELD) return Optional.empty();
    // A link to one's own data is owed as long as there are data.
    if (kind != LetterKind.FRESH_LINK && ended(programme.visit(), now)) return Optional.empty();
    if (interest.trouble().isPresent()) return Optional.empty();
    if (kind.reminder() && !interest.reminders()) return Optional.empty();
    return switch (kind) {
      case CONFIRMATION -> when(unconfirmed(interest), "interestReceived");
      case FRESH_LINK -> Optional.of("linkAskedFor");
      case CONFIRM_REMINDER ->
          when(
              unconfirmed(interest)
                  && due(kind, recipient).filter(due -> passed(due, now)).isPresent(),
              "addressNotConfirmed");
      case RANKING_REMINDER ->
          when(
              interest.confirmedAt().isPresent()
                  && interest.state().takesPart()
                  && interest.answers().wishes().preferences().isEmpty()
                  && closesSoon(programme.visit(), now),
              "noRegionRanked");
      case SELECTED, NEW_REGION ->
          when(isTold(recipient, State.SELECTED) && interest.state().hasPlace(), "placePublished");
      case RESERVE ->
          when(
              isTold(recipient, State.RESERVE) && interest.state() == State.RESERVE,
              "decisionPublished");
      case NOT_SELECTED ->
          when(
              isTold(recipient, State.NOT_SELECTED) && interest.state() == State.NOT_SELECTED,
              "decisionPublished");
    };
  }

  /// From when on a reminder is due, if it is for somebody at all; not before the call.
  static Optional<Instant> due(LetterKind kind, Recipient recipient) {
    Visit visit = recipient.programme().visit();
    return switch (kind) {
      case CONFIRM_REMINDER ->
          Optional.of(
              inCall(
                  visit, recipient.interest().receivedAt().plus(visit.reminders().confirmAfter())));
      case RANKING_REMINDER -> Optional.of(inCall(visit, rankingDue(visit)));
      case CONFIRMATION, FRESH_LINK, SELECTED, NEW_REGION, RESERVE, NOT_SELECTED ->
          Optional.empty();
    };
  }

  /// Whether anybody of the visit can be due a reminder: not before the call, not after the visit.
  static boolean anyReminder(Visit visit, Instant now) {
    return visit.callAt(now) != Visit.Call.NOT_YET_OPEN && !ended(visit, now);
  }

  private static boolean unconfirmed(Interest interest) {
    return interest.state() == State.RECEIVED && interest.confirmedAt().isEmpty();
  }

  private static boolean isTold(Recipient recipient, State state) {
    return recipient.placement().filter(placement -> placement.state() == state).isPresent();
  }

  private static boolean closesSoon(Visit visit, Instant now) {
    return visit.callAt(now) == Visit.Call.OPEN && passed(rankingDue(visit), now);
  }

  private static Instant inCall(Visit visit, Instant due) {
    return due.isBefore(visit.opensAt()) ? visit.opensAt() : due;
  }

  private static Instant rankingDue(Visit visit) {
    return visit.closesAt().minus(visit.reminders().rankingBefore());
  }

  private static boolean ended(Visit visit, Instant now) {
    return passed(visit.to().atStartOfDay(visit.zone()).plus(1, ChronoUnit.DAYS).toInstant(), now);
  }

  private static boolean passed(Instant instant, Instant now) {
    return !now.isBefore(instant);
  }

  private static Optional<String> when(boolean holds, String reason) {
    return holds ? Optional.of(reason) : Optional.empty();
  }
}
