package studyvisit.call;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// The same work for many, some at once; each has the time that is left of the function's call.
public final class InParallel {
  /// As many as DynamoDB answers without asking to wait.
  private static final int AT_ONCE = 16;

  private InParallel() {}

  /// Does something for each; the first fault is thrown when all have ended.
  public static <T> void forEach(List<T> all, Consumer<T> work) {
    List<Boolean> _ =
        map(
            all,
            each -> {
              work.accept(each);
              return true;
            });
  }

  /// What comes of each, in their order; the first fault is thrown when all have ended.
  ///
  /// @throws Busy as the work does
  public static <T, R> List<R> map(List<T> all, Function<T, R> work) {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      List<Future<R>> parts = new ArrayList<>();
      for (T each : all) parts.add(threads.submit(TimeLeft.shared(() -> work.apply(each))));
      List<R> results = new ArrayList<>();
      for (Future<R> part : parts) results.add(part.get());
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Busy busy) throw busy;
      throw new IllegalStateException("a part of the work failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
