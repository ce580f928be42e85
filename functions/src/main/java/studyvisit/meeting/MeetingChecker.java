package studyvisit.meeting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      require(problem.isThere(meeting.person(), meeting.slot()), "who meets is there");
      require(problem.isThere(meeting.presenter(), meeting.slot()), "who meets is there");
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
      if (covered.clash().isEmpty()) {
        violations.addAll(new CheckPrices(problem, covered).against(plan.objective()));
      } else {
        checkClash(covered, open);
      }
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

  private long score(String person, String presenter) {
    return scores.getOrDefault(List.of(person, presenter), 0);
  }

  private int levels() {
    return Math.min(problem.mostPerPerson(), problem.slots()) + 1;
  }

  private void require(boolean holds, String rule) {
    if (!holds) violations.add(rule);
  }
}
