package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Areas that travel together, where they are few: every set of them is weighed in every region,
/// then the regions take their sets one after the other, each time keeping the best for all areas
/// taken so far (dynamic programming over sets; Held and Karp, 1962). What is sure to cost more
/// than a budget in the first level is left out; the budget grows until something is found.
final class EverySet {
  /// With more, sets are more than seconds can weigh.
  static final int MOST_AREAS = 17;

  private static final long MOST_OPTIONS = 1L << 20;
  private static final long MOST_WORK = 1L << 31;

  final Blocks blocks;
  final Hosting[] regions;
  final SetBounds bounds;

  /// All areas.
  final int all;

  private final Incumbent best;
  private final int people;
  private final int levels;

  /// By region and set; empty until worked out.
  private final long[][][] least;

  /// By region and set of areas taken up to it: the set that the region takes.
  private final int[][] taken;

  EverySet(Problem problem, Costs costs, Limits limits, Blocks blocks, Incumbent best) {
    this.blocks = blocks;
    this.best = best;
    people = costs.people;
    levels = costs.levels + 2;
    all = (1 << blocks.count()) - 1;
    regions = new Hosting[costs.unplaced()];
    Guests[] guests = new Guests[regions.length];
    for (int region = 0; region < regions.length; region++) {
      guests[region] = new Guests(problem, costs, limits, blocks, region);
      regions[region] = new Hosting(guests[region]);
    }
    bounds = new SetBounds(costs, blocks, guests);
    least = new long[regions.length][all + 1][0];
    taken = new int[regions.length][all + 1];
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

  void search() {
    long budget = bounds.least();
    for (long more = 1; ; more *= 2) {
      if (best.isLate() || !weigh(budget)) {
        long[] bound = new long[levels];
        bound[1] = budget;
        best.leave(bound);
        return;
      }
      if (best.exists() || budget > bounds.most()) return;
      budget += more;
    }
  }

  /// False if time was up before all sets were weighed.
  private boolean weigh(long budget) {
    Optional<SetSplits> splits = with(0, regions.length, SetSplits.none(all, levels), budget);
    if (splits.isPresent() && splits.get().exists[all]) best.offer(places());
    return splits.isPresent();
  }

  /// By region: over all others, whatever they cost; empty if time was up.
  List<SetSplits> withoutEach() {
    List<SetSplits> without = new ArrayList<>();
    boolean isWhole = addWithout(0, regions.length, SetSplits.none(all, levels), without);
    return isWhole ? without : List.of();
  }

  /// Of some regions, with all outside of them: each half in turn takes in the other one.
  private boolean addWithout(int from, int to, SetSplits outside, List<SetSplits> without) {
    if (to - from == 1) return without.add(outside);
    int middle = (from + to) / 2;
    Optional<SetSplits> upper = with(middle, to, outside, Long.MAX_VALUE);
    if (upper.isEmpty() || !addWithout(from, middle, upper.get(), without)) return false;
    Optional<SetSplits> lower = with(from, middle, outside, Long.MAX_VALUE);
    return lower.isPresent() && addWithout(middle, to, lower.get(), without);
  }

  /// Some more regions take their sets; empty if time was up.
  private Optional<SetSplits> with(int from, int to, SetSplits others, long budget) {
    SetSplits before = others;
    for (int region = from; region < to; region++) {
      SetSplits after = new SetSplits(all, levels);
      for (int set = 0; set <= all; set++) {
        if (bounds.isOut(region, set, budget)) continue;
        if (best.isLate()) return Optional.empty();
        long[] here = least(region, set);
        if (here[0] == 0) after.take(set, here, before, bounds, budget, taken[region]);
      }
      before = after;
    }
    return Optional.of(before);
  }

  /// What a set costs in a region at least; above nothing in the first level if it cannot be there.
  long[] least(int region, int set) {
    if (least[region][set].length == 0) least[region][set] = regions[region].least(set);
    return least[region][set];
  }

  /// The option of each person.
  private byte[] places() {
    byte[] at = new byte[people];
    Arrays.fill(at, (byte) regions.length);
    int left = all;
    for (int region = regions.length - 1; region >= 0; region--) {
      int set = taken[region][left];
      regions[region].least(set);
      for (int person : regions[region].placed()) at[person] = (byte) region;
      left ^= set;
    }
    return at;
  }
}
