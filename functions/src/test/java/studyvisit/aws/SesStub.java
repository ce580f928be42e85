package studyvisit.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import studyvisit.Events;
import studyvisit.json.Json;

/// Answers as SES v2 does, on loopback, and keeps what it was asked.
public final class SesStub implements AutoCloseable {
  private final HttpServer server;
  private final List<Map<String, @Nullable Object>> requests =
      Collections.synchronizedList(new ArrayList<>());
  private volatile Reply reply = new Reply.Takes();

  public SesStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v2/email/outbound-emails", this::answer);
    server.start();
  }

  /// What it answers.
  public sealed interface Reply {
    record Takes() implements Reply {}

    /// @param error as in the header `x-amzn-ErrorType`
    record Refuses(int status, String error, String message) implements Reply {}

    /// Reads the request, then ends the connection.
    record HangsUp() implements Reply {}

    /// Reads the request and never answers.
    record KeepsSilent() implements Reply {}
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public void answers(Reply next) {
    reply = next;
  }

  /// Every request's body, in order.
  public List<Map<String, @Nullable Object>> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(Events.json(body));
    switch (reply) {
      case Reply.Takes _ ->
          send(exchange, 200, Map.of("MessageId", "0102018-stub-" + requests.size()));
      case Reply.Refuses(var status, var error, var message) -> {
        exchange.getResponseHeaders().set("x-amzn-ErrorType", error);
        send(exchange, status, Map.of("message", message));
      }
      case Reply.HangsUp _ -> exchange.close();
      case Reply.KeepsSilent _ -> sleep();
    }
  }

  private static void send(HttpExchange exchange, int status, Map<String, String> body)
      throws IOException {
    byte[] bytes = Json.text(body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void sleep() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
