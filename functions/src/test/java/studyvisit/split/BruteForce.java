package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tries every split of a tiny problem; by definition right. Reads the rules for itself.
final class BruteForce {
  private final Problem problem;
  private final List<Region> regions;
  private final List<Level> levels;
  private final int[] at;

  /// The smallest cost, and the smallest with a person in a region (the last: unplaced).
  private Optional<long[]> best = Optional.empty();

  private final List<List<Optional<long[]>>> bestWith = new ArrayList<>();

  BruteForce(Problem problem) {
    this.problem = problem;
    regions = problem.regions();
    levels = Level.of(problem);
    at = new int[problem.people().size()];
    for (int p = 0; p < at.length; p++) {
      bestWith.add(new ArrayList<>(Collections.nCopies(regions.size() + 1, Optional.empty())));
    }
    place(0);
  }

  Optional<long[]> best() {
    return best;
  }

  Optional<long[]> bestWith(int person, int region) {
    return bestWith.get(person).get(region);
  }

  /// The smaller of the costs with a person in any region.
  Optional<long[]> bestPlaced(int person) {
    Optional<long[]> placed = Optional.empty();
    for (int r = 0; r < regions.size(); r++) {
      Optional<long[]> there = bestWith(person, r);
      if (there.isPresent()) placed = smaller(placed, there.get());
    }
    return placed;
  }

  private void place(int person) {
    if (person == at.length) {
      consider();
      return;
    }
    for (int r = 0; r <= regions.size(); r++) {
      at[person] = r;
      place(person + 1);
    }
  }

  private void consider() {
    for (Region region : regions) {
      int here = count(region.id(), "", "");
      if (here < region.min() || here > region.max()) return;
    }
    for (Rule rule : problem.rules()) if (!keeps(rule)) return;
    long[] sum = cost();
    best = smaller(best, sum);
    for (int p = 0; p < at.length; p++) {
      bestWith.get(p).set(at[p], smaller(bestWith(p, at[p]), sum));
    }
  }

  private boolean keeps(Rule rule) {
    return switch (rule) {
      case Rule.RegionMinimum _, Rule.RegionMaximum _ -> throw new AssertionError(rule);
      case Rule.CategoryMinimum(var region, var category, var min) ->
          count(region, category, "") >= min;
      case Rule.CategoryMaximum(var region, var category, var max) ->
          count(region, category, "") <= max;
      case Rule.AreasTogether _ -> areTogether();
      case Rule.AreasMixed(var most) ->
          problem.people().stream()
              .map(Person::area)
              .filter(area -> !area.isEmpty())
              .allMatch(area -> regions.stream().allMatch(r -> count(r.id(), "", area) <= most));
      case Rule.AreaSeats(var area, var most) -> count("", "", area) <= most;
      case Rule.Pin(var person, var region, _) -> place(person).equals(region);
      case Rule.Exclusion(var person, var region, _) -> !place(person).equals(region);
    };
  }

  private boolean areTogether() {
    Map<String, Integer> known = new HashMap<>();
    for (int p = 0; p < at.length; p++) {
      String area = problem.people().get(p).area();
      if (area.isEmpty() || at[p] == regions.size()) continue;
      Integer other = known.putIfAbsent(area, at[p]);
      if (other != null && other != at[p]) return false;
    }
    return true;
  }

  private String place(String person) {
    for (int p = 0; p < at.length; p++) {
      if (problem.people().get(p).id().equals(person)) return region(p);
    }
    throw new AssertionError(person);
  }

  /// The id of the region where a person is; nothing for nowhere.
  private String region(int person) {
    return at[person] == regions.size() ? "" : regions.get(at[person]).id();
  }

  private int count(String region, String category, String area) {
    int count = 0;
    for (int p = 0; p < at.length; p++) {
      if (at[p] == regions.size()) continue;
      Person person = problem.people().get(p);
      if (!region.isEmpty() && !region.equals(region(p))) continue;
      if (!category.isEmpty() && !category.equals(person.category())) continue;
      if (area.isEmpty() || area.equals(person.area())) count++;
    }
    return count;
  }

  static Optional<long[]> smaller(Optional<long[]> known, long[] sum) {
    return known.isPresent() && Arrays.compare(known.get(), sum) <= 0 ? known : Optional.of(sum);
  }

  private long[] cost() {
    long[] cost = new long[levels.size()];
    Lottery lottery = new Lottery(problem.seed());
    for (int p = 0; p < at.length; p++) {
      Person person = problem.people().get(p);
      String region = region(p);
      for (int i = 0; i < cost.length; i++) {
        cost[i] +=
            levels.get(i).kind() == Level.Kind.LOTTERY
                ? Lottery.ticket(lottery.person(person.id()), lottery.region(region))
                : isTrue(levels.get(i), person, region) ? 1 : 0;
      }
    }
    return cost;
  }

  private boolean isTrue(Level level, Person person, String region) {
    boolean placed = !region.isEmpty();
    boolean standing = person.standing() == level.number();
    boolean rank = placed && person.rank(region) == level.number();
    return switch (level.kind()) {
      case UNPLACED -> !placed && standing;
      case UNPLACED_WITH_RANKING -> !placed && standing && !person.ranking().isEmpty();
      case AT_RANK -> rank;
      case NOT_AT_RANK -> placed && !rank;
      case NOT_FITTING -> placed && !person.fits().contains(region);
      case MOVES -> {
        String before =
            problem.aim().published().orElseThrow().places().getOrDefault(person.id(), region);
        yield !before.equals(region);
      }
      case LOTTERY -> false;
    };
  }
}
