package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Who gets the places of one region when whole areas travel there, at the least cost: one person
/// more at a time, each time by the cheapest chain of changes (successive shortest paths). People
/// of one category and area are told apart by nothing but their cost, so the cheapest of them come
/// first.
final class Hosting {
  final Guests guests;
  private final int levels;

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

  Hosting(Guests guests) {
    this.guests = guests;
    levels = guests.levels;
    int areas = guests.seats.length;
    int categories = guests.mostOf.length;
    placed = new int[areas][categories];
    placedOf = new int[categories];
    placedIn = new int[areas];
    toCategory = new long[categories][];
    toArea = new long[areas][];
    categoryBefore = new int[areas];
    areaBefore = new int[categories];
  }

  /// What these areas cost at least when they travel here. Above nothing in the first level if the
  /// rules of this region cannot be kept.
  ///
  /// @param areas a set as bits
  long[] least(int areas) {
    return least(areas, guests.most);
  }

  /// The same if there were so many places.
  long[] least(int areas, int most) {
    long[] total = new long[levels];
    total[0] = guests.fewest;
    for (int few : guests.fewestOf) total[0] += few;
    count = 0;
    Arrays.fill(placedOf, 0);
    Arrays.fill(placedIn, 0);
    for (int area = 0; area < placed.length; area++) {
      Arrays.fill(placed[area], 0);
      if (isIn(area, areas)) Guests.add(total, guests.without[area]);
    }
    while (count < most && addOne(areas, total)) {}
    return total;
  }

  /// The same if somebody of one of the areas had to have a place.
  long[] leastWith(int areas, int area, int person) {
    for (int[] same : guests.people[area]) {
      for (int i = 0; i < same.length; i++) {
        if (same[i] == person) return leastWith(areas, area, same, i);
      }
    }
    long[] broken = new long[levels];
    broken[0] = Guests.BROKEN;
    return broken;
  }

  private long[] leastWith(int areas, int area, int[] same, int at) {
    guests.first(area, same, at);
    long[] total = least(areas);
    guests.noLongerFirst(area, same, at);
    return total;
  }

  /// The people who have a place in what was worked out last.
  List<Integer> placed() {
    List<Integer> all = new ArrayList<>();
    for (int area = 0; area < placed.length; area++) {
      for (int category = 0; category < placed[area].length; category++) {
        for (int i = 0; i < placed[area][category]; i++) all.add(guests.people[area][category][i]);
      }
    }
    return all;
  }

  /// False if nobody more is worth it.
  private boolean addOne(int areas, long[] total) {
    for (int category = 0; category < placedOf.length; category++) {
      toCategory[category] = new long[0];
      if (placedOf[category] >= guests.mostOf[category]) continue;
      toCategory[category] = new long[levels];
      if (placedOf[category] < guests.fewestOf[category]) toCategory[category][0] = -1;
      areaBefore[category] = -1;
    }
    for (int area = 0; area < placed.length; area++) toArea[area] = new long[0];
    do addToAreas(areas);
    while (swapInFullAreas());
    int last = -1;
    for (int area = 0; area < placed.length; area++) {
      if (toArea[area].length == 0 || placedIn[area] >= guests.seats[area]) continue;
      if (last < 0 || Arrays.compare(toArea[area], toArea[last]) < 0) last = area;
    }
    if (last < 0) return false;
    if (count < guests.fewest) toArea[last][0]--;
    if (Arrays.compare(toArea[last], new long[levels]) >= 0) return false;
    Guests.add(total, toArea[last]);
    place(last);
    return true;
  }

  private void addToAreas(int areas) {
    for (int area = 0; area < placed.length; area++) {
      if (!isIn(area, areas)) continue;
      for (int category = 0; category < placedOf.length; category++) {
        int next = placed[area][category];
        if (toCategory[category].length == 0 || next == guests.people[area][category].length)
          continue;
        long[] one = guests.more[guests.people[area][category][next]];
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
      if (toArea[area].length == 0 || placedIn[area] < guests.seats[area]) continue;
      for (int category = 0; category < placedOf.length; category++) {
        int last = placed[area][category] - 1;
        if (last < 0) continue;
        long[] one = guests.more[guests.people[area][category][last]];
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

  static boolean isIn(int area, int areas) {
    return ((areas >> area) & 1) > 0;
  }
}
