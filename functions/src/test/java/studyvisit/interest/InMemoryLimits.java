package studyvisit.interest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Counters without a database, held to the same contract.
public final class InMemoryLimits implements Limits {
  private final Map<String, Long> counts = new HashMap<>();

  @Override
  public synchronized long count(String what, LocalDate day) {
    return counts.merge(day + what, 1L, Long::sum);
  }

  @Override
  public void prepare(LocalDate day) {
    // There is nothing to wait for.
  }
}
