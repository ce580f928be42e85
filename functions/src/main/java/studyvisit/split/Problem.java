package studyvisit.split;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who is to be split over which regions. Sorted by id, so that nothing that follows depends on the
/// order in which people or regions came.
///
/// @param seed decides the lottery; publish it before the ranking closes
public record Problem(List<Person> people, List<Region> regions, String seed) {
  /// @throws IllegalArgumentException for an id used twice, or a ranking or fit of no region
  public Problem {
    people = people.stream().sorted(Comparator.comparing(Person::id)).toList();
    regions = regions.stream().sorted(Comparator.comparing(Region::id)).toList();
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
  }

  private static IllegalArgumentException twice(String what) {
    return new IllegalArgumentException("two of one id: " + what);
  }

  private static void requireKnown(Iterable<String> ids, Set<String> known) {
    for (String id : ids) {
      if (!known.contains(id)) throw new IllegalArgumentException("no such region: " + id);
    }
  }

  /// The worst rank that anyone can get, closed regions included; 1 or more.
  int worstRank() {
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
