package studyvisit.split.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studyvisit.split.Level;
import studyvisit.split.Lottery;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Region;
import studyvisit.split.Rule;

/// What a problem says: who may be where, how many, and what a place costs.
public final class Statement {
  static final String NOWHERE = "";

  final Problem problem;
  final List<Level> levels;
  final Map<Group, Range> limits = new LinkedHashMap<>();
  final boolean areTogether;
  private final Lottery lottery;
  private final Map<String, String> pins = new HashMap<>();
  private final Map<String, Set<String>> exclusions = new HashMap<>();
  private final Map<String, Map<String, long[]>> costs = new HashMap<>();

  public Statement(Problem problem) {
    this.problem = problem;
    levels = Level.of(problem);
    lottery = new Lottery(problem.seed());
    areTogether = problem.rules().contains(new Rule.AreasTogether());
    for (Region region : problem.regions()) {
      limit(Group.in(region.id()), region.min(), region.max());
    }
    for (Rule rule : problem.rules()) {
      switch (rule) {
        case Rule.CategoryMinimum(var region, var category, var min) ->
            limit(new Group(region, category, Group.ALL), min, Integer.MAX_VALUE);
        case Rule.CategoryMaximum(var region, var category, var max) ->
            limit(new Group(region, category, Group.ALL), 0, max);
        case Rule.AreaSeats(var area, var most) ->
            limit(new Group(Group.ALL, Group.ALL, area), 0, most);
        case Rule.AreasMixed(var most) -> limitAreas(most);
        case Rule.AreasTogether _ -> {} // no limit
        case Rule.Pin(var person, var region, _) -> pins.put(person, region);
        case Rule.Exclusion(var person, var region, _) ->
            exclusions.computeIfAbsent(person, _ -> new HashSet<>()).add(region);
        case Rule.RegionMinimum _, Rule.RegionMaximum _ ->
            throw new IllegalArgumentException("a region says its own minimum and maximum");
      }
    }
    capAtPeople();
  }

  /// Who is of no area is not counted. What holds for an area holds for each category of it: one
  /// more limit that a proof may price.
  private void limitAreas(int most) {
    for (Person person : problem.people()) {
      if (person.area().isEmpty()) continue;
      for (Region region : problem.regions()) {
        limit(new Group(region.id(), Group.ALL, person.area()), 0, most);
        limit(new Group(region.id(), person.category(), person.area()), 0, most);
      }
    }
  }

  /// Nobody is in a place twice, so that a maximum above all whom it counts is theirs: a price of
  /// it shows more. A minimum above them stays what it is, and is for the proof to show.
  private void capAtPeople() {
    Map<Group, Integer> people = new HashMap<>();
    for (Person person : problem.people()) {
      for (Group group : Group.of(person, Group.ALL)) people.merge(group, 1, Integer::sum);
    }
    limits.replaceAll(
        (group, range) -> {
          int most = Math.max(range.min(), people.getOrDefault(group.anywhere(), 0));
          return range.and(new Range(0, most));
        });
  }

  private void limit(Group group, int min, int max) {
    limits.merge(group, new Range(min, max), Range::and);
  }

  boolean isTogether(Person person) {
    return areTogether && !person.area().isEmpty();
  }

  /// Whether a person may be in a region, or nowhere.
  boolean allows(Person person, String place) {
    if (!pins.getOrDefault(person.id(), place).equals(place)) return false;
    if (place.equals(NOWHERE)) return true;
    Range range = limits.getOrDefault(Group.in(place), new Range(0, 0));
    return range.max() > 0 && !exclusions.getOrDefault(person.id(), Set.of()).contains(place);
  }

  /// What a place adds to each level; worked out once.
  public long[] costs(Person person, String place) {
    return costs
        .computeIfAbsent(person.id(), _ -> new HashMap<>())
        .computeIfAbsent(
            place, _ -> levels.stream().mapToLong(level -> cost(level, person, place)).toArray());
  }

  private long cost(Level level, Person person, String place) {
    boolean placed = !place.equals(NOWHERE);
    boolean unplaced = !placed && level.number() == person.standing();
    return switch (level.kind()) {
      case MOVES -> problem.aim().moves(person, place) ? 1 : 0;
      case UNPLACED -> unplaced ? 1 : 0;
      case UNPLACED_WITH_RANKING -> unplaced && !person.ranking().isEmpty() ? 1 : 0;
      case AT_RANK -> placed && person.rank(place) == level.number() ? 1 : 0;
      case NOT_AT_RANK -> placed && person.rank(place) != level.number() ? 1 : 0;
      case NOT_FITTING -> placed && !person.fits().contains(place) ? 1 : 0;
      case LOTTERY -> lottery.ticket(person.id(), place);
    };
  }
}
