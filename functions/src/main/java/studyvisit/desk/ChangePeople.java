package studyvisit.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import studyvisit.call.InParallel;
import studyvisit.interest.Interest;

/// Makes the same change to one or many people; each counts for itself, and leaves an entry in the
/// history.
final class ChangePeople {
  private final Desk desk;

  ChangePeople(Desk desk) {
    this.desk = desk;
  }

  /// What is to become of one person.
  sealed interface Step {
    record Change(Interest changed, Deed deed) implements Step {}

    /// It is so already.
    record Nothing() implements Step {}

    /// @param code of a text `refused.<code>`
    record Refuse(String code) implements Step {}
  }

  /// @return what became of each, in their order
  Map<Asked, Outcome> each(List<Asked> people, Function<Interest, Step> step) {
    Map<Asked, Outcome> outcomes = new LinkedHashMap<>();
    List<Outcome> done = InParallel.map(people, asked -> one(asked, step));
    for (int i = 0; i < people.size(); i++) outcomes.put(people.get(i), done.get(i));
    return outcomes;
  }

  private Outcome one(Asked asked, Function<Interest, Step> step) {
    Optional<Interest> found = desk.interests().find(asked.key());
    if (found.isEmpty()) return new Outcome.NoSuchPerson();
    Interest interest = found.get();
    if (interest.version() != asked.version()) return new Outcome.ChangedMeanwhile();
    return switch (step.apply(interest)) {
      case Step.Refuse(var code) -> new Outcome.Refused(code);
      case Step.Nothing _ -> new Outcome.Done(interest);
      case Step.Change(var changed, var deed) ->
          desk.changes().replace(changed, desk.entry(asked.key().visit(), asked.by(), deed))
              ? new Outcome.Done(changed)
              : new Outcome.ChangedMeanwhile();
    };
  }
}
