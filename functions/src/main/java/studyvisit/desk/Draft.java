package studyvisit.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The rules of the split that the organisers of a visit work on together.
///
/// @param version counts the changes, from 0 before the first
/// @param rules as the report takes them
public record Draft(String visit, long version, Map<String, @Nullable Object> rules) {
  /// The lists of what is decided about single people.
  static final List<String> DECISIONS = List.of("pins", "exclusions");

  public static Draft empty(String visit) {
    return new Draft(visit, 0, Map.of());
  }

  /// The same without what is decided about a person, as another version; the same version if there
  /// is nothing.
  public Draft without(String person) {
    Map<String, @Nullable Object> others = new LinkedHashMap<>(rules);
    for (String list : DECISIONS) {
      List<Map<String, @Nullable Object>> kept = new ArrayList<>(decisions(list));
      if (kept.removeIf(decision -> person.equals(decision.get("person")))) others.put(list, kept);
    }
    return others.equals(rules) ? this : new Draft(visit, version + 1, others);
  }

  /// The rules without what is decided about single people.
  Map<String, @Nullable Object> aboutNobody() {
    Map<String, @Nullable Object> general = new LinkedHashMap<>(rules);
    DECISIONS.forEach(general::remove);
    return general;
  }

  /// The ids of those about whom something is decided.
  public Set<String> people() {
    Set<String> people = new TreeSet<>();
    for (String list : DECISIONS) {
      for (var decision : decisions(list)) people.add(String.valueOf(decision.get("person")));
    }
    return people;
  }

  /// @param list one of [#DECISIONS]
  List<Map<String, @Nullable Object>> decisions(String list) {
    return decisions(rules, list);
  }

  static List<Map<String, @Nullable Object>> decisions(
      Map<String, @Nullable Object> rules, String list) {
    List<Map<String, @Nullable Object>> decisions = new ArrayList<>();
    if (rules.get(list) instanceof List<?> items) {
      for (Object item : items) {
        if (!(item instanceof Map<?, ?> map)) continue;
        @SuppressWarnings("unchecked") // from JSON: names are strings
        var decision = (Map<String, @Nullable Object>) map;
        decisions.add(decision);
      }
    }
    return decisions;
  }
}
