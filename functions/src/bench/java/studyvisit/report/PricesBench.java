package studyvisit.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import studyvisit.split.FullVisits;
import studyvisit.split.Problem;
import studyvisit.split.Rule;
import studyvisit.split.Solver;
import studyvisit.split.Split;

/// Measures what the prices of all rules take on visits of the largest real size with every kind of
/// rule: an answer gives them four seconds. Prints the table of prices of `docs/bench-report.md`.
final class PricesBench {
  private PricesBench() {}

  /// @param arguments how many seconds the prices may take
  static void main(String[] arguments) {
    Duration longest = Duration.ofSeconds(Integer.parseInt(arguments[0]));
    IO.println("| border areas | split ms | with reasons ms | prices ms | priced of rules |");
    IO.println("| --- | ---: | ---: | ---: | ---: |");
    row("12, mixed", FullVisits.of(1, 500, 12, 12, 103, new Rule.AreasMixed(13)), longest);
    row("14, together", FullVisits.of(1, 500, 12, 14, 103, new Rule.AreasTogether()), longest);
    row("7, together", FullVisits.of(1, 500, 4, 7, 103, new Rule.AreasTogether()), longest);
  }

  private static void row(String areas, Problem problem, Duration longest) {
    long start = System.nanoTime();
    Solver.withoutReasons(problem, Solver.USUAL_TIME);
    long found = System.nanoTime();
    Split split = Solver.solve(problem);
    long told = System.nanoTime();
    Answered own = new Answered(SplitRules.NONE, problem, split, List.of());
    Prices prices = Pricing.of(own, Map.of(), longest).orElseThrow();
    long priced = System.nanoTime();
    IO.println(
        "| %s | %,d | %,d | %,d | %d of %d |"
            .formatted(
                areas,
                (found - start) / 1_000_000,
                (told - found) / 1_000_000,
                (priced - told) / 1_000_000,
                prices.priced().size(),
                prices.rules()));
  }
}
