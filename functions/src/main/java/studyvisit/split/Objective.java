package studyvisit.split;

import java.util.List;

/// What a split achieves, in the order in which it counts: more people placed, then fewer at the
/// worst rank, then at the next, ..., then more in a region that fits. The lottery only decides
/// between splits that are equal in all this.
///
/// @param placed people with a place
/// @param ranks people placed at rank 1, 2, ... up to the worst that anyone could get
/// @param fitting people in a region that shows one of their value chains
public record Objective(int placed, List<Integer> ranks, int fitting) {
  public Objective {
    ranks = List.copyOf(ranks);
  }
}
