package studyvisit.call;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How long the call of a function may still take. Each call of AWS ends before that, so that there
/// is an answer before the platform ends the function: a person gets a page, not a broken
/// connection, and no letter is left half sent.
public final class TimeLeft {
  /// What answering and logging may take.
  public static final Duration TO_ANSWER = Duration.ofSeconds(1);

  private static final ScopedValue<Long> ENDS = ScopedValue.newInstance();

  private TimeLeft() {}

  /// Does something that must be over some time before the platform ends the function.
  ///
  /// @param remainingMillis until then
  public static <T, X extends Throwable> T in(
      int remainingMillis, ScopedValue.CallableOp<T, X> work) throws X {
    long left = Duration.ofMillis(remainingMillis).minus(TO_ANSWER).toNanos();
    return ScopedValue.where(ENDS, System.nanoTime() + left).call(work);
  }

  /// The same work for another thread, which has no less and no more time.
  static <T> Callable<T> shared(Callable<T> work) {
    if (!ENDS.isBound()) return work;
    ScopedValue.Carrier time = ScopedValue.where(ENDS, ENDS.get());
    return () -> time.call(work::call);
  }

  /// Does something in a thread of its own, and waits no longer than so long; the thread is
  /// interrupted then. Its faults are ours.
  ///
  /// @return empty if it took longer
  public static <T> Optional<T> within(Duration longest, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(shared(work));
    Thread.ofPlatform().daemon().name("work").start(task);
    try {
      return Optional.of(task.get(longest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      task.cancel(true);
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Busy busy) throw busy;
      throw new IllegalStateException("the work failed", e.getCause());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// How long one step may take.
  ///
  /// @param longest whatever is left
  /// @throws Busy if no time is left
  public static Duration atMost(Duration longest) {
    if (!ENDS.isBound()) return longest;
    Duration left = Duration.ofNanos(ENDS.get() - System.nanoTime());
    if (!left.isPositive()) throw new Busy("no time is left");
    return left.compareTo(longest) < 0 ? left : longest;
  }

  /// Whether a step that may take this long can still be made whole.
  public static boolean enoughFor(Duration step) {
    return !ENDS.isBound() || ENDS.get() - System.nanoTime() >= step.toNanos();
  }
}
