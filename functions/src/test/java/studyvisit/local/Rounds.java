package studyvisit.local;

import java.time.Duration;

/// Counts the rounds of a stream reader, so that one can wait for a round that began after a
/// certain moment and found nothing.
final class Rounds {
  private long begun;
  private long lastEmpty;

  synchronized void begin() {
    begun++;
  }

  synchronized void foundNothing() {
    lastEmpty = begun;
    notifyAll();
  }

  /// Waits for a round that begins after now and finds nothing; false if there was none in time.
  synchronized boolean awaitEmptyRound(Duration longest) throws InterruptedException {
    long wanted = begun + 1;
    long end = System.nanoTime() + longest.toNanos();
    while (lastEmpty < wanted) {
      long millis = (end - System.nanoTime()) / 1_000_000;
      if (millis <= 0) return false;
      wait(millis);
    }
    return true;
  }
}
