package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import studyvisit.split.check.SplitChecker;

/// Measures rules that no flow keeps, on visits of the largest real size with every kind of rule.
/// Prints the table of searches of `docs/bench-split.md`. A wrong proof ends it.
final class SearchBench {
  private static final int PEOPLE = 500;
  private static final int REGIONS = 12;
  private static final int[] ROOM = {90, 103, 130};

  private SearchBench() {}

  /// @param arguments how many seeds of each
  static void main(String[] arguments) {
    int seeds = Integer.parseInt(arguments[0]);
    IO.println(
        "| areas | of them | places for 100 people | best proven | in ms | slowest ms | with"
            + " reasons, slowest ms | checked in ms, at most |");
    IO.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (int areas : new int[] {13, 14, 16, 17, 24, 30}) {
      row("together", areas, seeds, new Rule.AreasTogether());
    }
    for (int areas : new int[] {4, 12, 30, 40}) {
      row("mixed", areas, seeds, new Rule.AreasMixed(Math.max(3, PEOPLE / REGIONS / 3)));
    }
  }

  private static void row(String how, int areas, int seeds, Rule rule) {
    for (int room : ROOM) {
      List<Long> solved = new ArrayList<>();
      long told = 0;
      long checked = 0;
      int proven = 0;
      int clashes = 0;
      for (int seed = 1; seed <= seeds; seed++) {
        Problem problem = FullVisits.of(seed, PEOPLE, REGIONS, areas, room, rule);
        long start = System.nanoTime();
        Attempt attempt = Attempt.at(problem, Solver.USUAL_TIME);
        solved.add(System.nanoTime() - start);
        boolean isClash = !attempt.isFound() && !attempt.best().isUndecided();
        if (isClash) clashes++;
        if (isClash || !attempt.isFound() || !attempt.isProven()) continue;
        proven++;
        start = System.nanoTime();
        Split split = Solver.solve(problem);
        long before = System.nanoTime();
        told = Math.max(told, before - start);
        if (!SplitChecker.check(problem, split).isEmpty()) throw new AssertionError("refused");
        checked = Math.max(checked, System.nanoTime() - before);
      }
      long[] nanos = solved.stream().mapToLong(n -> n).toArray();
      String slowest = SplitBench.milliseconds((double) Arrays.stream(nanos).max().orElse(0));
      IO.println(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d of %d | %s | %s | %s | %s |",
              how,
              areas,
              room,
              proven,
              seeds - clashes,
              SplitBench.milliseconds(SplitBench.median(nanos)),
              slowest,
              orNone(told),
              orNone(checked)));
    }
  }

  private static String orNone(long nanos) {
    return nanos == 0 ? "–" : SplitBench.milliseconds((double) nanos);
  }
}
