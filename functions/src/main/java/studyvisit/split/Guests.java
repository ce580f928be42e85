package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Who may come to one region when whole areas travel there, and how many. What breaks the rules
/// costs in the first level.
final class Guests {
  /// Beside which the people missing to a minimum count little.
  static final long BROKEN = 1L << 32;

  /// Places at most.
  final int most;

  /// Places that are taken at least: by the region's minimum, or by those of its categories too.
  final int fewest;

  final int needed;

  /// By category that is limited here, the last standing for all others.
  final int[] fewestOf;

  final int[] mostOf;

  /// By area.
  final int[] seats;

  /// By area and category: the people who may be here, the cheapest first.
  final int[][][] people;

  /// By person: what a place costs more than none.
  final long[][] more;

  /// By area: what it costs when nobody has a place.
  final long[][] without;

  final int levels;

  Guests(Problem problem, Costs costs, Limits limits, Blocks blocks, int region) {
    levels = costs.levels + 2;
    Region here = problem.regions().get(region);
    fewest = here.min();
    most = here.max();
    List<String> categories = new ArrayList<>();
    List<Limit> ofCategories = new ArrayList<>();
    for (Limit limit : limits.all()) {
      if (!limit.region().equals(here.id()) || limit.category().isEmpty()) continue;
      categories.add(limit.category());
      ofCategories.add(limit);
    }
    int others = categories.size();
    fewestOf = new int[others + 1];
    mostOf = new int[others + 1];
    mostOf[others] = Limits.ANY;
    for (int category = 0; category < others; category++) {
      fewestOf[category] = ofCategories.get(category).min();
      mostOf[category] = ofCategories.get(category).max();
    }
    needed = Math.max(fewest, Arrays.stream(fewestOf).sum());
    seats = new int[blocks.count()];
    people = new int[blocks.count()][others + 1][];
    more = new long[costs.people][];
    without = new long[blocks.count()][levels];
    for (int area = 0; area < seats.length; area++) {
      seats[area] = limits.most(blocks.areas.get(area));
      List<List<Integer>> byCategory = new ArrayList<>();
      for (int category = 0; category <= others; category++) byCategory.add(new ArrayList<>());
      for (int person : blocks.people.get(area)) {
        long[] none = cost(costs, person, costs.unplaced());
        add(without[area], none);
        if (!costs.allows(person, region)) continue;
        more[person] = cost(costs, person, region);
        for (int level = 0; level < levels; level++) more[person][level] -= none[level];
        int known = categories.indexOf(problem.people().get(person).category());
        byCategory.get(known < 0 ? others : known).add(person);
      }
      for (int category = 0; category <= others; category++) {
        people[area][category] = sorted(byCategory.get(category));
      }
    }
  }

  private int[] sorted(List<Integer> some) {
    some.sort(
        (one, other) -> {
          int byCost = Arrays.compare(more[one], more[other]);
          return byCost != 0 ? byCost : Integer.compare(one, other);
        });
    int[] sorted = new int[some.size()];
    for (int i = 0; i < sorted.length; i++) sorted[i] = some.get(i);
    return sorted;
  }

  private long[] cost(Costs costs, int person, int option) {
    long[] cost = new long[levels];
    if (!costs.allows(person, option)) {
      cost[0] = BROKEN;
      return cost;
    }
    for (int level = 1; level < levels; level++) {
      cost[level] = costs.cost(person, option, level - 1);
    }
    return cost;
  }

  static void add(long[] sum, long[] vector) {
    for (int level = 0; level < sum.length; level++) {
      sum[level] = Math.addExact(sum[level], vector[level]);
    }
  }

  /// Somebody must have a place.
  ///
  /// @param same those of the person's area and category
  void first(int area, int[] same, int at) {
    int person = same[at];
    System.arraycopy(same, 0, same, 1, at);
    same[0] = person;
    more[person][0] -= BROKEN;
    without[area][0] += BROKEN;
  }

  /// As it was before.
  void noLongerFirst(int area, int[] same, int at) {
    int person = same[0];
    without[area][0] -= BROKEN;
    more[person][0] += BROKEN;
    System.arraycopy(same, 1, same, 0, at);
    same[at] = person;
  }
}
