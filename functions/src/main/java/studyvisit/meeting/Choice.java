package studyvisit.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Chooses which wishes become meetings, slots aside: a flow of maximum gain from people, whose
/// first meeting counts more than anybody's second, to presenters, by successive shortest paths
/// (Ahuja, Magnanti, Orlin: Network flows, 1993, section 9.7).
final class Choice {
  /// Where a path comes from: a wish, or nowhere.
  private static final int START = -1;

  private final MeetingProblem problem;
  private final Graph graph;
  final boolean[] chosen;
  private final int[] meetings;
  private final BitSet without;

  /// @param without wishes that become no meetings
  Choice(MeetingProblem problem, Graph graph, BitSet without) {
    this.without = without;
    this.problem = problem;
    this.graph = graph;
    chosen = new boolean[graph.wishes()];
    meetings = new int[graph.nodes()];
    while (addOne()) {} // each round adds one meeting
  }

  /// Every wish that became a meeting.
  List<Integer> made() {
    List<Integer> made = new ArrayList<>();
    for (int wish = 0; wish < chosen.length; wish++) if (chosen[wish]) made.add(wish);
    return made;
  }

  /// People with at least 1, 2, … meetings, then the sum of the scores.
  long[] objective() {
    long[] objective = new long[problem.levels()];
    for (int person = 0; person < graph.people(); person++) {
      for (int nth = 0; nth < meetings[person]; nth++) objective[nth]++;
    }
    for (int wish : made()) objective[problem.levels() - 1] += graph.score(wish);
    return objective;
  }

  /// What one more slot with each presenter would be worth.
  SequencedMap<String, List<Long>> prices() {
    long[] @Nullable [] distance = new long[graph.nodes()][];
    for (int node = 0; node < graph.nodes(); node++) {
      if (graph.isPerson(node)) startAt(node, distance);
      else if (meetings[node] > 0) distance[node] = new long[problem.levels()];
    }
    relax(distance, new int[graph.nodes()]);
    SequencedMap<String, List<Long>> prices = new TreeMap<>();
    for (int node = graph.people(); node < graph.nodes(); node++) {
      long[] zero = new long[problem.levels()];
      long[] found = distance[node] == null ? zero : Levels.minus(zero, distance[node]);
      prices.put(graph.id(node), Levels.list(Arrays.compare(found, zero) < 0 ? zero : found));
    }
    return prices;
  }

  private boolean addOne() {
    long[] @Nullable [] distance = new long[graph.nodes()][];
    int[] from = new int[graph.nodes()];
    for (int person = 0; person < graph.people(); person++) {
      startAt(person, distance);
      from[person] = START;
    }
    relax(distance, from);
    int best = START;
    for (int node = graph.people(); node < graph.nodes(); node++) {
      boolean free = distance[node] != null && meetings[node] < graph.most(node);
      if (free && (best == START || isLess(distance[node], distance[best]))) best = node;
    }
    if (best == START) return false;
    turn(best, from);
    return true;
  }

  /// Goes back along the path: wishes on it become meetings, and meetings wishes.
  private void turn(int presenter, int[] from) {
    meetings[presenter]++;
    int node = presenter;
    while (from[node] != START) {
      int wish = from[node];
      chosen[wish] = !chosen[wish];
      node = graph.other(wish, node);
    }
    meetings[node]++;
  }

  /// A path may begin with a person who can have another meeting.
  private void startAt(int person, long[] @Nullable [] distance) {
    if (meetings[person] >= graph.most(person)) return;
    long[] zero = new long[problem.levels()];
    distance[person] = Levels.minus(zero, Levels.unit(meetings[person], problem.levels()));
  }

  /// Bellman–Ford: a wish costs less its score, a meeting given up costs it.
  private void relax(long[] @Nullable [] distance, int[] from) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int wish = 0; wish < chosen.length; wish++) {
        if (without.get(wish)) continue;
        int person = graph.person(wish);
        int presenter = graph.presenter(wish);
        int tail = chosen[wish] ? presenter : person;
        int head = chosen[wish] ? person : presenter;
        if (distance[tail] == null) continue;
        long score = chosen[wish] ? graph.score(wish) : -graph.score(wish);
        long[] through = Levels.plus(distance[tail], Levels.last(score, problem.levels()));
        if (distance[head] == null || isLess(through, distance[head])) {
          distance[head] = through;
          from[head] = wish;
          changed = true;
        }
      }
    }
  }

  private static boolean isLess(long @Nullable [] one, long @Nullable [] other) {
    return Arrays.compare(Objects.requireNonNull(one), Objects.requireNonNull(other)) < 0;
  }
}
