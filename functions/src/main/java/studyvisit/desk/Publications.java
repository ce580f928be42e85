package studyvisit.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Placement;

/// What was published, version by version.
public interface Publications {
  /// The publications of a visit, the first one first; the last is in force.
  List<Publication> of(String visit);

  /// The publication in force.
  Optional<Publication> current(String visit);

  /// What a publication says of each of these people; who is not in it is left out.
  Map<InterestKey, Placement> placements(Publication publication, List<InterestKey> people);

  /// Puts a publication in force, with its entry of the history and its letters, if the one before
  /// it is still the last; else nothing is in force and no letter is ever sent.
  boolean publish(Publication publication, List<Publication.Word> words);

  /// The rules that are worked on; empty ones before anybody has.
  Draft draft(String visit);

  /// Stores changed rules with the entries that tell of them; false, and nothing is changed, if the
  /// stored ones are not at the version before these.
  boolean save(Draft changed, List<Entry> entries);
}
