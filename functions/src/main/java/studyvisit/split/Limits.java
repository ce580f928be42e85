package studyvisit.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The limits that the rules of a problem set, and those that a search adds to divide it.
final class Limits {
  static final int ANY = Integer.MAX_VALUE;

  private final Map<String, Region> regions = new HashMap<>();
  private final Map<List<String>, int[]> categories = new HashMap<>();
  private final Map<String, Integer> seats = new HashMap<>();
  private final Map<String, Integer> people = new HashMap<>();
  private final List<Limit> cells;
  private final boolean cut;
  private int mixed = ANY;

  /// @param cells of one region, category and area each
  Limits(Problem problem, List<Limit> cells) {
    this.cells = List.copyOf(cells);
    for (Region region : problem.regions()) regions.put(region.id(), region);
    for (Person person : problem.people()) people.merge(person.area(), 1, Integer::sum);
    for (Rule rule : problem.rules()) {
      switch (rule) {
        case Rule.CategoryMinimum(var region, var category, var min) ->
            bounds(region, category)[0] = min;
        case Rule.CategoryMaximum(var region, var category, var max) ->
            bounds(region, category)[1] = max;
        case Rule.AreasMixed(var most) -> mixed = most;
        case Rule.AreaSeats(var area, var most) -> seats.put(area, most);
        default -> {}
      }
    }
    cut = mixed < ANY && !categories.isEmpty();
  }

  private int[] bounds(String region, String category) {
    return categories.computeIfAbsent(List.of(region, category), _ -> new int[] {0, ANY});
  }

  boolean hasCategories() {
    return !categories.isEmpty();
  }

  /// The limited categories of a region, also those that nobody is of; and one that is not.
  List<String> categories(String region) {
    List<String> own = new ArrayList<>();
    own.add("");
    for (List<String> key : categories.keySet())
      if (key.getFirst().equals(region)) own.add(key.getLast());
    return own;
  }

  boolean hasAreas() {
    return mixed < ANY || !seats.isEmpty();
  }

  /// Whether categories and areas cross, so that no tree holds them all.
  boolean isCrossing() {
    return cut;
  }

  /// The most people of one area in a region.
  int mixed() {
    return mixed;
  }

  /// The limits on someone with a place in a region, from the narrowest.
  List<Limit> chain(String region, String category, String area) {
    List<Limit> chain = new ArrayList<>();
    boolean hasCategory = categories.containsKey(List.of(region, category));
    if (mixed < ANY && !area.isEmpty()) {
      boolean crosses = categories.keySet().stream().anyMatch(key -> key.getFirst().equals(region));
      chain.add(crosses ? cell(region, category, area) : new Limit(region, "", area, 0, mixed));
    }
    if (hasCategory) {
      int[] bounds = bounds(region, category);
      chain.add(new Limit(region, category, "", bounds[0], bounds[1]));
    }
    Region whole = regions.get(region);
    if (whole == null) throw new IllegalArgumentException("no such region: " + region);
    chain.add(new Limit(region, "", "", whole.min(), whole.max()));
    return chain;
  }

  /// What is left of the area's maximum beside the minima of its other categories, too.
  private Limit cell(String region, String category, String area) {
    int min = 0;
    int max = mixed;
    for (Limit cell : cells) {
      if (!cell.region().equals(region) || !cell.area().equals(area)) continue;
      if (cell.category().equals(category)) {
        min = cell.min();
        max = Math.min(max, cell.max());
      }
    }
    int others = 0;
    for (Limit cell : cells) {
      boolean isOther = !cell.category().equals(category);
      if (isOther && cell.region().equals(region) && cell.area().equals(area)) others += cell.min();
    }
    return new Limit(region, category, area, min, Math.max(0, Math.min(max, mixed - others)));
  }

  /// The limit on someone of an area without a place: those above its seats.
  List<Limit> seats(String area) {
    Integer most = seats.get(area);
    if (most == null) return List.of();
    int count = people.getOrDefault(area, 0);
    return List.of(new Limit("", "", area, Math.max(0, count - most), count));
  }
}
