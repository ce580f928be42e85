package studyvisit.split.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studyvisit.split.Person;
import studyvisit.split.Region;

/// Weighs every set of areas that travel together in every region, to find what no split is below;
/// who travels alone is an area of one. Region by region: the least for a set of areas taken so far
/// is, over all its subsets, what the subset costs in this region beside the least for the rest in
/// the regions before.
final class EverySets {
  /// With more, sets are more than a minute can weigh.
  private static final int MOST_AREAS = 17;

  private final Statement statement;
  private final List<List<Person>> areas;
  private final int all;

  /// By set of areas, as bits: what it costs in the first level if nobody of it has a place.
  private final long[] without;

  private EverySets(Statement statement, List<List<Person>> areas) {
    this.statement = statement;
    this.areas = areas;
    all = (1 << areas.size()) - 1;
    without = new long[all + 1];
    for (int set = 1; set <= all; set++) {
      int one = Integer.numberOfTrailingZeros(set);
      without[set] = without[set & (set - 1)] + withoutPlace(areas.get(one));
    }
  }

  private static List<List<Person>> areas(Statement statement) {
    Map<String, List<Person>> areas = new LinkedHashMap<>();
    for (Person person : statement.problem.people()) {
      String key = statement.isTogether(person) ? "area " + person.area() : "one " + person.id();
      areas.computeIfAbsent(key, _ -> new ArrayList<>()).add(person);
    }
    return List.copyOf(areas.values());
  }

  private long withoutPlace(List<Person> people) {
    long sum = 0;
    for (Person person : people) {
      boolean mayBe = statement.allows(person, Statement.NOWHERE);
      sum += mayBe ? statement.costs(person, Statement.NOWHERE)[0] : 0;
    }
    return sum;
  }

  /// Whether no split costs less than a bound; with an empty bound, whether there is no split.
  static boolean isNothingBelow(Statement statement, List<Long> bound) {
    List<List<Person>> areas = areas(statement);
    boolean isForSets = statement.areTogether && areas.size() <= MOST_AREAS;
    if (!isForSets || statement.problem.regions().isEmpty()) return false;
    long[] least =
        new EverySets(statement, areas).least(bound.isEmpty() ? Long.MAX_VALUE : bound.getFirst());
    if (least.length == 0) return true;
    long[] limit = bound.stream().mapToLong(level -> level).toArray();
    return limit.length > 0 && Arrays.compare(limit, least) <= 0;
  }

  /// What a split costs at least; empty if there is none, or none that costs no more than so much
  /// in the first level. There, a place spares a person 1 at most.
  private long[] least(long most) {
    long[][] before = new long[all + 1][0];
    before[0] = new long[statement.levels.size()];
    for (Region region : statement.problem.regions()) {
      long[][] after = new long[all + 1][0];
      CheapestPlaces places = new CheapestPlaces(statement, region);
      for (int set = 0; set <= all; set++) {
        if (without[set] - region.max() > most || isTooFew(region, set)) continue;
        long[] here = places.least(people(set));
        if (here.length > 0) addTo(after, before, set, here, most);
      }
      before = after;
    }
    return before[all];
  }

  /// Whether people or areas are too few for the minima, here or in the other regions.
  private boolean isTooFew(Region here, int set) {
    int others = 0;
    int needed = 0;
    for (Region region : statement.problem.regions()) {
      if (region.equals(here) || region.min() == 0) continue;
      others++;
      needed += region.min();
    }
    int people = people(set).size();
    return people < here.min()
        || statement.problem.people().size() - people < needed
        || areas.size() - Integer.bitCount(set) < others;
  }

  private List<Person> people(int set) {
    List<Person> people = new ArrayList<>();
    for (int area = 0; area < areas.size(); area++) {
      if (((set >> area) & 1) == 1) people.addAll(areas.get(area));
    }
    return people;
  }

  private void addTo(long[][] after, long[][] before, int set, long[] here, long most) {
    for (int both = set; both <= all; both = (both + 1) | set) {
      long[] rest = before[both ^ set];
      if (rest.length == 0 || rest[0] + here[0] > most) continue;
      long[] sum = new long[here.length];
      for (int i = 0; i < sum.length; i++) sum[i] = Math.addExact(rest[i], here[i]);
      boolean isLess = after[both].length == 0 || Arrays.compare(sum, after[both]) < 0;
      if (isLess) after[both] = sum;
    }
  }
}
