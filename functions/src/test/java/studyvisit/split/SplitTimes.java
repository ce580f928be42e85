package studyvisit.split;

import static studyvisit.split.Problems.found;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studyvisit.split.check.SplitChecker;
import studyvisit.split.check.Violation;

/// Measures the solver, first call and median of the next 15, over kinds of wishes. After
/// `./mvnw -q test-compile`: `java -cp target/classes:target/test-classes
/// studyvisit.split.SplitTimes 1000 8`, on the project's JDK.
final class SplitTimes {
  private SplitTimes() {}

  static void main(String[] arguments) {
    int people = Integer.parseInt(arguments[0]);
    int regions = Integer.parseInt(arguments[1]);
    time("much alike", Problems.of(1, people, regions));
    time("all the same", same(Problems.of(1, people, regions)));
  }

  private static void time(String wishes, Problem problem) {
    long first = nanos(problem);
    long[] next = new long[15];
    for (int run = 0; run < next.length; run++) next[run] = nanos(problem);
    Arrays.sort(next);
    Split split = Solver.solve(problem);
    long start = System.nanoTime();
    List<Violation> violations = SplitChecker.check(problem, split);
    long check = System.nanoTime() - start;
    IO.println(
        "%d × %d, %s: first %.1f ms, then %.1f ms; check %.1f ms, %s; %s"
            .formatted(
                problem.people().size(),
                problem.regions().size(),
                wishes,
                first / 1e6,
                next[next.length / 2] / 1e6,
                check / 1e6,
                violations.isEmpty() ? "proven" : "REFUSED",
                found(problem).objective()));
  }

  private static long nanos(Problem problem) {
    long start = System.nanoTime();
    Split split = Solver.solve(problem);
    long end = System.nanoTime();
    if (!(split instanceof Split.Optimal)) throw new AssertionError(split);
    return end - start;
  }

  private static Problem same(Problem problem) {
    List<String> ranking = problem.regions().stream().map(Region::id).toList();
    List<Person> people = new ArrayList<>();
    for (Person person : problem.people()) {
      people.add(new Person(person.id(), ranking, person.fits()));
    }
    return new Problem(people, problem.regions(), problem.seed());
  }
}
