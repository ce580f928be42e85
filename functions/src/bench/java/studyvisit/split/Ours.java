package studyvisit.split;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Our flow, which decides the lottery as well, where the others leave it open.
final class Ours implements Contender {
  @Override
  public Optional<Answer> solve(Problem problem) {
    Network network = Network.of(problem, Costs.of(problem), new Limits(problem));
    long start = System.nanoTime();
    Optimum.Result result = Optimum.of(network);
    long nanos = System.nanoTime() - start;
    if (!result.feasible()) return Optional.empty();
    Map<String, String> places = new HashMap<>();
    byte[] at = result.flow().at();
    for (int person = 0; person < at.length; person++) {
      if (at[person] == network.costs.unplaced()) continue;
      places.put(problem.people().get(person).id(), problem.regions().get(at[person]).id());
    }
    return Optional.of(Answer.of(problem, places, nanos));
  }

  /// From problem to answer: everybody's place and reason, and the certificate.
  static Duration whole(Problem problem) {
    long start = System.nanoTime();
    Split split = Solver.solve(problem);
    long nanos = System.nanoTime() - start;
    if (!(split instanceof Split.Optimal)) throw new AssertionError("not optimal");
    return Duration.ofNanos(nanos);
  }
}
