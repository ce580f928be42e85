package studyvisit.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Limits on categories that cross limits on areas: branch and bound over how many people of one
/// category and area are in a region, bounded by the flow in which areas may be too many.
final class MixedSearch {
  private final Problem problem;
  private final Incumbent best;
  private final int most;

  MixedSearch(Problem problem, Incumbent best) {
    this.problem = problem;
    this.best = best;
    most = new Limits(problem, List.of()).mixed();
  }

  Proof prove() {
    return explore(List.of());
  }

  /// The best flow within cells, if there is one.
  Optimum.Result flow(List<Limit> cells) {
    return Optimum.of(Network.of(problem, new Limits(problem, cells)));
  }

  private Proof explore(List<Limit> cells) {
    Optimum.Result result = flow(cells);
    Tree tree = result.flow().network.tree;
    if (!result.feasible()) {
      return new Proof.Priced(Priced.of(tree, Prices.ofInfeasible(result.flow())));
    }
    byte[] at = result.flow().at();
    Optional<Limit> torn = fullest(at);
    if (torn.isEmpty()) best.offer(at, result.flow());
    long[] bound = Incumbent.total(result.flow().network.costs, at);
    if (torn.isPresent() && best.isLate() && !best.isBeaten(bound)) best.leave(bound);
    else if (torn.isPresent() && !best.isBeaten(bound)) return branch(cells, torn.get());
    return new Proof.Priced(Priced.of(tree, Prices.of(result.flow())));
  }

  /// @param cell with as many people as the flow has there
  private Proof branch(List<Limit> cells, Limit cell) {
    int fewer = cell.min() - 1;
    Limit known = within(cells, cell);
    List<Limit> others = new ArrayList<>(cells);
    others.remove(known);
    Proof atMost = explore(with(others, known, known.min(), fewer));
    Proof more = explore(with(others, known, fewer + 1, known.max()));
    return new Proof.ByCount(cell.region(), cell.category(), cell.area(), fewer, atMost, more);
  }

  private static List<Limit> with(List<Limit> others, Limit cell, int min, int max) {
    List<Limit> cells = new ArrayList<>(others);
    cells.add(new Limit(cell.region(), cell.category(), cell.area(), min, max));
    return cells;
  }

  private Limit within(List<Limit> cells, Limit cell) {
    for (Limit known : cells) {
      if (known.region().equals(cell.region())
          && known.category().equals(cell.category())
          && known.area().equals(cell.area())) return known;
    }
    return new Limit(cell.region(), cell.category(), cell.area(), 0, most);
  }

  /// Of the areas with too many people in a region, the one with the most, and of its categories
  /// there the one with the most.
  private Optional<Limit> fullest(byte[] at) {
    Counts counts = new Counts(problem, at);
    Optional<Limit> area = counts.largest("", "", most);
    return area.flatMap(limit -> counts.largest(limit.region(), limit.area(), 0));
  }
}
