package studyvisit.meeting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import studyvisit.meeting.MeetingPlan.Case;
import studyvisit.meeting.MeetingPlan.Pair;

/// Checks that a plan has no clash and that its cases prove it the best. Shares nothing with the
/// solver but the problem.
///
/// Why they do: a case covers all plans without some wishes. Where it names wishes that cannot all
/// have a slot, one of them is missing in every such plan, and there is a case for each. Where it
/// names prices, let every slot with a presenter cost its price: a plan is then worth no more than
/// what each person's best wishes are worth after paying, and all that can be paid. If that is not
/// more than our plan, no plan of the case is better.
public final class MeetingChecker {
  private final MeetingProblem problem;
  private final MeetingPlan plan;
  private final Map<List<String>, Integer> scores = new HashMap<>();
  private final Map<String, List<Meeting>> ofPerson = new HashMap<>();
  private final List<String> violations = new ArrayList<>();

  private MeetingChecker(MeetingProblem problem, MeetingPlan plan) {
    this.problem = problem;
    this.plan = plan;
  }

  /// What is wrong with a plan, as names of rules; empty when it is right and, if it claims to be,
  /// proven.
  public static List<String> check(MeetingProblem problem, MeetingPlan plan) {
    MeetingChecker checker = new MeetingChecker(problem, plan);
    checker.checkMeetings();
    if (checker.violations.isEmpty()) checker.checkObjective();
    if (checker.violations.isEmpty() && plan.isProven()) checker.checkProof();
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
      require(isThere(meeting.person(), meeting.slot()), "who meets is there");
      require(isThere(meeting.presenter(), meeting.slot()), "who meets is there");
      require(taken.add(List.of("person", meeting.person(), meeting.slot())), "no clash");
      require(taken.add(List.of("presenter", meeting.presenter(), meeting.slot())), "no clash");
      ofPerson.computeIfAbsent(meeting.person(), _ -> new ArrayList<>()).add(meeting);
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
    Map<Set<Pair>, Case> cases = new HashMap<>();
    for (Case each : plan.proof()) cases.put(each.without(), each);
    Deque<Set<Pair>> open = new ArrayDeque<>(Set.of(Set.of()));
    Set<Set<Pair>> seen = new HashSet<>();
    while (!open.isEmpty() && violations.isEmpty()) {
      Case covered = cases.get(open.peek());
      require(covered != null, "no case is left out");
      if (!seen.add(open.remove()) || covered == null) continue;
      if (covered.clash().isEmpty()) checkPrices(covered);
      else checkClash(covered, open);
    }
  }

  private void checkClash(Case covered, Deque<Set<Pair>> open) {
    List<Pair> clash = covered.clash();
    require(clash.stream().noneMatch(covered.without()::contains), "each clash leaves out more");
    require(!new Schedule(problem).canAllMeet(clash), "a clash is one");
    for (Pair pair : clash) {
      Set<Pair> without = new HashSet<>(covered.without());
      without.add(pair);
      open.add(without);
    }
  }

  private void checkPrices(Case covered) {
    Map<String, List<Wish>> wishes = new HashMap<>();
    for (Wish wish : problem.wishes()) {
      if (covered.without().contains(new Pair(wish.person(), wish.presenter()))) continue;
      if (haveSlot(wish)) wishes.computeIfAbsent(wish.person(), _ -> new ArrayList<>()).add(wish);
    }
    long[] most = new long[levels()];
    for (var price : covered.prices().entrySet()) {
      long[] each = vector(price.getValue());
      require(each.length == levels() && isNotBelowZero(each), "a price is none below nothing");
      if (each.length == levels()) add(most, times(each, there(price.getKey())));
    }
    wishes.forEach((person, own) -> add(most, bestWorth(person, own, covered.prices())));
    require(Arrays.compare(most, vector(plan.objective())) <= 0, "no plan of a case is better");
  }

  /// What the best of all sets of a person's wishes is worth after paying: of each size, the ones
  /// worth most.
  private long[] bestWorth(String person, List<Wish> wishes, Map<String, List<Long>> prices) {
    List<long[]> worths =
        wishes.stream()
            .map(wish -> afterPaying(wish, prices.getOrDefault(wish.presenter(), List.of())))
            .sorted(Comparator.comparing(worth -> worth, (a, b) -> Arrays.compare(b, a)))
            .toList();
    long[] best = new long[levels()];
    long[] sum = new long[levels()];
    int most = Math.min(levels() - 1, there(person));
    for (int nth = 0; nth < Math.min(worths.size(), most); nth++) {
      sum[nth]++;
      add(sum, worths.get(nth));
      if (Arrays.compare(sum, best) > 0) best = sum.clone();
    }
    return best;
  }

  private long[] afterPaying(Wish wish, List<Long> price) {
    long[] worth = new long[levels()];
    worth[levels() - 1] = wish.score();
    for (int level = 0; level < price.size(); level++) worth[level] -= price.get(level);
    return worth;
  }

  private boolean isThere(String id, int slot) {
    return !problem.away().getOrDefault(id, Set.of()).contains(slot);
  }

  private int there(String id) {
    return problem.slots() - problem.away().getOrDefault(id, Set.of()).size();
  }

  private boolean haveSlot(Wish wish) {
    return IntStream.range(0, problem.slots())
        .anyMatch(slot -> isThere(wish.person(), slot) && isThere(wish.presenter(), slot));
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

  private static long[] times(long[] vector, int times) {
    return Arrays.stream(vector).map(each -> each * times).toArray();
  }

  private static boolean isNotBelowZero(long[] vector) {
    return Arrays.compare(vector, new long[vector.length]) >= 0;
  }

  private static long[] vector(List<Long> levels) {
    return levels.stream().mapToLong(Long::longValue).toArray();
  }

  private void require(boolean holds, String rule) {
    if (!holds) violations.add(rule);
  }
}
