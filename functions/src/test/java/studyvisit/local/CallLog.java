package studyvisit.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The latest calls of functions, newest first.
final class CallLog {
  private static final int KEPT = 500;

  private final Deque<Call> calls = new ArrayDeque<>();
  private long count;

  synchronized void add(Call call) {
    calls.addFirst(call);
    if (calls.size() > KEPT) calls.removeLast();
    count++;
  }

  synchronized List<Call> latest() {
    return List.copyOf(calls);
  }

  synchronized long count() {
    return count;
  }

  /// @param trigger a route, `stream (3)`, a schedule or `invoke`
  /// @param failed whether the function threw or ran out of time
  record Call(
      Instant at, String function, String trigger, Duration took, boolean failed, String outcome) {}
}
