package studyvisit.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// Limits on categories that cross limits on areas: branch and bound over how many people of one
/// category and area are in a region, bounded by the flow in which areas may be too many.
final class MixedSearch {
  private static final int ROUNDS = 4;

  private final Problem problem;
  private final Incumbent best;
  private final int most;

  MixedSearch(Problem problem, Incumbent best) {
    this.problem = problem;
    this.best = best;
    most = new Limits(problem, List.of()).mixed();
  }

  Proof prove() {
    Optimum.Result root = flow(List.of());
    for (int round = 0; root.feasible() && round < ROUNDS; round++) {
      Optimum.Result shared = flow(shares(root.flow().at()));
      if (!shared.feasible()) break;
      best.offer(shared.flow().at(), shared.flow());
      root = shared;
    }
    return explore(List.of());
  }

  /// Shares out what an area may have in a region among its categories, much as a flow has them
  /// there: whatever a flow finds within these keeps every rule.
  private List<Limit> shares(byte[] at) {
    List<Limit> shares = new ArrayList<>();
    Counts counts = new Counts(problem, at);
    for (String area : areas()) {
      for (Region region : problem.regions()) {
        SequencedMap<String, Integer> categories = counts.categories(region.id(), area);
        int left = most;
        for (int count : categories.values()) left -= count;
        while (left != 0 && !categories.isEmpty()) {
          String fullest =
              Collections.max(categories.entrySet(), Map.Entry.comparingByValue()).getKey();
          categories.merge(fullest, Integer.signum(left), Integer::sum);
          left -= Integer.signum(left);
        }
        categories.forEach(
            (category, max) -> shares.add(new Limit(region.id(), category, area, 0, max)));
      }
    }
    return shares;
  }

  private SortedSet<String> areas() {
    SortedSet<String> areas = new TreeSet<>();
    for (Person person : problem.people()) if (!person.area().isEmpty()) areas.add(person.area());
    return areas;
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
