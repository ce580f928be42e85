package studyvisit.split;

/// Who is where: everyone, or every so-manieth, at the cheapest option under prices.
final class Places {
  private final Network network;
  private final int step;
  final byte[] at;
  final int[] count;

  /// @param step 1 for everyone
  Places(Network network, int step, byte[] at) {
    this.network = network;
    this.step = step;
    this.at = at;
    count = new int[network.tree.nodes];
  }

  /// Places people and offers them to a window; false if someone has no option.
  ///
  /// @param price by node and word
  boolean fill(long[] price, Window window) {
    Sight sight = new Sight(network, price);
    int options = network.options;
    for (int person = 0; person < at.length; person += step) {
      int best = sight.best(person);
      if (best < 0) return false;
      at[person] = (byte) best;
      int group = network.group(person);
      count[network.leaf(group, best)]++;
      int arc = network.arc(group, best, 0);
      for (int option = 0; option < options; option++) {
        if (option == best || !sight.sees(option)) continue;
        if (sight.first(option) - sight.first(best) > window.firstWord(arc + option)) continue;
        window.offer(arc + option, person, sight.gap(best, option));
      }
    }
    return true;
  }

  /// What options cost one person, with their prices; later words only when asked for.
  private static final class Sight {
    private final Network network;
    private final byte[] codes;
    private final long[] digits;
    private final long[] prices;
    private final long[] first;
    private final long[] gap;
    private final int words;
    private int person;
    private int row;
    private int base;

    Sight(Network network, long[] price) {
      this.network = network;
      codes = network.costs.codes;
      digits = network.digits(0);
      words = network.words;
      first = new long[network.options];
      gap = new long[words];
      prices = new long[network.tree.leaf.length * words];
      for (int i = 0; i < prices.length; i++) {
        prices[i] = price[network.tree.leaf[i / words] * words + i % words];
      }
    }

    boolean sees(int option) {
      return codes[row + option] != Costs.FORBIDDEN;
    }

    long first(int option) {
      return first[option];
    }

    int best(int who) {
      person = who;
      row = who * first.length;
      base = network.group(who) * first.length;
      int best = -1;
      for (int option = 0; option < first.length; option++) {
        byte code = codes[row + option];
        if (code == Costs.FORBIDDEN) continue;
        first[option] = digits[code & 0xff] + prices[(base + option) * words];
        if (best < 0 || first[option] < first[best]) best = option;
        else if (first[option] == first[best] && isLess(option, best)) best = option;
      }
      return best;
    }

    private boolean isLess(int one, int other) {
      for (int word = 1; word < words; word++) {
        long difference = priced(one, word) - priced(other, word);
        if (difference != 0) return difference < 0;
      }
      return false;
    }

    private long priced(int option, int word) {
      return network.cost(person, option, word) + prices[(base + option) * words + word];
    }

    long[] gap(int from, int to) {
      gap[0] = first[to] - first[from];
      for (int word = 1; word < words; word++) gap[word] = priced(to, word) - priced(from, word);
      return gap;
    }
  }
}
