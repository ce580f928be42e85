package studyvisit.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What time brings about: schedules, ended items, letters. One move at a time.
final class Timeline implements AutoCloseable {
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration GRACE = Duration.ofSeconds(3);
  private static final int TICKS_BETWEEN_DELETIONS = 60;

  private final LocalClock clock;
  private final Schedules schedules;
  private final TimeToLive timeToLive;
  private final Stillness stillness;
  private final Thread ticker;
  private final CountDownLatch stopping = new CountDownLatch(1);

  Timeline(LocalClock clock, Schedules schedules, TimeToLive timeToLive, Stillness stillness) {
    this.clock = clock;
    this.schedules = schedules;
    this.timeToLive = timeToLive;
    this.stillness = stillness;
    this.ticker = Thread.ofPlatform().daemon().name("ticker").unstarted(this::tick);
  }

  /// Runs each schedule once, then lets time pass.
  void start() {
    ticker.start();
  }

  /// Sets the clock and returns when nothing is under way. Forward, each schedule that was passed
  /// runs once; back, none does.
  ///
  /// @throws Restless if the system does not come to rest
  synchronized List<Schedules.Ran> moveTo(Instant instant) throws InterruptedException, Restless {
    boolean forward = instant.isAfter(clock.instant());
    clock.set(instant);
    if (!forward) schedules.plan(instant);
    timeToLive.deleteEnded(instant);
    List<Schedules.Ran> ran = schedules.runPassed(instant);
    stillness.await();
    return ran;
  }

  private void tick() {
    try {
      runAll();
      for (int ticks = 1; !stopping.await(TICK.toMillis(), TimeUnit.MILLISECONDS); ticks++)
        passSecond(ticks % TICKS_BETWEEN_DELETIONS == 0);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // close() had no more time
    }
  }

  private synchronized void runAll() {
    List<Schedules.Ran> _ = schedules.runAll(clock.instant());
  }

  private synchronized void passSecond(boolean delete) {
    try {
      clock.keep();
      List<Schedules.Ran> _ = schedules.runPassed(clock.instant());
      if (delete) timeToLive.deleteEnded(clock.instant());
    } catch (RuntimeException e) {
      IO.println("the clock's work failed: " + e.getMessage()); // the next second tries again
    }
  }

  /// Lets a running schedule end, but not for long.
  @Override
  public void close() {
    stopping.countDown();
    try {
      if (!ticker.join(GRACE)) ticker.interrupt();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // who closes has no more time
    }
    clock.keep();
  }
}
