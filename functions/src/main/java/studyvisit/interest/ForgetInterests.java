package studyvisit.interest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
import studyvisit.programme.Visit;

/// Removes the interests whose time is over, with all that belongs to them, and leaves a count:
/// those whose address nobody confirmed, or whom nobody released, and all of a visit that is long
/// past.
public final class ForgetInterests {
  private final Programmes programmes;
  private final Interests interests;
  private final Clock clock;

  public ForgetInterests(Programmes programmes, Interests interests, Clock clock) {
    this.programmes = programmes;
    this.interests = interests;
    this.clock = clock;
  }

  /// @return how many
  public int forget() {
    Instant now = clock.instant();
    int forgotten = 0;
    for (Programme programme : programmes.all()) {
      List<Interest> over = new ArrayList<>();
      interests.forEach(
          programme.visit().id(),
          interest -> {
            if (over(interest, programme.visit(), now)) over.add(interest);
          });
      for (Interest interest : over) {
        if (interests.lapse(interest)) forgotten++; // or it has just changed: next time
      }
    }
    return forgotten;
  }

  private static boolean over(Interest interest, Visit visit, Instant now) {
    boolean waiting = interest.state() == State.RECEIVED || interest.state() == State.HELD;
    boolean unconfirmed = waiting && interest.confirmedAt().isEmpty();
    Instant lapses = interest.receivedAt().plus(visit.retention().unconfirmed());
    return !now.isBefore(visit.keptUntil()) || (unconfirmed && !now.isBefore(lapses));
  }
}
