package studyvisit.split;

/// What can be said of sets of areas in regions without weighing them: by how many people they are,
/// and by the first level that counts.
final class SetBounds {
  private final Guests[] guests;
  private final Costs costs;
  private final int unplaced;
  private final int all;

  /// By region and area: who of it would rather have a place here, in the first level.
  private final int[][] wishing;

  /// By set: how many people.
  private final int[] size;

  /// By set: the first level when nobody has a place, and when everybody has the best one.
  private final long[] without;

  private final long[] ideal;

  SetBounds(Costs costs, Blocks blocks, Guests[] guests) {
    this.costs = costs;
    this.guests = guests;
    unplaced = costs.unplaced();
    all = (1 << blocks.count()) - 1;
    wishing = new int[unplaced][blocks.count()];
    size = new int[all + 1];
    without = new long[all + 1];
    ideal = new long[all + 1];
    for (int area = 0; area < blocks.count(); area++) add(area, blocks.people.get(area));
  }

  private void add(int area, int[] people) {
    long none = 0;
    for (int person : people) {
      if (costs.allows(person, unplaced)) none += costs.cost(person, unplaced, 0);
    }
    int most = 0;
    for (int region = 0; region < unplaced; region++) {
      for (int person : people) if (isWished(person, region)) wishing[region][area]++;
      most = Math.max(most, wishing[region][area]);
    }
    int bit = 1 << area;
    for (int set = bit; set < 2 * bit; set++) {
      size[set] = size[set ^ bit] + people.length;
      without[set] = without[set ^ bit] + none;
      ideal[set] = ideal[set ^ bit] + none - most;
    }
  }

  private boolean isWished(int person, int region) {
    return costs.allows(person, unplaced)
        && costs.allows(person, region)
        && costs.cost(person, region, 0) < costs.cost(person, unplaced, 0);
  }

  /// What no split is below in the first level.
  long least() {
    long places = 0;
    for (Guests here : guests) places += here.most;
    return Math.max(ideal[all], without[all] - places);
  }

  /// What no split is above in the first level.
  long most() {
    return without[all];
  }

  /// What a set costs in the first level, or more.
  long least(int set) {
    return ideal[set];
  }

  /// Whether a split in which a region takes a set cannot be, or costs more than a budget in the
  /// first level.
  boolean isOut(int region, int set, long budget) {
    return isTooFew(region, set) || first(region, set) + ideal[all ^ set] > budget;
  }

  /// Whether a set leaves this region or the others with fewer people or areas than they need.
  private boolean isTooFew(int region, int set) {
    int others = 0;
    int needed = 0;
    for (int other = 0; other < unplaced; other++) {
      if (other == region || guests[other].needed == 0) continue;
      others++;
      needed += guests[other].needed;
    }
    return size[set] < guests[region].needed
        || size[all ^ set] < needed
        || Integer.bitCount(all ^ set) < others;
  }

  private long first(int region, int set) {
    int wishingHere = 0;
    for (int area = 0; area < wishing[region].length; area++) {
      if (Hosting.isIn(area, set)) wishingHere += wishing[region][area];
    }
    return without[set] - Math.min(wishingHere, guests[region].most);
  }
}
