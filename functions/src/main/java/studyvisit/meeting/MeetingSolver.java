package studyvisit.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the best meetings and gives each a slot. The same answer for the same wishes, in whatever
/// order they came.
public final class MeetingSolver {
  private MeetingSolver() {}

  public static MeetingPlan solve(MeetingProblem problem) {
    Graph graph = new Graph(problem);
    Choice choice = new Choice(problem, graph);
    List<Integer> made = choice.made();
    Slots slots = new Slots(graph, made, problem.slots());
    List<Meeting> meetings = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    long[] objective = new long[problem.levels()];
    for (int index : made) {
      Wish wish = graph.wish(index);
      meetings.add(new Meeting(wish.person(), wish.presenter(), slots.of(index)));
      objective[counts.merge(wish.person(), 1, Integer::sum) - 1]++;
      objective[problem.levels() - 1] += wish.score();
    }
    meetings.sort(Comparator.comparingInt(Meeting::slot).thenComparing(Meeting::person));
    return new MeetingPlan(meetings, Levels.list(objective), choice.prices());
  }
}
