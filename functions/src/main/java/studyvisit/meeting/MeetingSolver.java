package studyvisit.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studyvisit.meeting.MeetingPlan.Case;
import studyvisit.meeting.MeetingPlan.Pair;

/// Finds the best meetings and gives each a slot. The same answer for the same wishes, in whatever
/// order they came.
///
/// The choice of meetings is a bound for what slots allow. Where everybody is always there it is
/// reached (König 1916). Where somebody is away, meetings of the choice may clash; then one of them
/// must be left out, and each possibility is a case of its own. The case with the best bound comes
/// first, so the first that fits is the best of all.
public final class MeetingSolver {
  /// As many wishes as all cases together may look at, which takes some seconds.
  private static final int MOST_LOOKED_AT = 100_000;

  private final MeetingProblem problem;
  private final Graph graph;
  private final Hours hours;
  private final PriorityQueue<Open> open =
      new PriorityQueue<>(
          Comparator.<Open, long[]>comparing(each -> each.bound, (a, b) -> Arrays.compare(b, a))
              .thenComparingInt(each -> -each.without.cardinality())
              .thenComparingInt(each -> each.number));
  private final Set<BitSet> seen = new HashSet<>();
  private final List<Case> closed = new ArrayList<>();
  private int made;

  /// A case that was not looked at yet.
  private final class Open {
    final int number = made++;
    final BitSet without;
    final Choice choice;
    final long[] bound;

    Open(BitSet without) {
      this.without = without;
      this.choice = new Choice(problem, graph, without);
      this.bound = choice.objective();
    }

    Case proven() {
      return new Case(pairs(without), List.of(), choice.prices());
    }
  }

  private MeetingSolver(MeetingProblem problem) {
    this.problem = problem;
    this.graph = new Graph(problem);
    this.hours = new Hours(graph);
  }

  public static MeetingPlan solve(MeetingProblem problem) {
    return new MeetingSolver(problem).solve();
  }

  private MeetingPlan solve() {
    Open first = new Open(new BitSet());
    open.add(first);
    int most = 1 + MOST_LOOKED_AT / (graph.wishes() + 1);
    while (made <= most) {
      Open best = open.remove();
      List<Integer> chosen = best.choice.made();
      switch (slots(chosen)) {
        case Hours.Found.Placed(var slotOf) -> {
          closed.add(best.proven());
          open.forEach(other -> closed.add(other.proven()));
          return plan(chosen, slotOf, closed);
        }
        case Hours.Found.Clash(var clash) -> branch(best, clash);
        case Hours.Found.TooLong _ -> {
          return bestEffort(first);
        }
      }
    }
    return bestEffort(first);
  }

  private Hours.Found slots(List<Integer> chosen) {
    if (!problem.away().isEmpty()) return hours.place(chosen);
    Slots slots = new Slots(graph, chosen, problem.slots());
    int[] slotOf = new int[graph.wishes()];
    for (int wish : chosen) slotOf[wish] = slots.of(wish);
    return new Hours.Found.Placed(slotOf);
  }

  private void branch(Open from, List<Integer> clash) {
    List<Pair> pairs = clash.stream().map(graph::wish).map(Pair::of).toList();
    closed.add(new Case(pairs(from.without), pairs, new TreeMap<>()));
    for (int wish : clash) {
      BitSet without = (BitSet) from.without.clone();
      without.set(wish);
      if (seen.add(without)) open.add(new Open(without));
    }
  }

  private Set<Pair> pairs(BitSet wishes) {
    return wishes.stream().mapToObj(graph::wish).map(Pair::of).collect(Collectors.toSet());
  }

  /// The first choice, without what does not fit one after the other; no proof.
  private MeetingPlan bestEffort(Open first) {
    List<Integer> fitting = new ArrayList<>();
    int[] slotOf = new int[graph.wishes()];
    Taken taken = new Taken(graph);
    for (int wish : first.choice.made()) {
      BitSet free = taken.free(wish);
      if (free.isEmpty()) continue;
      slotOf[wish] = free.nextSetBit(0);
      taken.set(wish, slotOf[wish], true);
      fitting.add(wish);
    }
    return plan(fitting, slotOf, List.of());
  }

  private MeetingPlan plan(List<Integer> chosen, int[] slotOf, List<Case> proof) {
    List<Meeting> meetings = new ArrayList<>();
    int[] counts = new int[graph.nodes()];
    long[] objective = new long[problem.levels()];
    for (int index : chosen) {
      Wish wish = graph.wish(index);
      meetings.add(new Meeting(wish.person(), wish.presenter(), slotOf[index]));
      objective[counts[graph.person(index)]++]++;
      objective[problem.levels() - 1] += wish.score();
    }
    meetings.sort(Comparator.comparingInt(Meeting::slot).thenComparing(Meeting::person));
    return new MeetingPlan(meetings, Levels.list(objective), proof);
  }
}
