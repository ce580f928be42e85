package studyvisit.split;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Of a search: by solving again, with the person pinned there or with one more place. Only for
/// problems so small that this takes no time.
final class BySolving implements Elsewhere {
  private static final int LARGEST = 600;

  private final Problem problem;
  private final Incumbent best;
  private final Duration time;
  private final boolean isSmall;
  private final Map<Integer, Map<String, String>> roomier = new HashMap<>();

  BySolving(Problem problem, Incumbent best, Duration time) {
    this.problem = problem;
    this.best = best;
    this.time = time;
    int options = problem.people().size() * problem.regions().size();
    isSmall = options <= LARGEST && best.isProven();
  }

  @Override
  public int worse(int person, int option) {
    if (!isSmall) return UNKNOWN;
    String id = problem.people().get(person).id();
    String region = problem.regions().get(option).id();
    List<Rule> rules = new ArrayList<>(problem.rules());
    rules.removeIf(rule -> rule instanceof Rule.Pin(var pinned, _, _) && pinned.equals(id));
    rules.add(new Rule.Pin(id, region, new Rule.Note("", "", "")));
    Attempt pinned = Attempt.at(changed(problem.regions(), rules), time);
    if (!pinned.isFound()) return IMPOSSIBLE;
    if (!pinned.isProven()) return UNKNOWN;
    long[] there = pinned.best().total();
    int last = there.length - 1;
    for (int level = 1; level < last; level++) {
      if (there[level] != best.total()[level]) return level - 1;
    }
    return last - 1;
  }

  @Override
  public boolean isNext(int person, int region) {
    if (!isSmall) return false;
    String id = problem.people().get(person).id();
    String place = roomier.computeIfAbsent(region, this::withMoreRoom).get(id);
    return problem.regions().get(region).id().equals(place);
  }

  private Map<String, String> withMoreRoom(int index) {
    List<Region> regions = new ArrayList<>(problem.regions());
    Region region = regions.get(index);
    regions.set(index, new Region(region.id(), region.min(), region.max() + 1));
    Attempt more = Attempt.at(changed(regions, problem.rules()), time);
    return more.isFound() && more.isProven() ? more.places() : Map.of();
  }

  private Problem changed(List<Region> regions, List<Rule> rules) {
    return new Problem(problem.people(), regions, rules, problem.aim(), problem.seed());
  }
}
