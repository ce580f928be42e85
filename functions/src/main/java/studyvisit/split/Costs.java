package studyvisit.split;

import java.util.ArrayList;
import java.util.List;

/// What every person costs at every node: the open regions by id, then the unplaced node. Levels,
/// the first to compare first: no place, worst rank, ..., rank 2, no fit; then the lottery.
final class Costs {
  final List<Region> open = new ArrayList<>();
  final int people;
  final int nodes;
  final int words;
  final Packing packing;
  private final int worstRank;
  private final long[] table;

  /// @throws ArithmeticException when the table would pass the size of an array
  Costs(Problem problem) {
    for (Region region : problem.regions()) {
      if (region.isOpen()) open.add(region);
    }
    people = problem.people().size();
    nodes = open.size() + 1;
    worstRank = problem.worstRank();
    packing = new Packing(worstRank + 1, nodes + 1);
    words = packing.words();
    table = new long[Math.multiplyExact(people, Math.multiplyExact(nodes, words))];
    fill(problem);
  }

  private void fill(Problem problem) {
    Lottery lottery = new Lottery(problem.seed());
    long[] tickets = new long[nodes];
    for (int node = 0; node < unplaced(); node++) {
      tickets[node] = lottery.region(open.get(node).id());
    }
    tickets[unplaced()] = lottery.unplaced();
    for (int person = 0; person < people; person++) {
      Person who = problem.people().get(person);
      long ticket = lottery.person(who.id());
      for (int node = 0; node < nodes; node++) {
        int offset = offset(person, node);
        if (node == unplaced()) packing.set(table, offset, 0);
        else fill(who, open.get(node).id(), offset);
        table[offset + packing.lotteryWord()] = Lottery.ticket(ticket, tickets[node]);
      }
    }
  }

  private void fill(Person person, String region, int offset) {
    int rank = person.rank(region);
    if (rank > 1) packing.set(table, offset, levelOf(rank));
    if (!person.fits().contains(region)) packing.set(table, offset, fitLevel());
  }

  int unplaced() {
    return nodes - 1;
  }

  int fitLevel() {
    return worstRank;
  }

  /// The rank that a level counts, or the level that counts a rank: one is the other's mirror.
  int levelOf(int rank) {
    return worstRank + 1 - rank;
  }

  int rankOf(int level) {
    return worstRank + 1 - level;
  }

  /// A word of what moving a person from one node to another costs.
  long move(int person, int from, int to, int word) {
    return table[offset(person, to) + word] - table[offset(person, from) + word];
  }

  int cheapest(int person) {
    int best = 0;
    for (int node = 1; node < nodes; node++) {
      if (isSaving(person, best, node)) best = node;
    }
    return best;
  }

  private boolean isSaving(int person, int from, int to) {
    for (int word = 0; word < words; word++) {
      long cost = move(person, from, to, word);
      if (cost != 0) return cost < 0;
    }
    return false;
  }

  private int offset(int person, int node) {
    return (person * nodes + node) * words;
  }
}
