package studyvisit.split;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Areas that travel together, where they are few: every set of them is weighed in every region,
/// then the regions take their sets one after the other, each time keeping the best for all areas
/// taken so far (dynamic programming over sets; Held and Karp, 1962). What is sure to cost more
/// than a budget in the first level is left out; the budget grows until something is found.
final class EverySet {
  /// With more, sets are more than seconds can weigh.
  static final int MOST_AREAS = 17;

  /// For reasons nothing is left out.
  private static final int MOST_AREAS_WITH_REASONS = 12;

  private static final int NONE = -1;

  private static final long MOST_OPTIONS = 1L << 20;
  private static final long MOST_WORK = 1L << 31;

  private final Blocks blocks;
  private final Incumbent best;
  private final Hosting[] regions;
  private final int people;
  private final int unplaced;
  private final int levels;
  private final int all;

  private final int[] areaOf;

  /// By region and set; empty until worked out.
  private final long[][][] least;

  /// By the region that is left out.
  private final Map<Integer, Optional<Splits>> others = new HashMap<>();

  /// By region and area: who of it would rather have a place here, in the first level.
  private final int[][] wishing;

  /// By set: how many people.
  private final int[] size;

  /// By set: the first level when nobody has a place, and when everybody has the best one.
  private final long[] without;

  private final long[] ideal;

  /// By region and set of areas taken up to it: the set that the region takes.
  private final int[][] taken;

  EverySet(Problem problem, Costs costs, Limits limits, Blocks blocks, Incumbent best) {
    this.blocks = blocks;
    this.best = best;
    people = costs.people;
    unplaced = costs.unplaced();
    levels = costs.levels + 2;
    all = (1 << blocks.count()) - 1;
    regions = new Hosting[unplaced];
    for (int region = 0; region < unplaced; region++) {
      regions[region] = new Hosting(problem, costs, limits, blocks, region);
    }
    areaOf = new int[people];
    for (int area = 0; area < blocks.count(); area++) {
      for (int person : blocks.people.get(area)) areaOf[person] = area;
    }
    least = new long[unplaced][all + 1][0];
    taken = new int[unplaced][all + 1];
    wishing = new int[unplaced][blocks.count()];
    size = new int[all + 1];
    without = new long[all + 1];
    ideal = new long[all + 1];
    weighFirstLevel(costs);
  }

  /// Whether this is the way to solve a problem.
  static boolean isFor(Problem problem, Blocks blocks) {
    int areas = blocks.count();
    long options = (long) problem.people().size() * problem.regions().size();
    return !problem.regions().isEmpty()
        && areas <= MOST_AREAS
        && options <= MOST_OPTIONS
        && (options << areas) <= MOST_WORK;
  }

  private void weighFirstLevel(Costs costs) {
    for (int area = 0; area < blocks.count(); area++) {
      long none = 0;
      int most = 0;
      for (int person : blocks.people.get(area)) {
        if (costs.allows(person, unplaced)) none += costs.cost(person, unplaced, 0);
      }
      for (int region = 0; region < unplaced; region++) {
        for (int person : blocks.people.get(area)) {
          if (isWished(costs, person, region)) wishing[region][area]++;
        }
        most = Math.max(most, wishing[region][area]);
      }
      int bit = 1 << area;
      for (int set = bit; set < 2 * bit; set++) {
        size[set] = size[set ^ bit] + blocks.people.get(area).length;
        without[set] = without[set ^ bit] + none;
        ideal[set] = ideal[set ^ bit] + none - most;
      }
    }
  }

  private boolean isWished(Costs costs, int person, int region) {
    return costs.allows(person, unplaced)
        && costs.allows(person, region)
        && costs.cost(person, region, 0) < costs.cost(person, unplaced, 0);
  }

  void search() {
    long places = 0;
    for (Hosting region : regions) places += region.most;
    long budget = Math.max(ideal[all], without[all] - places);
    for (long more = 1; ; more *= 2) {
      if (best.isLate() || !weigh(budget)) {
        long[] bound = new long[levels];
        bound[1] = budget;
        best.leave(bound);
        return;
      }
      if (best.exists() || budget > without[all]) return;
      budget += more;
    }
  }

  /// False if time was up before all sets were weighed.
  private boolean weigh(long budget) {
    Optional<Splits> splits = splits(budget, NONE);
    if (splits.isPresent() && splits.get().exists[all]) best.offer(places());
    return splits.isPresent();
  }

  /// Over all regions but one; empty if time was up.
  private Optional<Splits> splits(long budget, int but) {
    Splits before = new Splits();
    before.offerNothing();
    for (int region = 0; region < unplaced; region++) {
      if (region == but) continue;
      Splits after = new Splits();
      for (int set = 0; set <= all; set++) {
        if (isTooFew(region, set)) continue;
        if (leastFirst(region, set) + ideal[all ^ set] > budget) continue;
        if (best.isLate()) return Optional.empty();
        if (here(region, set)[0] == 0) after.take(region, set, before, budget);
      }
      before = after;
    }
    return Optional.of(before);
  }

