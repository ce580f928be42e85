package studyvisit.desk;

import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.VISIT;

import com.github.f4b6a3.ulid.UlidCreator;
import java.util.Map;
import java.util.Optional;
import studyvisit.interest.Interest;

/// Entries of the history, by an organiser who does not exist.
final class Entries {
  static final Organiser ORGANISER = new Organiser("sub-1", "Olga Ficticia");

  private Entries() {}

  static Entry ofVisit(Deed.Kind kind) {
    return entry(Deed.ofVisit(kind, Map.of()));
  }

  static Entry about(Interest interest, Deed.Kind kind) {
    return entry(new Deed(kind, Optional.of(interest.key().id()), Map.of("to", "selected"), ""));
  }

  static Entry noted(Interest interest, String note) {
    return entry(Deed.noted(interest.key().id(), note));
  }

  static Entry entry(Deed deed) {
    String id = UlidCreator.getMonotonicUlid().toString();
    return new Entry(id, VISIT, DURING_THE_CALL, ORGANISER, deed);
  }
}
