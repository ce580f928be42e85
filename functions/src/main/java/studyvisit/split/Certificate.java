package studyvisit.split;

import java.util.List;

/// What [studyvisit.split.check.SplitChecker] needs to see that a split is the best.
///
/// @param levels what counts, the first first
/// @param total of the split, level by level: how many people each is true of
/// @param bound no split is below, compared from the left; the total itself if it is optimal
public record Certificate(List<Level> levels, List<Long> total, List<Long> bound, Proof proof) {
  public Certificate {
    levels = List.copyOf(levels);
    total = List.copyOf(total);
    bound = List.copyOf(bound);
  }
}
