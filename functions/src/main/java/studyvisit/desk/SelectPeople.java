package studyvisit.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.desk.ChangePeople.Step;
import studyvisit.interest.Interest;
import studyvisit.interest.State;

/// Selects people, puts them on the reserve list, and so on: one or many. Nobody is written to
/// before the organisers publish.
final class SelectPeople {
  private final ChangePeople changePeople;

  SelectPeople(Desk desk) {
    this.changePeople = new ChangePeople(desk);
  }

  /// Puts each person where they are wanted.
  ///
  /// @return what became of each, in their order
  Map<Asked, Outcome> select(List<Asked> people, Selection to) {
    return changePeople.each(people, interest -> step(interest, to));
  }

  private static Step step(Interest interest, Selection to) {
    Optional<String> refusal = to.refusal(interest.state());
    if (refusal.isPresent()) return new Step.Refuse(refusal.get());
    State next = to.state(interest);
    if (next == interest.state()) return new Step.Nothing();
    Map<String, String> details = Map.of("from", interest.state().code(), "to", next.code());
    return new Step.Change(
        interest.in(next), Deed.of(Deed.Kind.STATE_CHANGED, interest.key().id(), details));
  }
}
