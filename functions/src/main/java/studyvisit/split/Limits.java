package studyvisit.split;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The limits that the rules of a problem set.
final class Limits {
  static final int ANY = Integer.MAX_VALUE;

  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final Map<List<String>, int[]> categories = new LinkedHashMap<>();
  private final Map<String, Integer> seats = new LinkedHashMap<>();
  private final Map<String, Integer> people = new LinkedHashMap<>();
  private int mixed = ANY;

  Limits(Problem problem) {
    for (Region region : problem.regions()) regions.put(region.id(), region);
    for (Person person : problem.people()) {
      people.put(person.area(), people.getOrDefault(person.area(), 0) + 1);
    }
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
    return mixed < ANY && !categories.isEmpty();
  }

  /// Every limit, also those that cross.
  List<Limit> all() {
    List<Limit> all = new ArrayList<>();
    for (Region region : regions.values()) {
      all.add(new Limit(region.id(), "", "", region.min(), region.max()));
      for (String area : people.keySet()) {
        if (mixed < ANY && !area.isEmpty()) all.add(new Limit(region.id(), "", area, 0, mixed));
      }
    }
    categories.forEach(
        (key, bounds) ->
            all.add(new Limit(key.getFirst(), key.getLast(), "", bounds[0], bounds[1])));
    seats.forEach((area, most) -> all.add(new Limit("", "", area, 0, most)));
    return all;
  }

  /// The limits on someone with a place in a region, from the narrowest, where they do not cross.
  List<Limit> chain(String region, String category, String area) {
    List<Limit> chain = new ArrayList<>();
    boolean hasCategory = categories.containsKey(List.of(region, category));
    if (mixed < ANY && !area.isEmpty()) {
      chain.add(new Limit(region, "", area, 0, mixed));
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

  /// How many people of an area get a place at most.
  int most(String area) {
    return seats.getOrDefault(area, ANY);
  }

  /// The limit on someone of an area without a place: those above its seats.
  List<Limit> seats(String area) {
    Integer most = seats.get(area);
    if (most == null) return List.of();
    int count = people.getOrDefault(area, 0);
    return List.of(new Limit("", "", area, Math.max(0, count - most), count));
  }
}
