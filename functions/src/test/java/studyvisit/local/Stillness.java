package studyvisit.local;

import java.time.Duration;
import java.util.List;

/// Waits until no function runs and no stream record is unread.
final class Stillness {
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final long PAUSE_MILLIS = 10;

  private final Functions functions;
  private final List<Rounds> streams;

  Stillness(Functions functions, List<Rounds> streams) {
    this.functions = functions;
    this.streams = streams;
  }

  /// An empty round counts only if no call ran from before it began until after it ended: a call
  /// may write what the next round would find.
  void await() throws InterruptedException, Restless {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      long before = functions.started();
      if (functions.running() > 0) {
        Thread.sleep(PAUSE_MILLIS);
        continue;
      }
      boolean empty = true;
      for (Rounds stream : streams) empty &= stream.awaitEmptyRound(LONGEST);
      if (empty && functions.running() == 0 && functions.started() == before) return;
    }
    throw new Restless();
  }
}
