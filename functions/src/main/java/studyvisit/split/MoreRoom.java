package studyvisit.split;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The best splits with one more place in a region, by solving again.
final class MoreRoom {
  private final Problem problem;
  private final Duration time;
  private final Map<Integer, Map<String, String>> places = new HashMap<>();

  MoreRoom(Problem problem, Duration time) {
    this.problem = problem;
    this.time = time;
  }

  /// Whether the person would be in the region.
  boolean isFor(int person, int region) {
    String id = problem.people().get(person).id();
    String place = places.computeIfAbsent(region, this::places).get(id);
    return problem.regions().get(region).id().equals(place);
  }

  private Map<String, String> places(int index) {
    List<Region> regions = new ArrayList<>(problem.regions());
    Region region = regions.get(index);
    regions.set(index, new Region(region.id(), region.min(), region.max() + 1));
    Attempt more = Attempt.at(problem.with(regions, problem.rules()), time);
    return more.isFound() && more.isProven() ? more.places() : Map.of();
  }
}
