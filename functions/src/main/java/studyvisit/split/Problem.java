package studyvisit.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who is to be split over which regions. Sorted by id, so that nothing that follows depends on the
/// order in which people, regions or rules came.
///
/// @param seed decides the lottery; publish it before the ranking closes
public record Problem(
    List<Person> people, List<Region> regions, List<Rule> rules, Aim aim, String seed) {
  /// So that the costs of a person in a region have fewer than 256 kinds.
  static final int MOST_REGIONS = 60;

  /// @throws IllegalArgumentException for an id used twice, a ranking, fit, rule or published place
  ///     of no region, a rule about nobody, two rules about the same, or more than 60 regions
  public Problem {
    people = sorted(people, (one, other) -> one.id().compareTo(other.id()));
    regions = sorted(regions, (one, other) -> one.id().compareTo(other.id()));
    rules = sorted(rules, (one, other) -> Rules.subject(one).compareTo(Rules.subject(other)));
    if (regions.size() > MOST_REGIONS) throw new IllegalArgumentException("more than 60 regions");
    Set<String> regionIds = new HashSet<>();
    for (Region region : regions) {
      if (!regionIds.add(region.id())) throw twice("region");
    }
    Set<String> personIds = new HashSet<>();
    for (Person person : people) {
      if (!personIds.add(person.id())) throw twice("person");
      requireKnown(person.ranking(), regionIds);
      requireKnown(person.fits(), regionIds);
    }
    Rules.require(rules, personIds, regionIds);
    aim.published().ifPresent(published -> requireKnown(published.places().values(), regionIds));
  }

  /// Without rules beside minimum and maximum of each region.
  public Problem(List<Person> people, List<Region> regions, String seed) {
    this(people, regions, List.of(), Aim.USUAL, seed);
  }

  /// The same people under other bounds and rules.
  Problem with(List<Region> otherRegions, List<Rule> otherRules) {
    return new Problem(people, otherRegions, otherRules, aim, seed);
  }

  /// By hand: a stream and a comparator made of a key take a fresh JVM 10 ms.
  private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(order);
    return List.copyOf(sorted);
  }

  static IllegalArgumentException twice(String what) {
    return new IllegalArgumentException("two of one id: " + what);
  }

  private static void requireKnown(Iterable<String> ids, Set<String> known) {
    for (String id : ids) {
      if (!known.contains(id)) throw new IllegalArgumentException("no such region: " + id);
    }
  }

  /// The worst rank that anyone can get, closed regions included; 1 or more.
  public int worstRank() {
    int worst = 1;
    for (Person person : people) {
      worst = Math.max(worst, Math.min(person.ranking().size() + 1, regions.size()));
    }
    return worst;
  }

  /// How many people the regions take at most.
  long places() {
    long places = 0;
    for (Region region : regions) places += region.max();
    return places;
  }
}
