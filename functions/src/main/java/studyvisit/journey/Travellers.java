package studyvisit.journey;

import java.time.Instant;
import java.util.Optional;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;

/// What people with a place told us for the journey. It goes with the interest: erasing one, or
/// giving up its place, removes the other in the same step.
public interface Travellers {
  /// Empty once its time is over, also while it is still to be removed.
  Optional<Traveller> find(InterestKey key, Instant now);

  /// Keeps a traveller in the place of any former; false, and nothing is changed, if the interest
  /// is no longer as given.
  ///
  /// @param until when it is removed
  boolean keep(Interest owner, Traveller traveller, Instant until);

  void forget(InterestKey key);
}
