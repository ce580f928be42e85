package studyvisit.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.call.InParallel;
import studyvisit.interest.Interest;
import studyvisit.interest.State;

/// Selects people, puts them on the reserve list, and so on: one or many. Nobody is written to
/// before the organisers publish.
final class SelectPeople {
  private final Desk desk;

  SelectPeople(Desk desk) {
    this.desk = desk;
  }

  /// Puts each person where they are wanted; each counts for itself.
  ///
  /// @return what became of each, in their order
  Map<Asked, Outcome> select(List<Asked> people, Selection to) {
    Map<Asked, Outcome> outcomes = new LinkedHashMap<>();
    List<Outcome> done = InParallel.map(people, asked -> select(asked, to));
    for (int i = 0; i < people.size(); i++) outcomes.put(people.get(i), done.get(i));
    return outcomes;
  }

  private Outcome select(Asked asked, Selection to) {
    Optional<Interest> found = desk.interests().find(asked.key());
    if (found.isEmpty()) return new Outcome.NoSuchPerson();
    Interest interest = found.get();
    if (interest.version() != asked.version()) return new Outcome.ChangedMeanwhile();
    Optional<String> refusal = to.refusal(interest.state());
    if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
    State next = to.state(interest);
    if (next == interest.state()) return new Outcome.Done(interest);
    Interest changed = interest.in(next);
    Map<String, String> details = Map.of("from", interest.state().code(), "to", next.code());
    Deed deed = Deed.of(Deed.Kind.STATE_CHANGED, asked.key().id(), details);
    return desk.changes().replace(changed, desk.entry(asked.key().visit(), asked.by(), deed))
        ? new Outcome.Done(changed)
        : new Outcome.ChangedMeanwhile();
  }
}
