package studyvisit.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import studyvisit.interest.Interest;
import studyvisit.interest.Interests;
import studyvisit.letter.Letters;
import studyvisit.programme.Programmes;

/// What the desk works with.
///
/// @param ids gives a fresh ULID at each call, for interests and entries
public record Desk(Programmes programmes, Store store, Clock clock, Supplier<String> ids) {
  /// What is kept.
  public record Store(Interests interests, Letters letters, History history, Changes changes) {}

  Entry entry(String visit, Organiser by, Deed deed) {
    return new Entry(ids.get(), visit, clock.instant(), by, deed);
  }

  Interests interests() {
    return store.interests();
  }

  History history() {
    return store.history();
  }

  Changes changes() {
    return store.changes();
  }

  /// Every interest of a visit, in the order in which they came.
  List<Interest> everyone(String visit) {
    List<Interest> everyone = new ArrayList<>();
    interests().forEach(visit, everyone::add);
    everyone.sort(
        Comparator.comparing(Interest::receivedAt).thenComparing(interest -> interest.key().id()));
    return everyone;
  }
}
