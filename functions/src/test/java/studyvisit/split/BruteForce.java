package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Tries every split of a tiny problem; by definition right.
final class BruteForce {
  private final Problem problem;
  private final List<Region> regions;
  private final long[][][] costs;
  private final int[] at;

  /// The smallest cost, and the smallest with a person in a region (the last: unplaced).
  private Optional<long[]> best = Optional.empty();

  private final List<List<Optional<long[]>>> bestWith = new ArrayList<>();

  BruteForce(Problem problem) {
    this.problem = problem;
    regions = problem.regions();
    costs = new long[problem.people().size()][regions.size() + 1][];
    at = new int[costs.length];
    for (int p = 0; p < costs.length; p++) {
      for (int r = 0; r <= regions.size(); r++) costs[p][r] = cost(problem.people().get(p), r);
      bestWith.add(new ArrayList<>(Collections.nCopies(regions.size() + 1, Optional.empty())));
    }
    place(0);
  }

  Optional<long[]> best() {
    return best;
  }

  Optional<long[]> bestWith(int person, int region) {
    return bestWith.get(person).get(region);
  }

  /// The sum of the costs of a split.
  long[] cost(Split.Optimal split) {
    int[] places = new int[costs.length];
    for (int p = 0; p < places.length; p++) {
      places[p] = node(split, problem.people().get(p).id());
    }
    return sum(places);
  }

  private int node(Split.Optimal split, String person) {
    String region = split.places().get(person);
    for (int r = 0; r < regions.size(); r++) {
      if (regions.get(r).id().equals(region)) return r;
    }
    return regions.size();
  }

  private void place(int person) {
    if (person == at.length) {
      consider();
      return;
    }
    for (int r = 0; r <= regions.size(); r++) {
      at[person] = r;
      place(person + 1);
    }
  }

  private void consider() {
    int[] counts = new int[regions.size() + 1];
    for (int r : at) counts[r]++;
    for (int r = 0; r < regions.size(); r++) {
      if (counts[r] < regions.get(r).min() || counts[r] > regions.get(r).max()) return;
    }
    long[] sum = sum(at);
    best = smaller(best, sum);
    for (int p = 0; p < at.length; p++) {
      bestWith.get(p).set(at[p], smaller(bestWith(p, at[p]), sum));
    }
  }

  static Optional<long[]> smaller(Optional<long[]> known, long[] sum) {
    return known.isPresent() && Arrays.compare(known.get(), sum) <= 0 ? known : Optional.of(sum);
  }

  private long[] sum(int[] places) {
    long[] sum = new long[regions.size() + 4];
    for (int p = 0; p < places.length; p++) {
      for (int level = 0; level < sum.length; level++) sum[level] += costs[p][places[p]][level];
    }
    return sum;
  }

  /// Unplaced, at rank regions + 1 (nobody), ..., 2, 1 (not counted), not fitting, lottery.
  private long[] cost(Person person, int r) {
    long[] cost = new long[regions.size() + 4];
    Lottery lottery = new Lottery(problem.seed());
    String id = r == regions.size() ? "" : regions.get(r).id();
    cost[regions.size() + 3] = Lottery.ticket(lottery.person(person.id()), lottery.region(id));
    if (id.isEmpty()) {
      cost[0] = 1;
    } else {
      int rank = person.rank(id);
      if (rank > 1) cost[regions.size() + 2 - rank] = 1;
      if (!person.fits().contains(id)) cost[regions.size() + 2] = 1;
    }
    return cost;
  }
}
