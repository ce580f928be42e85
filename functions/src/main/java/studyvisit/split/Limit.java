package studyvisit.split;

/// How few and how many people of a helix category and a border area may be in a region: whatever
/// is empty counts all. What prices are for.
public record Limit(String region, String category, String area, int min, int max) {
  /// Whether someone with a place in a region is counted.
  boolean counts(Person person, String place) {
    return (region.isEmpty() || region.equals(place))
        && (category.isEmpty() || category.equals(person.category()))
        && (area.isEmpty() || area.equals(person.area()));
  }

  boolean isOnSame(Limit other) {
    return region.equals(other.region)
        && category.equals(other.category)
        && area.equals(other.area);
  }

  /// Of the same people, what both allow.
  Limit and(Limit other) {
    int fewest = Math.max(min, other.min);
    int most = Math.min(max, other.max);
    return new Limit(region, category, area, fewest, most);
  }
}
