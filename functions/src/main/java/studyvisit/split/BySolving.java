package studyvisit.split;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Of any search: by solving again with the person pinned there. Only for problems so small that
/// this takes no time.
final class BySolving implements Elsewhere {
  private final Problem problem;
  private final long[] total;
  private final MoreRoom moreRoom;
  private final Duration time;

  BySolving(Problem problem, Incumbent best, MoreRoom moreRoom, Duration time) {
    this.problem = problem;
    this.moreRoom = moreRoom;
    this.time = time;
    total = best.total();
  }

  @Override
  public int worse(int person, int option) {
    String id = problem.people().get(person).id();
    String region = problem.regions().get(option).id();
    List<Rule> rules = new ArrayList<>(problem.rules());
    rules.removeIf(rule -> rule instanceof Rule.Pin(var pinned, _, _) && pinned.equals(id));
    rules.add(new Rule.Pin(id, region, new Rule.Note("", "", "")));
    Attempt pinned = Attempt.at(problem.with(problem.regions(), rules), time);
    if (!pinned.isFound()) return IMPOSSIBLE;
    if (!pinned.isProven()) return UNKNOWN;
    return Elsewhere.firstWorse(pinned.best().total(), total);
  }

  @Override
  public boolean isNext(int person, int region) {
    return moreRoom.isFor(person, region);
  }
}
