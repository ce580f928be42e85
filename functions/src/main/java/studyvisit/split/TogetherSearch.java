package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Areas that travel together: branch and bound over the region of each area, the most torn first,
/// bounded by the flow in which the others may be torn and by its prices for whole areas.
final class TogetherSearch {
  private final Problem problem;
  private final Network network;
  private final Blocks blocks;
  private final Incumbent best;

  TogetherSearch(Problem problem, Network network, Incumbent best) {
    this.problem = problem;
    this.network = network;
    this.best = best;
    blocks = new Blocks(problem, true);
  }

  Proof prove() {
    boolean[][] all = new boolean[blocks.count()][network.costs.unplaced()];
    for (boolean[] area : all) Arrays.fill(area, true);
    return explore(all, new long[network.tree.nodes * network.words]);
  }

  /// The network in which areas go to some regions only.
  private Network restricted(boolean[][] allowed) {
    byte[] codes = network.costs.codes.clone();
    for (int area = 0; area < allowed.length; area++) {
      for (int person : blocks.people.get(area)) {
        for (int region = 0; region < network.costs.unplaced(); region++) {
          if (!allowed[area][region]) codes[person * network.options + region] = Costs.FORBIDDEN;
        }
      }
    }
    return network.with(codes);
  }

  private Proof explore(boolean[][] allowed, long[] start) {
    Network restricted = restricted(allowed);
    long[] packed = start.clone();
    Optimum.Result result = Optimum.of(restricted, packed);
    if (!result.feasible()) {
      return new Proof.Priced(Priced.of(network.tree, Prices.ofInfeasible(result.flow())));
    }
    long[] price = Prices.of(result.flow());
    List<Proof.Price> prices = Priced.of(network.tree, price);
    Bound bound = new Bound(restricted, price);
    for (int person : blocks.alone) bound.addPerson(person);
    long[][][] sums = new long[blocks.count()][][];
    int torn = -1;
    int people = 0;
    for (int area = 0; area < blocks.count(); area++) {
      sums[area] = sums(bound, area, allowed[area]);
      bound.add(sums[area][cheapest(sums[area])]);
      boolean isTorn = blocks.region(area, result.flow().at(), network.costs.unplaced()) == -1;
      if (isTorn && blocks.people.get(area).length > people) {
        torn = area;
        people = blocks.people.get(area).length;
      }
    }
    if (torn < 0) best.offer(result.flow().at());
    if (torn < 0 || best.isBeaten(bound.total())) return new Proof.Priced(prices);
    return branch(allowed, packed, prices, torn, bound.total(), sums[torn]);
  }

  private long[][] sums(Bound bound, int area, boolean[] allowed) {
    long[][] sums = new long[allowed.length][];
    for (int region = 0; region < allowed.length; region++) {
      sums[region] =
          allowed[region]
              ? bound.block(blocks.people.get(area), region)
              : new long[] {Long.MAX_VALUE};
    }
    return sums;
  }

  private static int cheapest(long[][] sums) {
    int cheapest = 0;
    for (int region = 1; region < sums.length; region++) {
      if (Arrays.compare(sums[region], sums[cheapest]) < 0) cheapest = region;
    }
    return cheapest;
  }

  /// Looks into the cheapest region of an area first.
  private Proof branch(
      boolean[][] allowed,
      long[] packed,
      List<Proof.Price> prices,
      int area,
      long[] total,
      long[][] sums) {
    List<Integer> order = new ArrayList<>();
    for (int region = 0; region < sums.length; region++) {
      if (allowed[area][region]) order.add(region);
    }
    order.sort(Comparator.comparing((Integer region) -> sums[region], Arrays::compare));
    long[] least = sums[cheapest(sums)];
    SequencedMap<String, Proof> cases = new LinkedHashMap<>();
    for (int region : order) {
      long[] child = total.clone();
      for (int level = 0; level < child.length; level++) {
        child[level] += sums[region][level] - least[level];
      }
      Proof proof = new Proof.Same();
      if (best.isLate() && !best.isBeaten(child)) {
        best.leave(child);
      } else if (!best.isBeaten(child)) {
        boolean[][] fewer = allowed.clone();
        fewer[area] = new boolean[sums.length];
        fewer[area][region] = true;
        proof = explore(fewer, packed);
      }
      cases.put(problem.regions().get(region).id(), proof);
    }
    return new Proof.ByRegion(prices, blocks.areas.get(area), cases);
  }
}
