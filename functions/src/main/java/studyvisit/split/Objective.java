package studyvisit.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a split achieves, in the numbers that people ask for; in which order they count, and what
/// else does, [Level] says.
///
/// @param placed people with a place
/// @param ranks people placed at rank 1, 2, ... up to the worst that anyone could get
/// @param fitting people in a region that shows one of their value chains
public record Objective(int placed, List<Integer> ranks, int fitting) {
  public Objective {
    ranks = List.copyOf(ranks);
  }

  /// Counts a split.
  ///
  /// @param places person id → region id
  public static Objective of(Problem problem, Map<String, String> places) {
    int[] ranks = new int[problem.worstRank()];
    int fitting = 0;
    for (Person person : problem.people()) {
      String region = places.get(person.id());
      if (region == null) continue;
      ranks[person.rank(region) - 1]++;
      if (person.fits().contains(region)) fitting++;
    }
    List<Integer> counts = new ArrayList<>();
    for (int people : ranks) counts.add(people);
    return new Objective(places.size(), counts, fitting);
  }
}
