package studyvisit.split;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a problem says, read anew for the checker: who may be where, which limits there are, what a
/// place costs.
final class Statement {
  static final String NOWHERE = "";

  private final Problem problem;
  private final Lottery lottery;
  private final List<Level> levels;

  /// By person and region, each worked out once: a proof of many cases asks again and again.
  private final Map<String, Map<String, Boolean>> allowed = new HashMap<>();

  private final Map<String, Map<String, long[]>> costs = new HashMap<>();
  private final Map<List<String>, Limit> limits = new LinkedHashMap<>();
  private final Map<String, String> pins = new HashMap<>();
  private final Set<List<String>> exclusions = new HashSet<>();
  private boolean together;

  Statement(Problem problem) {
    this.problem = problem;
    lottery = new Lottery(problem.seed());
    levels = Level.of(problem);
    for (Region region : problem.regions()) {
      limit(region.id(), "", "", region.min(), region.max());
    }
    for (Rule rule : problem.rules()) {
      switch (rule) {
        case Rule.CategoryMinimum(var region, var category, var min) ->
            limit(region, category, "", min, Integer.MAX_VALUE);
        case Rule.CategoryMaximum(var region, var category, var max) ->
            limit(region, category, "", 0, max);
        case Rule.AreaSeats(var area, var most) -> limit("", "", area, 0, most);
        case Rule.AreasMixed(var most) -> limitAreas(most);
        case Rule.AreasTogether _ -> together = true;
        case Rule.Pin(var person, var region, _) -> pins.put(person, region);
        case Rule.Exclusion(var person, var region, _) -> exclusions.add(List.of(person, region));
        case Rule.RegionMinimum _, Rule.RegionMaximum _ ->
            throw new IllegalArgumentException("a region says its own minimum and maximum");
      }
    }
    capAtPeople();
  }

  /// Nobody is in a place twice, so a maximum above all whom it counts is none.
  private void capAtPeople() {
    Map<List<String>, Integer> people = new HashMap<>();
    for (Person person : problem.people()) {
      for (String category : new HashSet<>(List.of("", person.category()))) {
        for (String area : new HashSet<>(List.of("", person.area()))) {
          people.merge(List.of(category, area), 1, Integer::sum);
        }
      }
    }
    limits.replaceAll(
        (_, limit) -> {
          int most = people.getOrDefault(List.of(limit.category(), limit.area()), 0);
          boolean isEmpty = limit.min() > limit.max();
          int kept = isEmpty ? limit.max() : Math.max(limit.min(), Math.min(limit.max(), most));
          return limit.and(new Limit(limit.region(), limit.category(), limit.area(), 0, kept));
        });
  }

  /// Who is of no area is not counted. What holds for an area holds for each category of it.
  private void limitAreas(int most) {
    for (Person person : problem.people()) {
      for (Region region : problem.regions()) {
        if (person.area().isEmpty()) continue;
        limit(region.id(), "", person.area(), 0, most);
        limit(region.id(), person.category(), person.area(), 0, most);
      }
    }
  }

  private void limit(String region, String category, String area, int min, int max) {
    limits.merge(
        List.of(region, category, area), new Limit(region, category, area, min, max), Limit::and);
  }

  /// By region, category and area.
  Map<List<String>, Limit> limits() {
    return limits;
  }

  boolean isTogether(Person person) {
    return together && !person.area().isEmpty();
  }

  List<Level> levels() {
    return levels;
  }

  /// Whether a person may be in a region, or nowhere.
  boolean allows(Person person, String region) {
    return allowed
        .computeIfAbsent(person.id(), _ -> new HashMap<>())
        .computeIfAbsent(region, _ -> mayBe(person, region));
  }

  private boolean mayBe(Person person, String region) {
    String pin = pins.get(person.id());
    if (pin != null && !pin.equals(region)) return false;
    if (region.equals(NOWHERE)) return true;
    Limit limit = limits.get(List.of(region, "", ""));
    boolean isOpen = limit != null && (limit.max() > 0 || limit.min() > 0);
    return isOpen && !exclusions.contains(List.of(person.id(), region));
  }

  /// What a place adds to each level.
  long[] costs(Person person, String region) {
    return costs
        .computeIfAbsent(person.id(), _ -> new HashMap<>())
        .computeIfAbsent(
            region, _ -> levels.stream().mapToLong(level -> cost(level, person, region)).toArray());
  }

  /// What a place adds to a level.
  long cost(Level level, Person person, String region) {
    boolean placed = !region.equals(NOWHERE);
    boolean unplaced = !placed && level.number() == person.standing();
    return switch (level.kind()) {
      case MOVES -> problem.aim().moves(person, region) ? 1 : 0;
      case UNPLACED -> unplaced ? 1 : 0;
      case UNPLACED_WITH_RANKING -> unplaced && !person.ranking().isEmpty() ? 1 : 0;
      case AT_RANK -> placed && person.rank(region) == level.number() ? 1 : 0;
      case NOT_AT_RANK -> placed && person.rank(region) != level.number() ? 1 : 0;
      case NOT_FITTING -> placed && !person.fits().contains(region) ? 1 : 0;
      case LOTTERY -> Lottery.ticket(lottery.person(person.id()), lottery.region(region));
    };
  }
}
