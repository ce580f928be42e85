package studyvisit.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studyvisit.split.Reason.Cause;
import studyvisit.split.Reason.FirstChoice;
import studyvisit.split.Reason.LowerChoice;
import studyvisit.split.Reason.Missed;
import studyvisit.split.Reason.NoRanking;
import studyvisit.split.Reason.Unplaced;

/// Tells why. To place a person elsewhere costs the move and then the cheapest change that brings
/// the counts back, from there to where the person was. That change never moves the person again:
/// it ends where it would.
final class Reasons {
  private final Problem problem;
  private final Placement placement;
  private final Costs costs;
  private final Distances distances;
  private final Map<String, Integer> nodes = new HashMap<>();

  Reasons(Problem problem, Placement placement, Distances distances) {
    this.problem = problem;
    this.placement = placement;
    this.costs = placement.costs;
    this.distances = distances;
    for (int node = 0; node < costs.unplaced(); node++) nodes.put(costs.open.get(node).id(), node);
  }

  Reason of(int index) {
    int node = placement.at(index);
    if (node == costs.unplaced()) return unplaced(index);
    Person person = problem.people().get(index);
    if (person.ranking().isEmpty()) return new NoRanking();
    int rank = person.rank(costs.open.get(node).id());
    if (rank == 1) return new FirstChoice();
    List<Missed> missed = new ArrayList<>();
    for (String region : person.ranking().subList(0, rank - 1)) missed.add(missed(index, region));
    return new LowerChoice(rank, missed);
  }

  private Missed missed(int person, String region) {
    Integer node = nodes.get(region);
    if (node == null) return new Missed(region, true, Cause.CLOSED, 0);
    boolean full = !placement.canGrow(node);
    if (!distances.exists(node, placement.at(person))) {
      return new Missed(region, full, Cause.MINIMA, 0);
    }
    int level = firstWorse(person, node);
    return new Missed(region, full, cause(level), rank(level));
  }

  private Unplaced unplaced(int person) {
    int people = problem.people().size();
    if (costs.open.isEmpty()) return new Unplaced(people, 0, Cause.CLOSED, 0);
    int level = 0;
    for (int node = 0; node < costs.unplaced(); node++) {
      level = Math.max(level, firstWorse(person, node));
    }
    return new Unplaced(people, problem.places(), cause(level), rank(level));
  }

  /// The first level that is worse with the person at a node; the lottery's when none is.
  private int firstWorse(int person, int node) {
    int from = placement.at(person);
    long[] sum = new long[costs.words];
    for (int word = 0; word < sum.length; word++) {
      sum[word] = costs.move(person, from, node, word) + distances.word(node, from, word);
    }
    long[] vector = costs.packing.unpack(sum, 0);
    for (int level = 0; level < vector.length; level++) {
      if (vector[level] != 0) return level;
    }
    return vector.length - 1;
  }

  private Cause cause(int level) {
    if (level < costs.fitLevel()) return Cause.RANKS;
    return level == costs.fitLevel() ? Cause.FIT : Cause.LOTTERY;
  }

  private int rank(int level) {
    return level < costs.fitLevel() ? costs.rankOf(level) : 0;
  }
}
