package studyvisit.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studyvisit.meeting.MeetingPlan.Pair;

/// Tries every slot for each of a few meetings, in their order: how the checker sees for itself
/// that some cannot all be.
final class Schedule {
  /// Who proves something shows it by few meetings.
  private static final int TRIES = 5_000_000;

  private final MeetingProblem problem;
  private final Set<List<Object>> taken = new HashSet<>();
  private int tries;

  Schedule(MeetingProblem problem) {
    this.problem = problem;
  }

  /// Whether all of these can have a slot; also true if that cannot be seen in time.
  boolean canAllMeet(List<Pair> meetings) {
    return canMeet(meetings, 0) || tries > TRIES;
  }

  private boolean canMeet(List<Pair> meetings, int index) {
    if (index == meetings.size()) return true;
    Pair pair = meetings.get(index);
    for (int slot = 0; slot < problem.slots(); slot++) {
      if (++tries > TRIES) return false;
      List<Object> person = List.of(pair.person(), slot);
      List<Object> presenter = List.of(pair.presenter(), slot);
      boolean free =
          problem.isThere(pair.person(), slot)
              && problem.isThere(pair.presenter(), slot)
              && !taken.contains(person)
              && !taken.contains(presenter);
      if (!free) continue;
      taken.add(person);
      taken.add(presenter);
      if (canMeet(meetings, index + 1)) return true;
      taken.remove(person);
      taken.remove(presenter);
    }
    return false;
  }
}
