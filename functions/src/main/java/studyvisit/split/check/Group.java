package studyvisit.split.check;

import java.util.HashSet;
import java.util.Set;
import studyvisit.split.Person;

/// People with a place: of a region, a helix category and a border area, or of [#ALL] of them.
record Group(String region, String category, String area) {
  static final String ALL = "";

  /// Everybody in a region.
  static Group in(String region) {
    return new Group(region, ALL, ALL);
  }

  /// All groups that count a person with a place in a region.
  static Set<Group> of(Person person, String place) {
    Set<Group> groups = new HashSet<>();
    for (String region : new String[] {place, ALL}) {
      for (String category : new String[] {person.category(), ALL}) {
        for (String area : new String[] {person.area(), ALL}) {
          groups.add(new Group(region, category, area));
        }
      }
    }
    return groups;
  }

  /// The same people wherever they are.
  Group anywhere() {
    return new Group(ALL, category, area);
  }
}
