package studyvisit.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Lambda's Runtime API on loopback, as far as the runtime's client asks: hands over events and
/// takes answers.
final class RuntimeApi implements AutoCloseable {
  private static final String PATH = "/2018-06-01/runtime/";
  private static final long LONGEST_SECONDS = 60;

  private final HttpServer server;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

  RuntimeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(PATH, this::serve);
    server.start();
  }

  /// What the environment's `AWS_LAMBDA_RUNTIME_API` says.
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /// Hands an event over, also before there is a function to take it.
  void give(String event) {
    events.add(event);
  }

  /// What the function answered.
  String answer() throws InterruptedException {
    String answer = answers.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
    if (answer == null) throw new IllegalStateException("no answer");
    return answer;
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      try (InputStream body = exchange.getRequestBody()) {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        if (path.endsWith("/next")) next(exchange);
        else taken(exchange, path.endsWith("/response") ? text : "FAILED " + text);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // it ends
    }
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    byte[] event = events.take().getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("content-type", "application/json");
    headers.set("lambda-runtime-aws-request-id", UUID.randomUUID().toString());
    headers.set("lambda-runtime-deadline-ms", Long.toString(System.currentTimeMillis() + 15_000));
    headers.set(
        "lambda-runtime-invoked-function-arn",
        "arn:aws:lambda:eu-west-1:000000000000:function:SubmitInterest");
    exchange.sendResponseHeaders(200, event.length);
    exchange.getResponseBody().write(event);
  }

  private void taken(HttpExchange exchange, String answer) throws IOException {
    exchange.sendResponseHeaders(202, -1);
    answers.add(answer);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
