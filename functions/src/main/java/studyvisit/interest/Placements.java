package studyvisit.interest;

import java.util.Optional;

/// What is published about each person.
public interface Placements {
  /// What the publication in force says of a person; empty before the first, and if it says nothing
  /// of them.
  Optional<Placement> of(InterestKey person);
}
