package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import studyvisit.split.Violation.Rule;

/// Checks that prices prove a split optimal that keeps the bounds.
///
/// Why they do: let y be the prices, c the costs, x the split and z any other within the bounds.
/// Everyone is where c + y is smallest, so c(z) + y·count(z) ≥ c(x) + y·count(x). Where y is above
/// 0, x fills the maximum; where it is below, x has only the minimum: y·count(z) ≤ y·count(x).
/// So c(z) ≥ c(x), compared level by level from the left.
final class Proof {
  private static final long LIMIT = 1L << 62;
  private static final String UNPLACED = "";

  private final Problem problem;
  private final Split.Optimal split;
  private final Map<String, Integer> counts;
  private final SequencedMap<String, List<Long>> prices;
  private final Lottery lottery;
  private final int worstRank;
  private final List<Violation> violations = new ArrayList<>();

  /// @param counts people placed in each region
  Proof(Problem problem, Split.Optimal split, Map<String, Integer> counts) {
    this.problem = problem;
    this.split = split;
    this.counts = counts;
    prices = split.certificate().prices();
    lottery = new Lottery(problem.seed());
    worstRank = problem.worstRank();
  }

  List<Violation> check() {
    for (String region : prices.keySet()) {
      if (!counts.containsKey(region)) violated(Rule.PRICE_VECTOR, region);
    }
    for (Region region : problem.regions()) checkPrice(region);
    if (!violations.isEmpty()) return violations;
    for (Person person : problem.people()) {
      String place = split.places().getOrDefault(person.id(), UNPLACED);
      long[] given = priced(person, place);
      if (isCheaper(person, UNPLACED, given)) violated(Rule.CHEAPEST, person.id());
      for (String region : prices.keySet()) {
        if (isCheaper(person, region, given)) violated(Rule.CHEAPEST, person.id(), region);
      }
    }
    return violations;
  }

  private void checkPrice(Region region) {
    List<Long> price = prices.getOrDefault(region.id(), List.of());
    if (price.size() != (region.isOpen() ? worstRank + 2 : 0) || !isWithinLimit(price)) {
      violated(Rule.PRICE_VECTOR, region.id());
    } else {
      int sign = sign(price);
      int count = counts.getOrDefault(region.id(), 0);
      if (sign > 0 && count < region.max()) violated(Rule.PRICE_SIGN, region.id());
      if (sign < 0 && count > region.min()) violated(Rule.PRICE_SIGN, region.id());
    }
  }

  /// So that no sum with a cost, which is below 2⁴¹, wraps.
  private static boolean isWithinLimit(List<Long> price) {
    for (long level : price) {
      if (level <= -LIMIT || level >= LIMIT) return false;
    }
    return true;
  }

  private static int sign(List<Long> vector) {
    for (long level : vector) {
      if (level != 0) return Long.signum(level);
    }
    return 0;
  }

  private boolean isCheaper(Person person, String region, long[] than) {
    return Arrays.compare(priced(person, region), than) < 0;
  }

  /// What a place costs for this person, and its price.
  private long[] priced(Person person, String region) {
    long[] sum = new long[worstRank + 2];
    if (region.equals(UNPLACED)) {
      sum[0] = 1;
    } else {
      int rank = person.rank(region);
      if (rank > 1) sum[worstRank + 1 - rank] = 1;
      if (!person.fits().contains(region)) sum[worstRank] = 1;
      List<Long> price = prices.getOrDefault(region, List.of());
      for (int level = 0; level < price.size(); level++) sum[level] += price.get(level);
    }
    sum[worstRank + 1] += Lottery.ticket(lottery.person(person.id()), lottery.region(region));
    return sum;
  }

  private void violated(Rule rule, String... ids) {
    violations.add(new Violation(rule, List.of(ids)));
  }
}
