package studyvisit.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studyvisit.split.Reason.Cause;
import studyvisit.split.Reason.FirstChoice;
import studyvisit.split.Reason.LowerChoice;
import studyvisit.split.Reason.Missed;
import studyvisit.split.Reason.NoRanking;
import studyvisit.split.Reason.Pinned;
import studyvisit.split.Reason.Unplaced;

/// Tells why.
final class Reasons {
  private final Problem problem;
  private final List<Level> levels;
  private final Costs costs;
  private final Elsewhere elsewhere;
  private final byte[] at;
  private final int[] count;

  /// Of each area that travels together: where to, and how many.
  private final Map<String, int[]> blocks = new HashMap<>();

  private final Map<String, Integer> options = new HashMap<>();
  private final Map<String, Rule.Note> pins = new HashMap<>();
  private final List<List<Missed>> said = new ArrayList<>();

  /// @param costs of the problem, of which the rules forbid some
  Reasons(Problem problem, Costs costs, byte[] at, Elsewhere elsewhere) {
    this.problem = problem;
    this.costs = costs;
    this.at = at;
    this.elsewhere = elsewhere;
    levels = Level.of(problem);
    count = new int[costs.options];
    for (byte option : at) count[option]++;
    for (Region region : problem.regions()) {
      options.put(region.id(), options.size());
      said.add(new ArrayList<>());
    }
    for (Rule rule : problem.rules()) {
      if (rule instanceof Rule.Pin(var person, _, var note)) pins.put(person, note);
      if (rule instanceof Rule.AreasTogether) addBlocks();
    }
  }

  private void addBlocks() {
    for (int person = 0; person < at.length; person++) {
      String area = problem.people().get(person).area();
      if (area.isEmpty() || at[person] == costs.unplaced()) continue;
      int[] block = blocks.computeIfAbsent(area, _ -> new int[2]);
      block[0] = at[person];
      block[1]++;
    }
  }

  Reason of(int index) {
    int option = at[index];
    if (option == costs.unplaced()) return unplaced(index);
    Person person = problem.people().get(index);
    int rank = person.rank(problem.regions().get(option).id());
    Rule.Note note = pins.get(person.id());
    if (note != null) return new Pinned(rank, note);
    if (person.ranking().isEmpty()) return new NoRanking();
    if (rank == 1) return new FirstChoice();
    List<Missed> missed = new ArrayList<>();
    for (String better : person.ranking().subList(0, rank - 1)) {
      int region = options.getOrDefault(better, 0);
      missed.add(missed(index, region, worse(index, region)));
    }
    return new LowerChoice(rank, missed);
  }

  /// As [Elsewhere] says of what nothing forbids outright.
  private int worse(int person, int option) {
    boolean isForbidden = forbidden(person, option) != Cause.LOTTERY;
    return isForbidden ? Elsewhere.IMPOSSIBLE : elsewhere.worse(person, option);
  }

  private Missed missed(int person, int option, int worse) {
    Region region = problem.regions().get(option);
    boolean full = count[option] >= region.max();
    Cause cause = forbidden(person, option);
    if (cause != Cause.LOTTERY) {
      return said(option, new Missed(region.id(), region.max(), full, cause, 0, false));
    }
    boolean isHeld = worse == Elsewhere.IMPOSSIBLE && isOthers(person, option);
    cause = isHeld ? Cause.TOGETHER : cause(worse);
    boolean next = full && elsewhere.isNext(person, option);
    return said(option, new Missed(region.id(), region.max(), full, cause, rank(worse), next));
  }

  /// One object for all of whom the same is said.
  private Missed said(int option, Missed missed) {
    List<Missed> here = said.get(option);
    for (Missed same : here) {
      boolean isAsFar = same.cause() == missed.cause() && same.rank() == missed.rank();
      if (isAsFar && same.next() == missed.next()) return same;
    }
    here.add(missed);
    return missed;
  }

  /// What forbids an option outright; the lottery if nothing does.
  private Cause forbidden(int person, int option) {
    if (!problem.regions().get(option).isOpen()) return Cause.CLOSED;
    return costs.allows(person, option) ? Cause.LOTTERY : Cause.EXCLUDED;
  }

  /// Whether others of the person's area travel together to another region.
  private boolean isOthers(int person, int option) {
    int[] block = blocks.getOrDefault(problem.people().get(person).area(), new int[2]);
    int others = block[1] - (at[person] == costs.unplaced() ? 0 : 1);
    return others > 0 && block[0] != option;
  }

  private Unplaced unplaced(int person) {
    int people = problem.people().size();
    int[] worse = new int[costs.unplaced()];
    int worst = Elsewhere.IMPOSSIBLE;
    boolean isKnown = true;
    Cause forbidden = Cause.CLOSED;
    for (int option = 0; option < worse.length; option++) {
      Cause cause = forbidden(person, option);
      worse[option] = worse(person, option);
      isKnown &= worse[option] != Elsewhere.UNKNOWN;
      if (cause == Cause.LOTTERY && worse[option] == Elsewhere.IMPOSSIBLE) cause = Cause.RULES;
      if (worse[option] == Elsewhere.IMPOSSIBLE && cause.compareTo(forbidden) > 0) {
        forbidden = cause;
      }
      worst = Math.max(worst, worse[option]);
    }
    Cause cause = worst < 0 ? forbidden : cause(worst);
    if (!isKnown) cause = Cause.NOT_BETTER;
    List<Missed> missed = new ArrayList<>();
    for (String ranked : problem.people().get(person).ranking()) {
      int region = options.getOrDefault(ranked, 0);
      missed.add(missed(person, region, worse[region]));
    }
    return new Unplaced(people, problem.places(), cause, isKnown ? rank(worst) : 0, missed);
  }

  private Cause cause(int worse) {
    return switch (worse) {
      case Elsewhere.IMPOSSIBLE -> Cause.RULES;
      case Elsewhere.UNKNOWN -> Cause.NOT_BETTER;
      default -> cause(levels.get(worse));
    };
  }

  private static Cause cause(Level level) {
    return switch (level.kind()) {
      case MOVES -> Cause.MOVES;
      case UNPLACED -> Cause.PLACES;
      case UNPLACED_WITH_RANKING -> Cause.RANKING;
      case AT_RANK -> Cause.RANKS;
      case NOT_AT_RANK -> Cause.FIRST_CHOICES;
      case NOT_FITTING -> Cause.FIT;
      case LOTTERY -> Cause.LOTTERY;
    };
  }

  private int rank(int worse) {
    if (worse < 0) return 0;
    Level level = levels.get(worse);
    return switch (level.kind()) {
      case AT_RANK, NOT_AT_RANK -> level.number();
      default -> 0;
    };
  }
}