  private long[] here(int region, int set) {
    if (least[region][set].length == 0) least[region][set] = regions[region].least(set);
    return least[region][set];
  }

  /// The least over all regions for somebody in one of them; empty if there is no split that keeps
  /// the rules, or with too many areas or too little time to know.
  Optional<long[]> leastWith(int person, int region) {
    Optional<Splits> others = others(region);
    if (others.isEmpty()) return Optional.empty();
    long[] found = new long[0];
    for (int set = 1; set <= all; set++) {
      boolean isPossible = others.get().exists[all ^ set] && !isTooFew(region, set);
      if (!isPossible || !Hosting.isIn(areaOf[person], set) || here(region, set)[0] > 0) continue;
      if (!others.get().isBetter(all ^ set, here(region, set), found)) continue;
      long[] with = regions[region].leastWith(set, areaOf[person], person);
      if (with[0] == 0 && others.get().isBetter(all ^ set, with, found)) {
        found = others.get().and(all ^ set, with);
      }
    }
    return Optional.of(found);
  }

  /// Who would be in a region if it had one more place; empty with too many areas or too little
  /// time to know.
  Optional<List<Integer>> withOneMore(int region) {
    Optional<Splits> others = others(region);
    if (others.isEmpty()) return Optional.empty();
    int more = regions[region].most + 1;
    long[] found = new long[0];
    int best = 0;
    for (int set = 0; set <= all; set++) {
      if (!others.get().exists[all ^ set]) continue;
      long[] with = regions[region].least(set, more);
      if (with[0] > 0 || !others.get().isBetter(all ^ set, with, found)) continue;
      found = others.get().and(all ^ set, with);
      best = set;
    }
    regions[region].least(best, more);
    return Optional.of(regions[region].placed());
  }

  private Optional<Splits> others(int region) {
    if (blocks.count() > MOST_AREAS_WITH_REASONS) return Optional.empty();
    return others.computeIfAbsent(region, but -> splits(Long.MAX_VALUE, but));
  }

  /// Whether a set leaves this region or the others with fewer people or areas than they need.
  private boolean isTooFew(int region, int set) {
    int others = 0;
    int needed = 0;
    for (int other = 0; other < unplaced; other++) {
      if (other == region || regions[other].needed == 0) continue;
      others++;
      needed += regions[other].needed;
    }
    return size[set] < regions[region].needed
        || size[all ^ set] < needed
        || Integer.bitCount(all ^ set) < others;
  }

  /// What a set costs in a region in the first level, or more.
  private long leastFirst(int region, int set) {
    int wishingHere = 0;
    for (int area = 0; area < blocks.count(); area++) {
      if (Hosting.isIn(area, set)) wishingHere += wishing[region][area];
    }
    return without[set] - Math.min(wishingHere, regions[region].most);
  }

  /// The option of each person.
  private byte[] places() {
    byte[] at = new byte[people];
    Arrays.fill(at, (byte) unplaced);
    int left = all;
    for (int region = unplaced - 1; region >= 0; region--) {
      int set = taken[region][left];
      regions[region].least(set);
      for (int person : regions[region].placed()) at[person] = (byte) region;
      left ^= set;
    }
    return at;
  }

  /// By set of areas: the least that it costs when they travel to the regions up to one.
  private final class Splits {
    final boolean[] exists = new boolean[all + 1];
    final long[] total = new long[(all + 1) * levels];

    /// No region yet.
    void offerNothing() {
      exists[0] = true;
    }

    /// A region takes a set beside each of the other areas' sets so far.
    void take(int region, int set, Splits before, long budget) {
      long[] here = least[region][set];
      int others = all ^ set;
      for (int other = others; other >= 0; other = other == 0 ? -1 : (other - 1) & others) {
        if (!before.exists[other]) continue;
        int both = set | other;
        int from = other * levels;
        if (before.total[from + 1] + here[1] + ideal[all ^ both] > budget) continue;
        int to = both * levels;
        if (exists[both] && !isLess(before.total, from, here, to)) continue;
        exists[both] = true;
        taken[region][both] = set;
        for (int level = 0; level < levels; level++) {
          total[to + level] = Math.addExact(before.total[from + level], here[level]);
        }
      }
    }

    /// Of a set so far, with what the rest costs in one more region.
    long[] and(int set, long[] here) {
      long[] sum = new long[levels];
      for (int level = 0; level < levels; level++) {
        sum[level] = Math.addExact(total[set * levels + level], here[level]);
      }
      return sum;
    }

    /// Whether that is less than something, or there is nothing yet.
    boolean isBetter(int set, long[] here, long[] than) {
      return than.length == 0 || Arrays.compare(and(set, here), than) < 0;
    }

    private boolean isLess(long[] before, int from, long[] here, int to) {
      for (int level = 0; level < levels; level++) {
        long difference = before[from + level] + here[level] - total[to + level];
        if (difference != 0) return difference < 0;
      }
      return false;
    }
  }
}
