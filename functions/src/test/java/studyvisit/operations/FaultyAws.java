package studyvisit.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import studyvisit.json.Json;

/// A DynamoDB on this machine's loopback that does as another one does, until it is told to fail.
public final class FaultyAws implements AutoCloseable {
  private static final String TARGET = "X-Amz-Target";

  private final URI behind;
  private final HttpServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private volatile Optional<Failing> failing = Optional.empty();

  /// @param behind what answers while nothing fails
  public FaultyAws(URI behind) throws IOException {
    this.behind = behind;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /// What goes wrong.
  public sealed interface Trouble {
    /// @param type the error's, as DynamoDB names it
    record Refuses(int status, String type) implements Trouble {}

    /// A transaction is cancelled for this reason.
    record Cancels(String code) implements Trouble {}

    /// It reads the request and never answers.
    record KeepsSilent() implements Trouble {}

    /// It reads the request and ends the connection.
    record HangsUp() implements Trouble {}

    /// It does what it should, late.
    record Slow(Duration pause) implements Trouble {}
  }

  /// @param operations that fail, such as `PutItem`; all if empty
  private record Failing(Trouble trouble, List<String> operations) {}

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// From now on these operations fail, all if none is named.
  public void fails(Trouble trouble, String... operations) {
    failing = Optional.of(new Failing(trouble, List.of(operations)));
  }

  public void heals() {
    failing = Optional.empty();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String target = Optional.ofNullable(exchange.getRequestHeaders().getFirst(TARGET)).orElse("");
    String operation = target.substring(target.indexOf('.') + 1);
    Optional<Trouble> trouble =
        failing
            .filter(now -> now.operations().isEmpty() || now.operations().contains(operation))
            .map(Failing::trouble);
    if (trouble.isEmpty()) {
      forward(exchange, target, body);
      return;
    }
    switch (trouble.get()) {
      case Trouble.Refuses(var status, var type) -> send(exchange, status, error(type));
      case Trouble.Cancels(var code) -> {
        Map<String, Object> error = error("TransactionCanceledException");
        error.put("CancellationReasons", List.of(Map.of("Code", code)));
        send(exchange, 400, error);
      }
      case Trouble.KeepsSilent _ -> sleep(Duration.ofMinutes(1));
      case Trouble.HangsUp _ -> exchange.close();
      case Trouble.Slow(var pause) -> {
        sleep(pause);
        forward(exchange, target, body);
      }
    }
  }

  /// Its message holds what no log may hold.
  private static Map<String, Object> error(String type) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("__type", "com.amazonaws.dynamodb.v20120810#" + type);
    error.put("message", "wrong with leaked.address@example.org");
    return error;
  }

  private void forward(HttpExchange exchange, String target, byte[] body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(behind)
            .header(TARGET, target)
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
            .header("X-Amz-Date", exchange.getRequestHeaders().getFirst("X-Amz-Date"))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      send(exchange, response.statusCode(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private static void send(HttpExchange exchange, int status, Map<String, Object> body)
      throws IOException {
    send(exchange, status, Json.text(body).getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("content-type", "application/x-amz-json-1.0");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    http.shutdownNow();
  }
}
