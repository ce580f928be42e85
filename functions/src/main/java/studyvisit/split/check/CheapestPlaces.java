package studyvisit.split.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studyvisit.split.Person;
import studyvisit.split.Region;

/// What some people cost at least when each of them is in one region or nowhere: a flow from a
/// source over categories, people and areas to the region's door and a sink, along one cheapest
/// path after the other (Busacker and Gowen, 1960; each found by Bellman and Ford). A first level
/// is
/// for the rules: who is missing to a minimum costs 1 in it.
final class CheapestPlaces {
  private static final long BROKEN = 1L << 32;

  /// A way from one node to another for so many people; the one after it leads back.
  private static final class Arc {
    final int from;
    final int to;
    final long[] cost;
    int room;

    Arc(int from, int to, int room, long[] cost) {
      this.from = from;
      this.to = to;
      this.room = room;
      this.cost = cost;
    }
  }

  private final Statement statement;
  private final Region region;
  private final Map<String, Range> ofCategories = new LinkedHashMap<>();
  private final Map<String, Range> ofAreas = new LinkedHashMap<>();
  private final int levels;
  private final List<Arc> arcs = new ArrayList<>();
  private final Map<String, Integer> nodes = new HashMap<>();

  CheapestPlaces(Statement statement, Region region) {
    this.statement = statement;
    this.region = region;
    levels = statement.levels.size() + 1;
    statement.limits.forEach(
        (group, range) -> {
          if (group.region().isEmpty()) ofAreas.put(group.area(), range);
          boolean isHere = group.region().equals(region.id()) && group.area().isEmpty();
          if (isHere && !group.category().isEmpty()) ofCategories.put(group.category(), range);
        });
  }

  /// By level; empty if the rules of this region cannot be kept.
  long[] least(List<Person> people) {
    arcs.clear();
    nodes.clear();
    long[] total = new long[levels];
    limited("door", "sink", region.min(), region.max(), total);
    limited("source", "other categories", 0, people.size(), total);
    ofCategories.forEach(
        (category, range) ->
            limited("source", "category " + category, range.min(), range.max(), total));
    limited("other areas", "door", 0, people.size(), total);
    ofAreas.forEach((area, range) -> limited("area " + area, "door", 0, range.max(), total));
    for (Person person : people) if (!add(person, total)) return new long[0];
    while (addOne(total)) {}
    return total[0] == 0 ? Arrays.copyOfRange(total, 1, levels) : new long[0];
  }

  /// A minimum costs 1 for each of it, until so many have come that way.
  private void limited(String from, String to, int min, int max, long[] total) {
    total[0] += min;
    long[] missing = new long[levels];
    missing[0] = -1;
    arc(from, to, min, missing);
    arc(from, to, max - min, new long[levels]);
  }

  private void arc(String from, String to, int room, long[] cost) {
    int start = nodes.computeIfAbsent(from, _ -> nodes.size());
    int end = nodes.computeIfAbsent(to, _ -> nodes.size());
    arcs.add(new Arc(start, end, room, cost));
    arcs.add(new Arc(end, start, 0, sum(new long[levels], cost, -1)));
  }

  /// False for who may be neither here nor nowhere.
  private boolean add(Person person, long[] total) {
    boolean isHere = statement.allows(person, region.id());
    long[] nowhere = new long[levels];
    if (statement.allows(person, Statement.NOWHERE)) nowhere = cost(person, Statement.NOWHERE);
    else nowhere[0] = BROKEN;
    System.arraycopy(sum(total, nowhere, 1), 0, total, 0, levels);
    if (!isHere) return nowhere[0] == 0;
    boolean isCategory = ofCategories.containsKey(person.category());
    boolean isArea = ofAreas.containsKey(person.area());
    arc(
        isCategory ? "category " + person.category() : "other categories",
        isArea ? "area " + person.area() : "other areas",
        1,
        sum(cost(person, region.id()), nowhere, -1));
    return true;
  }

  private long[] cost(Person person, String place) {
    long[] cost = new long[levels];
    System.arraycopy(statement.costs(person, place), 0, cost, 1, levels - 1);
    return cost;
  }

  /// One person more along the cheapest path; false if that is not worth it.
  private boolean addOne(long[] total) {
    long[][] way = new long[nodes.size()][0];
    int[] by = new int[nodes.size()];
    way[node("source")] = new long[levels];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < arcs.size(); i++) {
        Arc arc = arcs.get(i);
        if (arc.room == 0 || way[arc.from].length == 0) continue;
        long[] longer = sum(way[arc.from], arc.cost, 1);
        if (way[arc.to].length > 0 && Arrays.compare(longer, way[arc.to]) >= 0) continue;
        way[arc.to] = longer;
        by[arc.to] = i;
        changed = true;
      }
    }
    long[] cost = way[node("sink")];
    if (cost.length == 0 || Arrays.compare(cost, new long[levels]) >= 0) return false;
    System.arraycopy(sum(total, cost, 1), 0, total, 0, levels);
    for (int at = node("sink"); at != node("source"); at = arcs.get(by[at]).from) {
      arcs.get(by[at]).room--;
      arcs.get(by[at] ^ 1).room++;
    }
    return true;
  }

  private int node(String name) {
    return nodes.getOrDefault(name, -1);
  }

  private static long[] sum(long[] one, long[] other, int sign) {
    long[] sum = new long[one.length];
    for (int i = 0; i < sum.length; i++) sum[i] = Math.addExact(one[i], sign * other[i]);
    return sum;
  }
}
