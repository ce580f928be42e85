package studyvisit.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import studyvisit.Wiring;

/// A function whose handler has been made. Calls may run at the same time.
record LoadedFunction(FunctionDefinition definition, RequestStreamHandler handler) {
  /// What Lambda takes as an answer.
  private static final int PAYLOAD_LIMIT = 6_291_556;

  /// Makes the handler as Lambda would, but under the given environment and clock.
  static LoadedFunction of(
      FunctionDefinition definition, Map<String, String> environment, Clock clock) {
    try {
      var constructor = Class.forName(definition.handler()).getDeclaredConstructor(Wiring.class);
      constructor.setAccessible(true);
      Object handler = constructor.newInstance(Wiring.of(environment, clock));
      return new LoadedFunction(definition, (RequestStreamHandler) handler);
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException(
          "the handler of " + definition.id() + ", " + definition.handler() + ", cannot be made",
          e);
    }
  }

  Outcome call(byte[] event) {
    Callable<byte[]> handling =
        () -> {
          var answer = new ByteArrayOutputStream();
          handler.handleRequest(
              new ByteArrayInputStream(event), answer, new CallContext(definition));
          return answer.toByteArray();
        };
    FutureTask<byte[]> task = new FutureTask<>(handling);
    Thread.ofVirtual().name(definition.id()).start(task);
    try {
      byte[] answer = task.get(definition.timeout().toMillis(), TimeUnit.MILLISECONDS);
      if (answer.length <= PAYLOAD_LIMIT) return new Outcome.Returned(answer);
      return new Outcome.Failed(
          "Function.ResponseSizeTooLarge",
          "Response payload size ("
              + answer.length
              + " bytes) exceeded maximum allowed payload size ("
              + PAYLOAD_LIMIT
              + " bytes).");
    } catch (ExecutionException e) {
      Throwable thrown = Objects.requireNonNullElse(e.getCause(), e);
      return new Outcome.Failed(
          thrown.getClass().getName(), Objects.requireNonNullElse(thrown.getMessage(), ""));
    } catch (TimeoutException _) {
      task.cancel(true);
      return new Outcome.Failed(
          "Sandbox.Timedout",
          "Task timed out after " + definition.timeout().toSeconds() + " seconds");
    } catch (InterruptedException _) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new Outcome.Failed("Sandbox.Stopped", "the local system stops");
    }
  }
}
