package studyvisit.split;

import java.util.List;
import java.util.Optional;

/// Limits on categories that cross limits on areas: branch and bound over how many people of one
/// category and area are in a region, bounded by the split in which people may be divided. That one
/// is mostly whole already: people are as many as limits are few.
final class MixedSearch {
  private final List<Limit> all;
  private final Kinds kinds;
  private final Incumbent best;

  MixedSearch(Kinds kinds, List<Limit> all, Incumbent best) {
    this.kinds = kinds;
    this.all = all;
    this.best = best;
  }

  /// @param divided where to begin; changed
  Proof explore(Divided divided) {
    DualSimplex simplex = new DualSimplex(divided, all, best);
    DualSimplex.Outcome outcome = simplex.run();
    if (outcome == DualSimplex.Outcome.INFEASIBLE) return simplex.impossible();
    long[] least = divided.least();
    long parts = divided.basis.parts;
    if (best.isBeaten(least, parts)) return divided.bindings.priced(parts);
    if (outcome == DualSimplex.Outcome.STOPPED || best.isLate()) {
      best.leave(whole(least, parts));
      return divided.bindings.priced(parts);
    }
    long[] people = simplex.people();
    Optional<Integer> torn = torn(people, parts);
    if (torn.isPresent()) return branch(divided, torn.get(), (int) (people[torn.get()] / parts));
    simplex.places().ifPresentOrElse(best::offer, () -> offerFixed(divided, people));
    if (!best.isBeaten(least, parts)) best.leave(whole(least, parts));
    return divided.bindings.priced(parts);
  }

  /// The cell whose count is farthest from whole.
  private Optional<Integer> torn(long[] people, long parts) {
    Optional<Integer> torn = Optional.empty();
    long farthest = 0;
    for (int leaf = 0; leaf < people.length; leaf++) {
      long part = Math.floorMod(people[leaf], parts);
      long far = Math.min(part, parts - part);
      if (far <= farthest || !kinds.isCell(leaf)) continue;
      farthest = far;
      torn = Optional.of(leaf);
    }
    return torn;
  }

  private Proof branch(Divided divided, int leaf, int fewer) {
    Limit cell = kinds.limit(leaf, 0, fewer);
    Divided other = new Divided(divided);
    divided.limit(cell);
    Proof atMost = explore(divided);
    other.limit(kinds.limit(leaf, fewer + 1, Limits.ANY));
    Proof more = explore(other);
    return new Proof.ByCount(cell.region(), cell.category(), cell.area(), fewer, atMost, more);
  }

  /// With the counts of all cells whole, what is left to choose is a flow, which divides nobody. In
  /// a tie the limits that cross may still do: then the counts are fixed.
  private void offerFixed(Divided divided, long[] people) {
    Divided fixed = new Divided(divided);
    for (int leaf = 0; leaf < people.length; leaf++) {
      int count = (int) (people[leaf] / divided.basis.parts);
      if (kinds.isCell(leaf)) fixed.limit(kinds.limit(leaf, count, count));
    }
    DualSimplex simplex = new DualSimplex(fixed, all, best);
    if (simplex.run() == DualSimplex.Outcome.OPTIMAL) simplex.places().ifPresent(best::offer);
  }

  /// What is at least as small, in whole numbers.
  private static long[] whole(long[] least, long parts) {
    long[] whole = new long[least.length];
    for (int level = 0; level < least.length; level++) {
      whole[level] = Math.floorDiv(least[level], parts);
      if (whole[level] * parts != least[level]) break;
    }
    return whole;
  }
}
