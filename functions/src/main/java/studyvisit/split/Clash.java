package studyvisit.split;

import java.util.ArrayList;
import java.util.List;

/// Numbers that no split can satisfy. There are no others: when each minimum is within its maximum
/// and the minima together need no more people than there are, filling them up is a split.
public sealed interface Clash {
  /// One region wants more people than it takes.
  record MinimumAboveMaximum(String region, int min, int max) implements Clash {}

  /// The regions together want more people than there are.
  record MinimaAbovePeople(long minima, int people) implements Clash {}

  /// Every clash of a problem: regions by id, then the sum.
  static List<Clash> of(Problem problem) {
    List<Clash> clashes = new ArrayList<>();
    long minima = 0;
    for (Region region : problem.regions()) {
      minima += region.min();
      if (region.min() > region.max()) {
        clashes.add(new MinimumAboveMaximum(region.id(), region.min(), region.max()));
      }
    }
    int people = problem.people().size();
    if (minima > people) clashes.add(new MinimaAbovePeople(minima, people));
    return clashes;
  }
}
