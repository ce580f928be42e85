package studyvisit.split;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import studyvisit.split.check.SplitChecker;

/// Compares our split with every possible one of many tiny problems with every kind of rule, and
/// with OR-Tools on larger ones without. Certificates must be accepted, and refused for any other
/// split. Ends at the first difference.
final class SplitDifferential {
  private SplitDifferential() {}

  /// @param arguments how many problems of each kind
  static void main(String[] arguments) {
    int problems = Integer.parseInt(arguments[0]);
    Map<String, Integer> answers = new LinkedHashMap<>();
    for (int seed = 0; seed < problems; seed++) {
      answers.merge("tiny, " + tiny(seed), 1, Integer::sum);
    }
    OrTools orTools = new OrTools();
    for (int seed = 0; seed < problems; seed++) {
      answers.merge("OR-Tools, " + flow(seed, orTools), 1, Integer::sum);
    }
    answers.forEach((answer, times) -> IO.println("%,9d %s".formatted(times, answer)));
  }

  private static String tiny(long seed) {
    Problem problem = Problems.tiny(seed);
    Optional<long[]> best = new BruteForce(problem).best();
    Split split = Solver.solve(problem);
    require(SplitChecker.check(problem, split).isEmpty(), "accepted", seed);
    if (split instanceof Split.Infeasible) {
      require(best.isEmpty(), "infeasible", seed);
      return "infeasible";
    }
    if (!(split instanceof Split.Optimal(var found))) throw new AssertionError("out of time");
    List<Long> least = LongStream.of(best.orElseThrow()).boxed().toList();
    require(found.certificate().total().equals(least), "equal", seed);
    return refusesAnother(problem, found, seed) ? "optimal, another refused" : "optimal";
  }

  /// A split that says the truth about itself, but is another, must be refused.
  private static boolean refusesAnother(Problem problem, Split.Found found, long seed) {
    Random random = new Random(seed);
    if (problem.people().isEmpty() || problem.regions().isEmpty()) return false;
    String person = problem.people().get(random.nextInt(problem.people().size())).id();
    String region = problem.regions().get(random.nextInt(problem.regions().size())).id();
    Map<String, String> places = new LinkedHashMap<>(found.places());
    if (region.equals(places.put(person, region))) places.remove(person);
    List<Long> total = Problems.total(problem, places);
    if (total.equals(found.certificate().total())) return false;
    Certificate claimed =
        new Certificate(found.certificate().levels(), total, total, found.certificate().proof());
    Split other =
        new Split.Optimal(
            new Split.Found(
                new LinkedHashMap<>(places),
                Objective.of(problem, places),
                claimed,
                found.reasons()));
    require(!SplitChecker.check(problem, other).isEmpty(), "refused", seed);
    return true;
  }

  /// Tight, and some infeasible.
  private static String flow(long seed, OrTools orTools) {
    Random random = new Random(seed);
    Wishes wishes = List.of(Wishes.values()).get(random.nextInt(Wishes.values().length));
    int people = 5 + random.nextInt(60);
    Problem problem = wishes.problem(people, 2 + random.nextInt(6), Wishes.RANKED, seed);
    if (random.nextInt(4) == 0) {
      Region first = problem.regions().getFirst();
      int min = random.nextInt(people);
      problem = Problems.with(problem, new Region(first.id(), min, Math.max(first.max(), min)));
    }
    Optional<Objective> theirs = orTools.solve(problem).map(Contender.Answer::objective);
    Split split = Solver.solve(problem);
    require(SplitChecker.check(problem, split).isEmpty(), "accepted", seed);
    Optional<Objective> ours =
        split instanceof Split.Optimal(var found)
            ? Optional.of(found.objective())
            : Optional.empty();
    require(ours.equals(theirs), "equal", seed);
    return ours.isPresent() ? "optimal" : "infeasible";
  }

  private static void require(boolean holds, String what, long seed) {
    if (!holds) throw new AssertionError("not " + what + ": seed " + seed);
  }
}
