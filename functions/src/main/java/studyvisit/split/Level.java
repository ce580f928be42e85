package studyvisit.split;

import java.util.ArrayList;
import java.util.List;
import studyvisit.split.Aim.Published.Weight;

/// One thing that counts: how many people it is true of. Fewer is better; the first level decides,
/// then the next.
///
/// @param number the standing or the rank; 0 for the others
public record Level(Kind kind, int number) {
  public enum Kind {
    /// People who move, measured by the published split.
    MOVES,
    /// People of a standing without a place.
    UNPLACED,
    /// Those of them who ranked a region: a wish outweighs none.
    UNPLACED_WITH_RANKING,
    /// People placed at a rank.
    AT_RANK,
    /// People not placed at a rank.
    NOT_AT_RANK,
    /// People placed where none of their value chains is shown.
    NOT_FITTING,
    /// The sum of the lottery's tickets.
    LOTTERY
  }

  /// The levels of a problem, the first to count first. Those that no split can change are left
  /// out, save the ranks and the fit.
  public static List<Level> of(Problem problem) {
    List<Level> levels = new ArrayList<>();
    for (int standing = 0; standing < Person.STANDINGS; standing++) {
      addUnplaced(problem, standing, levels);
    }
    int worst = problem.worstRank();
    for (int step = 1; step < worst; step++) {
      levels.add(
          switch (problem.aim().ranks()) {
            case WORST_FIRST -> new Level(Kind.AT_RANK, worst + 1 - step);
            case FIRST_CHOICES_FIRST -> new Level(Kind.NOT_AT_RANK, step);
          });
      if (step == 1) addMoves(problem, Weight.AFTER_WORST_RANK, levels.size(), levels);
    }
    if (worst == 1) addMoves(problem, Weight.AFTER_WORST_RANK, levels.size(), levels);
    addMoves(problem, Weight.FIRST, 0, levels);
    levels.add(new Level(Kind.NOT_FITTING, 0));
    levels.add(new Level(Kind.LOTTERY, 0));
    return List.copyOf(levels);
  }

  private static void addUnplaced(Problem problem, int standing, List<Level> levels) {
    boolean ranked = false;
    boolean unranked = false;
    for (Person person : problem.people()) {
      if (person.standing() != standing) continue;
      ranked |= !person.ranking().isEmpty();
      unranked |= person.ranking().isEmpty();
    }
    if (ranked || unranked) levels.add(new Level(Kind.UNPLACED, standing));
    if (ranked && unranked) levels.add(new Level(Kind.UNPLACED_WITH_RANKING, standing));
  }

  private static void addMoves(Problem problem, Weight weight, int at, List<Level> levels) {
    if (problem.aim().published().isPresent()
        && problem.aim().published().get().weight() == weight) {
      levels.add(at, new Level(Kind.MOVES, 0));
    }
  }
}
