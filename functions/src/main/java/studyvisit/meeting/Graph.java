package studyvisit.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// A problem's wishes between numbered nodes: people first, then presenters.
final class Graph {
  private final List<Wish> wishes;
  private final List<String> ids;
  private final int people;
  private final int[] persons;
  private final int[] presenters;
  private final int[] most;
  private final BitSet[] common;

  /// Of the wishes whose two are there in a common slot.
  Graph(MeetingProblem problem) {
    wishes = problem.wishes().stream().filter(wish -> !problem.common(wish).isEmpty()).toList();
    SortedSet<String> personIds = new TreeSet<>();
    SortedSet<String> presenterIds = new TreeSet<>();
    for (Wish wish : wishes) {
      personIds.add(wish.person());
      presenterIds.add(wish.presenter());
    }
    people = personIds.size();
    ids = new ArrayList<>(personIds);
    ids.addAll(presenterIds);
    Map<String, Integer> personNodes = new HashMap<>();
    Map<String, Integer> presenterNodes = new HashMap<>();
    for (int node = 0; node < ids.size(); node++) {
      (node < people ? personNodes : presenterNodes).put(ids.get(node), node);
    }
    persons = new int[wishes.size()];
    presenters = new int[wishes.size()];
    for (int wish = 0; wish < wishes.size(); wish++) {
      persons[wish] = personNodes.getOrDefault(wishes.get(wish).person(), -1);
      presenters[wish] = presenterNodes.getOrDefault(wishes.get(wish).presenter(), -1);
    }
    common = wishes.stream().map(problem::common).toArray(BitSet[]::new);
    most = new int[ids.size()];
    for (int node = 0; node < most.length; node++) {
      int there = problem.there(ids.get(node)).cardinality();
      most[node] = node < people ? Math.min(problem.limit(), there) : there;
    }
  }

  int wishes() {
    return wishes.size();
  }

  Wish wish(int wish) {
    return wishes.get(wish);
  }

  /// How many meetings a person or a presenter can have.
  int most(int node) {
    return most[node];
  }

  /// The slots in which both of a wish are there; not to be changed.
  BitSet common(int wish) {
    return common[wish];
  }

  int score(int wish) {
    return wishes.get(wish).score();
  }

  int nodes() {
    return ids.size();
  }

  int people() {
    return people;
  }

  boolean isPerson(int node) {
    return node < people;
  }

  String id(int node) {
    return ids.get(node);
  }

  int person(int wish) {
    return persons[wish];
  }

  int presenter(int wish) {
    return presenters[wish];
  }

  /// The end of a wish that is not the one given.
  int other(int wish, int node) {
    return persons[wish] == node ? presenters[wish] : persons[wish];
  }
}
