package studyvisit.split;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// How many people of each area, and of each category of it, are in each region.
final class Counts {
  private final Problem problem;
  private final Map<Limit, Integer> counts = new HashMap<>();

  Counts(Problem problem, byte[] at) {
    this.problem = problem;
    for (int index = 0; index < at.length; index++) {
      if (at[index] == problem.regions().size()) continue;
      Person person = problem.people().get(index);
      if (person.area().isEmpty()) continue;
      String region = problem.regions().get(at[index]).id();
      counts.merge(new Limit(region, "", person.area(), 0, 0), 1, Integer::sum);
      counts.merge(new Limit(region, person.category(), person.area(), 1, 1), 1, Integer::sum);
    }
  }

  /// The largest area in a region, or with a region and area the largest category there; ties by
  /// name. The limit's numbers are the count.
  Optional<Limit> largest(String region, String area, int above) {
    Optional<Limit> largest = Optional.empty();
    for (Map.Entry<Limit, Integer> entry : counts.entrySet()) {
      Limit limit = entry.getKey();
      boolean isWhole = limit.max() == 0;
      if (isWhole != area.isEmpty() || entry.getValue() <= above) continue;
      if (!area.isEmpty() && !(limit.region().equals(region) && limit.area().equals(area)))
        continue;
      int count = entry.getValue();
      Limit counted = new Limit(limit.region(), limit.category(), limit.area(), count, count);
      if (largest.isEmpty() || isBefore(counted, largest.get())) largest = Optional.of(counted);
    }
    return largest;
  }

  /// How many of each category of an area are in a region, by category; all that the area has.
  SequencedMap<String, Integer> categories(String region, String area) {
    SequencedMap<String, Integer> categories = new TreeMap<>();
    for (Person person : problem.people()) {
      if (!person.area().equals(area)) continue;
      Limit cell = new Limit(region, person.category(), area, 1, 1);
      categories.put(person.category(), counts.getOrDefault(cell, 0));
    }
    return categories;
  }

  private static boolean isBefore(Limit one, Limit other) {
    if (one.min() != other.min()) return one.min() > other.min();
    return name(one).compareTo(name(other)) < 0;
  }

  private static String name(Limit limit) {
    return limit.region() + '\n' + limit.area() + '\n' + limit.category();
  }
}
