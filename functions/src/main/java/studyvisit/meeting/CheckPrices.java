package studyvisit.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import studyvisit.meeting.MeetingPlan.Case;
import studyvisit.meeting.MeetingPlan.Pair;

/// Checks for the checker that no plan of a case is better than what was reached: by its prices, no
/// plan is worth more than what each person's best wishes are worth after paying, and all that can
/// be paid.
final class CheckPrices {
  private final MeetingProblem problem;
  private final Case covered;
  private final int levels;

  CheckPrices(MeetingProblem problem, Case covered) {
    this.problem = problem;
    this.covered = covered;
    this.levels = Math.min(problem.mostPerPerson(), problem.slots()) + 1;
  }

  /// What is wrong, as names of rules.
  List<String> against(List<Long> objective) {
    long[] most = new long[levels];
    for (var price : covered.prices().entrySet()) {
      long[] each = vector(price.getValue());
      if (each.length != levels || Arrays.compare(each, new long[levels]) < 0)
        return List.of("a price is none below nothing");
      for (int paid = 0; paid < slotsOf(price.getKey()); paid++) add(most, each);
    }
    wishes().forEach((person, own) -> add(most, bestWorth(person, own)));
    return Arrays.compare(most, vector(objective)) <= 0
        ? List.of()
        : List.of("no plan of a case is better");
  }

  /// By person, what can become a meeting in this case.
  private Map<String, List<Wish>> wishes() {
    Map<String, List<Wish>> wishes = new HashMap<>();
    for (Wish wish : problem.wishes()) {
      boolean can =
          IntStream.range(0, problem.slots())
              .anyMatch(
                  slot ->
                      problem.isThere(wish.person(), slot)
                          && problem.isThere(wish.presenter(), slot));
      if (can && !covered.without().contains(new Pair(wish.person(), wish.presenter())))
        wishes.computeIfAbsent(wish.person(), _ -> new ArrayList<>()).add(wish);
    }
    return wishes;
  }

  /// What the best of all sets of a person's wishes is worth after paying: of each size, the ones
  /// worth most.
  private long[] bestWorth(String person, List<Wish> wishes) {
    List<long[]> worths =
        wishes.stream()
            .map(this::afterPaying)
            .sorted(Comparator.comparing(worth -> worth, (a, b) -> Arrays.compare(b, a)))
            .toList();
    long[] best = new long[levels];
    long[] sum = new long[levels];
    int most = Math.min(levels - 1, slotsOf(person));
    for (int nth = 0; nth < Math.min(worths.size(), most); nth++) {
      sum[nth]++;
      add(sum, worths.get(nth));
      if (Arrays.compare(sum, best) > 0) best = sum.clone();
    }
    return best;
  }

  private long[] afterPaying(Wish wish) {
    long[] worth = new long[levels];
    worth[levels - 1] = wish.score();
    List<Long> price = covered.prices().getOrDefault(wish.presenter(), List.of());
    for (int level = 0; level < price.size(); level++) worth[level] -= price.get(level);
    return worth;
  }

  /// In how many slots somebody is there.
  private int slotsOf(String id) {
    return (int)
        IntStream.range(0, problem.slots()).filter(slot -> problem.isThere(id, slot)).count();
  }

  private static void add(long[] sum, long[] more) {
    for (int level = 0; level < sum.length; level++) sum[level] += more[level];
  }

  private static long[] vector(List<Long> levels) {
    return levels.stream().mapToLong(Long::longValue).toArray();
  }
}
