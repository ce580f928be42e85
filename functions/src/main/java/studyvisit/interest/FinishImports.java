package studyvisit.interest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;

/// Stores those on lists that were taken on by a call which ended before it had stored them.
public final class FinishImports {
  /// Longer than any call of the desk lives.
  private static final Duration CALL = Duration.ofMinutes(1);

  private final Programmes programmes;
  private final UnfinishedImports imports;
  private final Clock clock;

  public FinishImports(Programmes programmes, UnfinishedImports imports, Clock clock) {
    this.programmes = programmes;
    this.imports = imports;
    this.clock = clock;
  }

  /// @param faults told of each list that could not be finished; the others are
  /// @return how many people
  public int finish(Consumer<RuntimeException> faults) {
    Instant before = clock.instant().minus(CALL);
    int stored = 0;
    for (Programme programme : programmes.all()) {
      String visit = programme.visit().id();
      for (String list : imports.before(visit, before)) {
        try {
          stored += imports.finish(visit, list);
        } catch (RuntimeException e) {
          faults.accept(e);
        }
      }
    }
    return stored;
  }
}
