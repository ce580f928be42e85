package studyvisit.call;

import java.time.Duration;
import java.util.concurrent.Callable;

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
  public static <T> Callable<T> shared(Callable<T> work) {
    if (!ENDS.isBound()) return work;
    ScopedValue.Carrier time = ScopedValue.where(ENDS, ENDS.get());
    return () -> time.call(work::call);
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
