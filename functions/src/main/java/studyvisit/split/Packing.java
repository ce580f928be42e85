package studyvisit.split;

/// Packs a cost vector into few words that compare and add like it. A cost has digits 0 and 1. The
/// solver adds up at most 2 · `nodes` differences of costs (two paths that visit no node twice), so
/// each digit of a sum stays within ± 2 · `nodes`, and of the difference of two sums within
/// ± 4 · `nodes`: less than the base, so digits never carry into the comparison of higher ones, for
/// any number of people. The lottery has the last word to itself: 2 · `nodes` · 2⁴⁰ is far from
/// 2⁶³.
final class Packing {
  private final int levels;
  private final int bits;
  private final int perWord;

  /// @param levels levels of the objective without the lottery
  /// @param nodes nodes of the graph on which costs are added
  Packing(int levels, int nodes) {
    this.levels = levels;
    bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.multiplyExact(4, nodes));
    perWord = (Long.SIZE - 2) / bits;
  }

  int words() {
    return lotteryWord() + 1;
  }

  int lotteryWord() {
    return (levels + perWord - 1) / perWord;
  }

  /// Sets the digit of a level, 0 being the first to compare, in the cost at an offset of a table.
  void set(long[] table, int offset, int level) {
    table[offset + level / perWord] |= 1L << (bits * (perWord - 1 - level % perWord));
  }

  /// The vector of a sum of costs: one number for each level, then the lottery.
  long[] unpack(long[] sum, int offset) {
    long[] vector = new long[levels + 1];
    vector[levels] = sum[offset + lotteryWord()];
    long half = 1L << (bits - 1);
    for (int word = 0; word < lotteryWord(); word++) {
      long rest = sum[offset + word];
      for (int place = perWord - 1; place >= 0; place--) {
        long digit = ((rest + half) & (2 * half - 1)) - half;
        rest = (rest - digit) >> bits;
        int level = word * perWord + place;
        if (level < levels) vector[level] = digit;
      }
    }
    return vector;
  }
}
