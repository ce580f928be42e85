package studyvisit.split;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures our split against OR-Tools and JGraphT: equal problems, equal repetitions, one run. A
/// wrong objective ends it. Prints the tables of `docs/bench-split.md`.
final class SplitBench {
  private static final int[] REGIONS = {4, 8, 16, 32};
  private static final int[] SIZES = {100, 1_000, 10_000, 100_000, 1_000_000};

  /// JGraphT takes minutes for more.
  private static final int MOST_JGRAPHT = 1_000;

  /// With more, the digits of the objective pass what it takes for infinite.
  private static final int REGIONS_JGRAPHT = 16;

  private SplitBench() {}

  /// @param arguments the largest number of people
  static void main(String[] arguments) throws IOException, InterruptedException {
    int most = Integer.parseInt(arguments[0]);
    IO.println(
        "| people × regions | wishes | ours ms | whole answer ms | OR-Tools ms | ÷ ours | JGraphT"
            + " ms | ÷ ours |");
    IO.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (int size : SIZES) {
      if (size > most) break;
      for (int regions : REGIONS) {
        for (Wishes wishes : Wishes.values()) row(wishes, size, regions);
      }
    }
    IO.println("");
    FreshJvm.table(most);
  }

  private static void row(Wishes wishes, int people, int regions) {
    int seeds = people >= 1_000_000 ? 1 : 3;
    int times = people >= 100_000 ? 1 : people >= 10_000 ? 3 : 9;
    List<Measured> all = new ArrayList<>();
    all.add(new Measured("ours", new Ours(), seeds * times));
    all.add(new Measured("OR-Tools", new OrTools(), seeds * times));
    if (people <= MOST_JGRAPHT && regions <= REGIONS_JGRAPHT) {
      all.add(new Measured("JGraphT", new JGraphT(), seeds * times));
    }
    long[] whole = new long[seeds * times];
    for (int run = 0; run < whole.length; run++) {
      Problem problem = wishes.problem(people, regions, Wishes.RANKED, run / times);
      Objective objective = all.getFirst().measure(problem, run);
      for (Measured other : all.subList(1, all.size())) {
        Objective theirs = other.measure(problem, run);
        if (!theirs.equals(objective)) {
          throw new AssertionError(other.name + ": " + theirs + ", ours: " + objective);
        }
      }
      whole[run] = Ours.whole(problem).toNanos();
    }
    double ours = median(all.getFirst().nanos);
    StringBuilder row = new StringBuilder();
    row.append(
        "| %,d × %d | %s ".formatted(people, regions, wishes.name().toLowerCase(Locale.ROOT)));
    row.append("| %s | %s ".formatted(milliseconds(ours), milliseconds(median(whole))));
    for (Measured other : all.subList(1, all.size())) {
      double theirs = median(other.nanos);
      row.append("| %s | %.1f ".formatted(milliseconds(theirs), theirs / ours));
    }
    if (all.size() < 3) row.append("| | ");
    IO.println(row.append("|"));
  }

  @SuppressWarnings("ArrayRecordComponent") // filled as it is measured
  private record Measured(String name, Contender contender, long[] nanos) {
    Measured(String name, Contender contender, int runs) {
      this(name, contender, new long[runs]);
    }

    Objective measure(Problem problem, int run) {
      Contender.Answer answer = contender.solve(problem).orElseThrow();
      nanos[run] = answer.nanos();
      return answer.objective();
    }
  }

  static double median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  static String milliseconds(double nanos) {
    return (nanos < 10e6 ? "%.2f" : "%,.0f").formatted(nanos / 1e6);
  }
}
