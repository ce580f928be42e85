package studyvisit.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks that a plan has no clash and that its prices prove it the best. Shares nothing with the
/// solver but the problem.
///
/// Why they do: let every slot with a presenter cost its price. Each person has, of all sets of
/// their wishes, the one that is worth most after paying, so no other plan is worth more after
/// paying. It would pay no more either: where a price is above 0, every slot is taken already. So
/// no other plan is worth more.
public final class MeetingChecker {
  private final MeetingProblem problem;
  private final MeetingPlan plan;
  private final Map<List<String>, Integer> scores = new HashMap<>();
  private final Map<String, List<Meeting>> ofPerson = new HashMap<>();
  private final Map<String, List<Meeting>> ofPresenter = new HashMap<>();
  private final List<String> violations = new ArrayList<>();

  private MeetingChecker(MeetingProblem problem, MeetingPlan plan) {
    this.problem = problem;
    this.plan = plan;
  }

  /// What is wrong with a plan, as names of rules; empty when it is proven.
  public static List<String> check(MeetingProblem problem, MeetingPlan plan) {
    MeetingChecker checker = new MeetingChecker(problem, plan);
    checker.checkMeetings();
    if (checker.violations.isEmpty()) checker.checkObjective();
    if (checker.violations.isEmpty()) checker.checkProof();
    return List.copyOf(checker.violations);
  }

  private void checkMeetings() {
    for (Wish wish : problem.wishes()) {
      scores.put(List.of(wish.person(), wish.presenter()), wish.score());
    }
    Set<List<String>> pairs = new HashSet<>();
    Set<List<Object>> taken = new HashSet<>();
    for (Meeting meeting : plan.meetings()) {
      List<String> pair = List.of(meeting.person(), meeting.presenter());
      require(scores.containsKey(pair), "a meeting is wished for");
      require(pairs.add(pair), "nobody meets twice");
      require(meeting.slot() >= 0 && meeting.slot() < problem.slots(), "a slot is one of them");
      require(taken.add(List.of("person", meeting.person(), meeting.slot())), "no clash");
      require(taken.add(List.of("presenter", meeting.presenter(), meeting.slot())), "no clash");
      ofPerson.computeIfAbsent(meeting.person(), _ -> new ArrayList<>()).add(meeting);
      ofPresenter.computeIfAbsent(meeting.presenter(), _ -> new ArrayList<>()).add(meeting);
    }
    require(
        ofPerson.values().stream().allMatch(own -> own.size() <= problem.mostPerPerson()),
        "nobody has too many");
  }

  private void checkObjective() {
    long[] counted = new long[levels()];
    for (List<Meeting> own : ofPerson.values()) {
      for (int nth = 0; nth < own.size(); nth++) {
        counted[nth]++;
        counted[levels() - 1] += score(own.get(nth).person(), own.get(nth).presenter());
      }
    }
    require(Arrays.stream(counted).boxed().toList().equals(plan.objective()), "the sums are right");
  }

  private void checkProof() {
    Map<String, List<Wish>> wishes = new HashMap<>();
    for (Wish wish : problem.wishes()) {
      wishes.computeIfAbsent(wish.person(), _ -> new ArrayList<>()).add(wish);
      List<Long> price = plan.prices().get(wish.presenter());
      if (price == null || price.size() != levels()) {
        violations.add("every presenter has a price");
        return;
      }
    }
    plan.prices().forEach(this::checkPrice);
    wishes.forEach(
        (person, own) ->
            require(
                Arrays.compare(worthOfOwn(person), bestWorth(own)) >= 0,
                "each has the best at these prices"));
  }

  private void checkPrice(String presenter, List<Long> price) {
    int sign = Arrays.compare(vector(price), new long[levels()]);
    int taken = ofPresenter.getOrDefault(presenter, List.of()).size();
    require(sign >= 0 && (sign == 0 || taken == problem.slots()), "only a full day has a price");
  }

  /// What a person's meetings are worth after paying.
  private long[] worthOfOwn(String person) {
    long[] worth = new long[levels()];
    List<Meeting> own = ofPerson.getOrDefault(person, List.of());
    for (int nth = 0; nth < own.size(); nth++) {
      worth[nth]++;
      add(worth, afterPaying(person, own.get(nth).presenter()));
    }
    return worth;
  }

  /// What the best of all sets of wishes is worth: of each size, the ones worth most.
  private long[] bestWorth(List<Wish> wishes) {
    List<long[]> worths =
        wishes.stream()
            .map(wish -> afterPaying(wish.person(), wish.presenter()))
            .sorted(Comparator.comparing(worth -> worth, (a, b) -> Arrays.compare(b, a)))
            .toList();
    long[] best = new long[levels()];
    long[] sum = new long[levels()];
    for (int nth = 0; nth < Math.min(worths.size(), levels() - 1); nth++) {
      sum[nth]++;
      add(sum, worths.get(nth));
      if (Arrays.compare(sum, best) > 0) best = sum.clone();
    }
    return best;
  }

  private long[] afterPaying(String person, String presenter) {
    long[] worth = new long[levels()];
    worth[levels() - 1] = score(person, presenter);
    List<Long> price = plan.prices().getOrDefault(presenter, List.of());
    for (int level = 0; level < levels(); level++) worth[level] -= price.get(level);
    return worth;
  }

  private long score(String person, String presenter) {
    return scores.getOrDefault(List.of(person, presenter), 0);
  }

  private int levels() {
    return Math.min(problem.mostPerPerson(), problem.slots()) + 1;
  }

  private static void add(long[] sum, long[] more) {
    for (int level = 0; level < sum.length; level++) sum[level] += more[level];
  }

  private static long[] vector(List<Long> levels) {
    return levels.stream().mapToLong(Long::longValue).toArray();
  }

  private void require(boolean holds, String rule) {
    if (!holds) violations.add(rule);
  }
}
