package studyvisit.split;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Numbers the kinds of cost that a person can have: rank, fit and move in a region; standing,
/// ranking and move without a place. At most 4 · 60 + 12.
final class Codes {
  /// Person id → region id.
  private final Map<String, String> published;

  private final int worst;
  private final int regions;

  Codes(Problem problem) {
    Optional<Aim.Published> split = problem.aim().published();
    published = split.isPresent() ? split.get().places() : Map.of();
    worst = problem.worstRank();
    regions = problem.regions().size();
  }

  /// Writes a row of the table.
  void fill(Person person, Map<String, Integer> index, byte[] table, int row) {
    List<String> ranking = person.ranking();
    Arrays.fill(table, row, row + regions, (byte) placed(Math.min(ranking.size(), worst - 1)));
    for (int rank = 0; rank < ranking.size(); rank++) {
      table[row + index.getOrDefault(ranking.get(rank), 0)] = (byte) placed(rank);
    }
    for (String region : person.fits()) add(table, row + index.getOrDefault(region, 0), -2);
    table[row + regions] =
        (byte) (4 * worst + 4 * person.standing() + (person.ranking().isEmpty() ? 0 : 2));
    String before = published.get(person.id());
    if (before == null) return;
    for (int option = 0; option <= regions; option++) add(table, row + option, 1);
    add(table, row + index.getOrDefault(before, 0), -1);
  }

  private static void add(byte[] table, int at, int change) {
    table[at] = (byte) (table[at] + change);
  }

  /// @param rank from 0
  private static int placed(int rank) {
    return 4 * rank + 2;
  }

  /// By level but the lottery, and code.
  byte[][] digits(List<Level> levels) {
    byte[][] digits = new byte[levels.size() - 1][4 * worst + 4 * Person.STANDINGS];
    for (int level = 0; level < digits.length; level++) {
      for (int code = 0; code < digits[level].length; code++) {
        digits[level][code] = (byte) (isTrue(levels.get(level), code) ? 1 : 0);
      }
    }
    return digits;
  }

  private boolean isTrue(Level level, int code) {
    boolean isPlaced = code < 4 * worst;
    int number = isPlaced ? code / 4 + 1 : (code - 4 * worst) / 4;
    boolean flag = code / 2 % 2 == 1;
    return switch (level.kind()) {
      case MOVES -> code % 2 == 1;
      case UNPLACED -> !isPlaced && number == level.number();
      case UNPLACED_WITH_RANKING -> !isPlaced && number == level.number() && flag;
      case AT_RANK -> isPlaced && number == level.number();
      case NOT_AT_RANK -> isPlaced && number != level.number();
      case NOT_FITTING -> isPlaced && flag;
      case LOTTERY -> false;
    };
  }
}
