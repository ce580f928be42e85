package studyvisit.local;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// The functions of the template, ready to be called.
final class Functions {
  private static final int ASYNC_CALLS = 3;

  private final Map<String, LoadedFunction> byId = new LinkedHashMap<>();
  private final Clock clock;
  private final CallLog log;
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicLong started = new AtomicLong();

  /// @param endpoints variables that every function gets besides its own
  Functions(Template template, Map<String, String> endpoints, Clock clock, CallLog log) {
    this.clock = clock;
    this.log = log;
    for (FunctionDefinition function : template.functions())
      byId.put(function.id(), LoadedFunction.of(function, environment(function, endpoints), clock));
  }

  static Map<String, String> environment(
      FunctionDefinition function, Map<String, String> endpoints) {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.put("AWS_REGION", Names.REGION);
    environment.put("AWS_ACCESS_KEY_ID", Clients.ACCESS_KEY);
    environment.put("AWS_SECRET_ACCESS_KEY", Clients.SECRET_KEY);
    environment.put("AWS_LAMBDA_FUNCTION_NAME", function.id());
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "" + function.memoryMegabytes());
    environment.putAll(endpoints);
    return environment;
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /// Calls a function and waits for its end.
  Outcome call(String id, String trigger, byte[] event) {
    LoadedFunction function = byId.get(id);
    if (function == null) throw new IllegalArgumentException("no function " + id);
    started.incrementAndGet();
    running.incrementAndGet();
    try {
      long before = System.nanoTime();
      Outcome outcome = function.call(event);
      log(id, trigger, Duration.ofNanos(System.nanoTime() - before), outcome);
      return outcome;
    } finally {
      running.decrementAndGet();
    }
  }

  /// Calls a function and waits for nobody; it counts as running from now on. One that fails is
  /// called again, as Lambda does, only sooner.
  void callLater(String id, String trigger, byte[] event) {
    running.incrementAndGet();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                for (int i = 0; i < ASYNC_CALLS; i++) {
                  if (call(id, trigger, event) instanceof Outcome.Returned) return;
                }
              } finally {
                running.decrementAndGet();
              }
            });
  }

  /// How many calls are under way.
  int running() {
    return running.get();
  }

  /// How many calls were ever started.
  long started() {
    return started.get();
  }

  private void log(String id, String trigger, Duration took, Outcome outcome) {
    switch (outcome) {
      case Outcome.Returned(byte[] payload) ->
          log.add(
              new CallLog.Call(
                  clock.instant(), id, trigger, took, false, payload.length + " bytes"));
      case Outcome.Failed(String type, String message) -> {
        log.add(new CallLog.Call(clock.instant(), id, trigger, took, true, type + ": " + message));
        IO.println(id + " (" + trigger + ") failed: " + type + ": " + message);
      }
    }
  }
}
