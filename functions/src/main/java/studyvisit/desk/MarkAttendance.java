package studyvisit.desk;

import java.util.List;
import java.util.Map;
import studyvisit.desk.ChangePeople.Step;
import studyvisit.interest.Interest;
import studyvisit.programme.Visit;

/// Records who came to a part of the visit, one or many. Who did and when stands in the history; a
/// certificate of attendance is made from it.
final class MarkAttendance {
  private final ChangePeople changePeople;

  MarkAttendance(Desk desk) {
    this.changePeople = new ChangePeople(desk);
  }

  /// @param came false takes a record back
  /// @return what became of each, in their order
  Map<Asked, Outcome> mark(List<Asked> people, Visit.Part part, boolean came) {
    return changePeople.each(people, interest -> step(interest, part, came));
  }

  private static Step step(Interest interest, Visit.Part part, boolean came) {
    if (came && !interest.state().hasPlace()) return new Step.Refuse("notInvited");
    Interest changed = interest.attending(part.id(), came);
    if (changed.equals(interest)) return new Step.Nothing();
    Deed.Kind kind = came ? Deed.Kind.ATTENDED : Deed.Kind.ATTENDANCE_TAKEN_BACK;
    return new Step.Change(changed, Deed.of(kind, interest.key().id(), Map.of("part", part.id())));
  }
}
