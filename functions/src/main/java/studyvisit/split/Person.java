package studyvisit.split;

import java.util.List;
import java.util.Set;

/// Someone to be placed.
///
/// @param ranking region ids, the most wanted first; empty for someone who is indifferent
/// @param fits ids of the regions that show one of the person's value chains
/// @param area id of the border area; empty if there is none
/// @param category id of the helix category; empty if there is none
/// @param standing 0 to 2: whoever has a lower number gets a place first
public record Person(
    String id, List<String> ranking, Set<String> fits, String area, String category, int standing) {
  static final int STANDINGS = 3;

  public Person {
    if (id.isBlank()) throw new IllegalArgumentException("a person has no id");
    ranking = List.copyOf(ranking);
    fits = Set.copyOf(fits);
    if (Set.copyOf(ranking).size() < ranking.size()) {
      throw new IllegalArgumentException("a person ranks a region twice");
    }
    if (standing < 0 || standing >= STANDINGS) {
      throw new IllegalArgumentException("no such standing: " + standing);
    }
  }

  public Person(String id, List<String> ranking, Set<String> fits) {
    this(id, ranking, fits, "", "", 0);
  }

  /// The rank that a region has for this person, 1 being the best. Every region that is not ranked
  /// comes right after those that are: a short list wins nothing, and who ranked none is
  /// indifferent.
  public int rank(String region) {
    int index = ranking.indexOf(region);
    return index < 0 ? ranking.size() + 1 : index + 1;
  }
}
