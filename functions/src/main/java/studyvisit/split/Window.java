package studyvisit.split;

import java.util.Arrays;

/// For each arc the people who are nearest to moving along it, and how near the nearest other is:
/// prices may change by so much before anyone unseen would move.
final class Window {
  private static final int START = 16;

  private final int words;
  private final int keep;
  private final int[][] people;
  private final long[][] gaps;
  private final int[] size;
  private final long[] cut;
  private final boolean[] isCut;

  /// @param keep at least so many people of each arc, if there are
  Window(int arcs, int words, int keep) {
    this.words = words;
    this.keep = keep;
    people = new int[arcs][];
    gaps = new long[arcs][];
    size = new int[arcs];
    cut = new long[arcs * words];
    isCut = new boolean[arcs];
    for (int arc = 0; arc < arcs; arc++) cut[arc * words] = Long.MAX_VALUE;
  }

  /// Takes over how near is near enough.
  Window(Window sample, int keep) {
    this(sample.size.length, sample.words, keep);
    System.arraycopy(sample.cut, 0, cut, 0, cut.length);
    System.arraycopy(sample.isCut, 0, isCut, 0, isCut.length);
  }

  /// Gaps whose first word is above are of no interest.
  long firstWord(int arc) {
    return cut[arc * words];
  }

  void offer(int arc, int person, long[] gap) {
    if (isCut[arc] && !isBelow(gap, 0, cut, arc * words)) return;
    int at = size[arc]++;
    if (at == 0) {
      people[arc] = new int[START];
      gaps[arc] = new long[START * words];
    } else if (at == people[arc].length) {
      people[arc] = Arrays.copyOf(people[arc], 2 * at);
      gaps[arc] = Arrays.copyOf(gaps[arc], 2 * at * words);
    }
    people[arc][at] = person;
    System.arraycopy(gap, 0, gaps[arc], at * words, words);
    if (size[arc] == 2 * keep) trim(arc);
  }

  /// Keeps the nearest, and cuts at the next.
  private void trim(int arc) {
    long[] gap = gaps[arc];
    int low = 0;
    int high = size[arc] - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      long[] pivot = Arrays.copyOfRange(gap, middle * words, (middle + 1) * words);
      int i = low;
      int j = high;
      while (i <= j) {
        while (isBelow(gap, i * words, pivot, 0)) i++;
        while (isBelow(pivot, 0, gap, j * words)) j--;
        if (i <= j) swap(arc, i++, j--);
      }
      if (keep <= j) high = j;
      else if (keep >= i) low = i;
      else break;
    }
    size[arc] = keep;
    System.arraycopy(gap, keep * words, cut, arc * words, words);
    isCut[arc] = true;
  }

  private void swap(int arc, int one, int other) {
    int person = people[arc][one];
    people[arc][one] = people[arc][other];
    people[arc][other] = person;
    for (int word = 0; word < words; word++) {
      long gap = gaps[arc][one * words + word];
      gaps[arc][one * words + word] = gaps[arc][other * words + word];
      gaps[arc][other * words + word] = gap;
    }
  }

  private boolean isBelow(long[] one, int at, long[] other, int otherAt) {
    for (int word = 0; word < words; word++) {
      long difference = one[at + word] - other[otherAt + word];
      if (difference != 0) return difference < 0;
    }
    return false;
  }

  boolean isComplete() {
    for (boolean any : isCut) if (any) return false;
    return true;
  }

  /// Whether someone unseen on an arc could be tempted.
  ///
  /// @param change of the price of the arc's end less its beginning's, word by word
  boolean isLeft(int arc, long[] change) {
    if (!isCut[arc]) return false;
    for (int word = 0; word < words; word++) {
      long rest = cut[arc * words + word] + change[word];
      if (rest != 0) return rest < 0;
    }
    return false;
  }

  Movers movers(Network network, int arc) {
    int[] seen = people[arc] == null ? new int[0] : people[arc];
    return new Movers(network, network.from(arc), network.to(arc), seen, size[arc]);
  }
}
