package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Who gets the places of one region when whole areas travel there, at the least cost: one person
/// more at a time, each time by the cheapest chain of changes (successive shortest paths). People
/// of one category and area are told apart by nothing but their cost, so the cheapest of them come
/// first. What breaks the rules costs in the first level.
final class Hosting {
  /// Beside which the people missing to a minimum count little.
  private static final long BROKEN = 1L << 32;

  /// Places at most.
  final int most;

  /// Places that are taken at least.
  final int needed;

  private final int fewest;
  private final int levels;
  /// By category that is limited here, the last standing for all others.
  private final int[] fewestOf;

  private final int[] mostOf;

  /// By area.
  private final int[] seats;

  /// By area and category: the people who may be here, the cheapest first.
  private final int[][][] people;

  /// By person: what a place costs more than none.
  private final long[][] more;

  /// By area: what it costs when nobody has a place.
  private final long[][] without;

  /// Of the areas that were asked for last: how many of the cheapest have a place, by area and
  /// category; the same by category, by area, in all.
  private final int[][] placed;

  private final int[] placedOf;
  private final int[] placedIn;
  private int count;

  /// The costs of the cheapest chains that end with one more of a category or area; empty for none.
  private final long[][] toCategory;

  private final long[][] toArea;
  private final int[] categoryBefore;
  private final int[] areaBefore;

  Hosting(Problem problem, Costs costs, Limits limits, Blocks blocks, int region) {
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
    placed = new int[seats.length][others + 1];
    placedOf = new int[others + 1];
    placedIn = new int[seats.length];
    toCategory = new long[others + 1][];
    toArea = new long[seats.length][];
    categoryBefore = new int[seats.length];
    areaBefore = new int[others + 1];
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

  /// What these areas cost at least when they travel here. Above nothing in the first level if the
  /// rules of this region cannot be kept.
  ///
  /// @param areas a set as bits
  long[] least(int areas) {
    return least(areas, most);
  }

  /// The same if there were so many places.
  long[] least(int areas, int most) {
    long[] total = new long[levels];
    total[0] = fewest;
    for (int few : fewestOf) total[0] += few;
    count = 0;
    Arrays.fill(placedOf, 0);
    Arrays.fill(placedIn, 0);
    for (int area = 0; area < placed.length; area++) {
      Arrays.fill(placed[area], 0);
      if (isIn(area, areas)) add(total, without[area]);
    }
    while (count < most && addOne(areas, total)) {}
    return total;
  }

  /// The same if somebody of one of the areas had to have a place.
  long[] leastWith(int areas, int area, int person) {
    for (int[] same : people[area]) {
      for (int i = 0; i < same.length; i++) {
        if (same[i] == person) return leastWith(areas, area, same, i);
      }
    }
    long[] broken = new long[levels];
    broken[0] = BROKEN;
    return broken;
  }

  private long[] leastWith(int areas, int area, int[] same, int at) {
    int person = same[at];
    System.arraycopy(same, 0, same, 1, at);
    same[0] = person;
    more[person][0] -= BROKEN;
    without[area][0] += BROKEN;
    long[] total = least(areas);
    without[area][0] -= BROKEN;
    more[person][0] += BROKEN;
    System.arraycopy(same, 1, same, 0, at);
    same[at] = person;
    return total;
  }

  /// The people who have a place in what was worked out last.
  List<Integer> placed() {
    List<Integer> all = new ArrayList<>();
    for (int area = 0; area < placed.length; area++) {
      for (int category = 0; category < placed[area].length; category++) {
        for (int i = 0; i < placed[area][category]; i++) all.add(people[area][category][i]);
      }
    }
    return all;
  }

  /// False if nobody more is worth it.
  private boolean addOne(int areas, long[] total) {
    for (int category = 0; category < placedOf.length; category++) {
      toCategory[category] = new long[0];
      if (placedOf[category] >= mostOf[category]) continue;
      toCategory[category] = new long[levels];
      if (placedOf[category] < fewestOf[category]) toCategory[category][0] = -1;
      areaBefore[category] = -1;
    }
    for (int area = 0; area < placed.length; area++) toArea[area] = new long[0];
    do addToAreas(areas);
    while (swapInFullAreas());
    int last = -1;
    for (int area = 0; area < placed.length; area++) {
      if (toArea[area].length == 0 || placedIn[area] >= seats[area]) continue;
      if (last < 0 || Arrays.compare(toArea[area], toArea[last]) < 0) last = area;
    }
    if (last < 0) return false;
    if (count < fewest) toArea[last][0]--;
    if (Arrays.compare(toArea[last], new long[levels]) >= 0) return false;
    add(total, toArea[last]);
    place(last);
    return true;
  }

  private void addToAreas(int areas) {
    for (int area = 0; area < placed.length; area++) {
      if (!isIn(area, areas)) continue;
      for (int category = 0; category < placedOf.length; category++) {
        int next = placed[area][category];
        if (toCategory[category].length == 0 || next == people[area][category].length) continue;
        long[] one = more[people[area][category][next]];
        if (!isLess(toCategory[category], one, 1, toArea[area])) continue;
        toArea[area] = sum(toCategory[category], one, 1);
        categoryBefore[area] = category;
      }
    }
  }

  /// In an area whose seats are all taken, someone of another category can give the place up.
  private boolean swapInFullAreas() {
    boolean any = false;
    for (int area = 0; area < placed.length; area++) {
      if (toArea[area].length == 0 || placedIn[area] < seats[area]) continue;
      for (int category = 0; category < placedOf.length; category++) {
        int last = placed[area][category] - 1;
        if (last < 0) continue;
        long[] one = more[people[area][category][last]];
        if (!isLess(toArea[area], one, -1, toCategory[category])) continue;
        toCategory[category] = sum(toArea[area], one, -1);
        areaBefore[category] = area;
        any = true;
      }
    }
    return any;
  }

  /// Along the chain that ends in an area.
  private void place(int last) {
    count++;
    placedIn[last]++;
    int area = last;
    while (area >= 0) {
      int category = categoryBefore[area];
      placed[area][category]++;
      area = areaBefore[category];
      if (area >= 0) placed[area][category]--;
      else placedOf[category]++;
    }
  }

  private boolean isLess(long[] path, long[] one, int sign, long[] than) {
    if (than.length == 0) return true;
    for (int level = 0; level < levels; level++) {
      long difference = path[level] + sign * one[level] - than[level];
      if (difference != 0) return difference < 0;
    }
    return false;
  }

  private long[] sum(long[] path, long[] one, int sign) {
    long[] sum = new long[levels];
    for (int level = 0; level < levels; level++) sum[level] = path[level] + sign * one[level];
    return sum;
  }

  private static void add(long[] sum, long[] vector) {
    for (int level = 0; level < sum.length; level++) {
      sum[level] = Math.addExact(sum[level], vector[level]);
    }
  }

  static boolean isIn(int area, int areas) {
    return ((areas >> area) & 1) > 0;
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
}
