package studyvisit.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can be said of rules without solving.
final class Rules {
  private Rules() {}

  /// What a rule is about: two rules about the same would leave open which holds.
  static String subject(Rule rule) {
    return switch (rule) {
      case Rule.RegionMinimum(var region, _) -> key("min", region, "");
      case Rule.RegionMaximum(var region, _) -> key("max", region, "");
      case Rule.CategoryMinimum(var region, var category, _) -> key("min", region, category);
      case Rule.CategoryMaximum(var region, var category, _) -> key("max", region, category);
      case Rule.AreasTogether _, Rule.AreasMixed _ -> key("areas", "", "");
      case Rule.AreaSeats(var area, _) -> key("seats", area, "");
      case Rule.Pin(var person, _, _) -> key("pin", person, "");
      case Rule.Exclusion(var person, var region, _) -> key("exclusion", person, region);
    };
  }

  static void require(List<Rule> rules, Set<String> people, Set<String> regions) {
    Set<String> subjects = new HashSet<>();
    for (Rule rule : rules) {
      if (!subjects.add(subject(rule))) throw new IllegalArgumentException("two rules about one");
      switch (rule) {
        case Rule.RegionMinimum _, Rule.RegionMaximum _ ->
            throw new IllegalArgumentException("a region says its own minimum and maximum");
        case Rule.CategoryMinimum(var region, _, _) -> requireKnown(region, regions);
        case Rule.CategoryMaximum(var region, _, _) -> requireKnown(region, regions);
        case Rule.Pin(var person, var region, _) -> {
          requireKnown(region, regions);
          requireKnown(person, people);
        }
        case Rule.Exclusion(var person, var region, _) -> {
          requireKnown(region, regions);
          requireKnown(person, people);
        }
        case Rule.AreasTogether _, Rule.AreasMixed _, Rule.AreaSeats _ -> {}
      }
    }
  }

  /// Every rule of a problem, the regions' minima and maxima as well.
  static List<Rule> all(Problem problem) {
    List<Rule> all = new ArrayList<>();
    for (Region region : problem.regions()) {
      if (region.min() > 0) all.add(new Rule.RegionMinimum(region.id(), region.min()));
      if (region.max() < problem.people().size()) {
        all.add(new Rule.RegionMaximum(region.id(), region.max()));
      }
    }
    all.addAll(problem.rules());
    return all;
  }

  /// The problem with these rules only.
  static Problem with(Problem problem, List<Rule> rules) {
    Map<String, Region> regions = new HashMap<>();
    for (Region region : problem.regions()) {
      regions.put(region.id(), new Region(region.id(), 0, problem.people().size()));
    }
    List<Rule> others = new ArrayList<>();
    for (Rule rule : rules) {
      switch (rule) {
        case Rule.RegionMinimum(var id, var min) ->
            regions.computeIfPresent(id, (_, region) -> new Region(id, min, region.max()));
        case Rule.RegionMaximum(var id, var max) ->
            regions.computeIfPresent(id, (_, region) -> new Region(id, region.min(), max));
        default -> others.add(rule);
      }
    }
    List<Region> bounds = List.copyOf(regions.values());
    return problem.with(bounds, others);
  }

  private static void requireKnown(String id, Set<String> known) {
    if (!known.contains(id)) throw new IllegalArgumentException("a rule about nobody known: " + id);
  }

  private static String key(String kind, String one, String other) {
    return kind + '\n' + one + '\n' + other;
  }
}
