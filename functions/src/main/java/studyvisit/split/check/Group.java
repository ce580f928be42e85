package studyvisit.split.check;

import java.util.HashSet;
import java.util.Set;
import studyvisit.split.Person;

/// People of a helix category and a border area in a region; whatever is empty means all.
record Group(String region, String category, String area) {
  /// All groups that count a person with a place in a region.
  static Set<Group> of(Person person, String place) {
    Set<Group> groups = new HashSet<>();
    for (String region : new String[] {place, ""}) {
      for (String category : new String[] {person.category(), ""}) {
        for (String area : new String[] {person.area(), ""}) {
          groups.add(new Group(region, category, area));
        }
      }
    }
    return groups;
  }

  @Override
  public String toString() {
    return String.join(", ", region, category, area);
  }
}
