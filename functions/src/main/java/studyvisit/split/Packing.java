package studyvisit.split;

/// Packs a cost vector of digits 0 and 1 into few words that compare and add like it. What is
/// compared are the costs of cycles of moves that meet no node twice, so with at most `moves` moves
/// each digit of such a sum is within ± `moves`: less than the base, so that no digit outweighs a
/// higher one, for any number of people. The lottery has the last word to itself: `moves` · 2⁴⁰ is
/// far from 2⁶³.
final class Packing {
  /// The bits of a word that are used; the others are room for sums of prices.
  private static final int USED = 56;

  private final int levels;
  private final int bits;
  private final int perWord;

  /// @param levels levels of the objective without the lottery
  /// @param moves the most moves in a cycle
  Packing(int levels, int moves) {
    this.levels = levels;
    bits = Integer.SIZE - Integer.numberOfLeadingZeros(moves + 1);
    perWord = USED / bits;
  }

  int words() {
    return lotteryWord() + 1;
  }

  int lotteryWord() {
    return (levels + perWord - 1) / perWord;
  }

  int wordOf(int level) {
    return level / perWord;
  }

  /// The digit 1 of a level, 0 being the first to compare, within its word.
  long unit(int level) {
    return 1L << (bits * (perWord - 1 - level % perWord));
  }
}
