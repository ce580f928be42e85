package studyvisit.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The best of all plans, by trying every slot, and none, for every wish.
final class BruteForceMeetings {
  private final MeetingProblem problem;
  private final List<Meeting> meetings = new ArrayList<>();
  private long[] best;

  private BruteForceMeetings(MeetingProblem problem) {
    this.problem = problem;
    this.best = new long[problem.levels()];
  }

  static List<Long> best(MeetingProblem problem) {
    BruteForceMeetings search = new BruteForceMeetings(problem);
    search.decide(0, 0);
    return Arrays.stream(search.best).boxed().toList();
  }

  /// @param score of the meetings so far
  private void decide(int index, long score) {
    if (index == problem.wishes().size()) {
      long[] objective = objective(score);
      if (Arrays.compare(objective, best) > 0) best = objective;
      return;
    }
    Wish wish = problem.wishes().get(index);
    for (int slot = 0; slot < problem.slots() && mayMeet(wish); slot++) {
      Meeting meeting = new Meeting(wish.person(), wish.presenter(), slot);
      if (isAway(wish.person(), slot) || isAway(wish.presenter(), slot)) continue;
      if (meetings.stream().anyMatch(other -> clash(meeting, other))) continue;
      meetings.add(meeting);
      decide(index + 1, score + wish.score());
      meetings.removeLast();
    }
    decide(index + 1, score);
  }

  private boolean isAway(String id, int slot) {
    return problem.away().getOrDefault(id, Set.of()).contains(slot);
  }

  private boolean mayMeet(Wish wish) {
    return meetings.stream().filter(meeting -> meeting.person().equals(wish.person())).count()
        < problem.mostPerPerson();
  }

  private static boolean clash(Meeting one, Meeting other) {
    return one.slot() == other.slot()
        && (one.person().equals(other.person()) || one.presenter().equals(other.presenter()));
  }

  private long[] objective(long score) {
    long[] objective = new long[problem.levels()];
    Map<String, Integer> counts = new HashMap<>();
    for (Meeting meeting : meetings) {
      objective[counts.merge(meeting.person(), 1, Integer::sum) - 1]++;
    }
    objective[problem.levels() - 1] = score;
    return objective;
  }
}
