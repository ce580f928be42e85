package studyvisit.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// HTTP on loopback, over IPv4 and, where the machine has it, IPv6: `localhost` may mean either.
final class WebServer implements AutoCloseable {
  private static final int BODY_LIMIT = 10 * 1024 * 1024;
  private static final int BACKLOG = 1024;

  private final List<HttpServer> servers = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /// Takes the port; requests wait until [#start].
  ///
  /// @param port 0 for any free one
  /// @throws IOException if the port is taken
  WebServer(int port) throws IOException {
    // Without it a reply on a kept connection waits for the other side's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    servers.add(HttpServer.create(address("127.0.0.1", port), BACKLOG));
    if (Loopback.hasIpv6()) {
      try {
        servers.add(HttpServer.create(address("::1", port()), BACKLOG));
      } catch (IOException e) {
        close();
        throw e;
      }
    }
  }

  int port() {
    return servers.getFirst().getAddress().getPort();
  }

  void start(Site site) {
    for (HttpServer server : servers) {
      server.setExecutor(threads);
      server.createContext("/", exchange -> serve(exchange, site));
      server.start();
    }
  }

  @Override
  public void close() {
    if (threads.isShutdown()) return;
    for (HttpServer server : servers) server.stop(0);
    threads.shutdownNow();
  }

  private static InetSocketAddress address(String host, int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByName(host), port);
  }

  private static void serve(HttpExchange exchange, Site site) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
      WebReply reply;
      if (body.length > BODY_LIMIT) {
        reply = WebReply.message(413, "Request Entity Too Large").with("connection", "close");
      } else {
        try {
          reply = site.answer(request(exchange, body));
        } catch (IOException | RuntimeException e) {
          IO.println(exchange.getRequestMethod() + " failed: " + e);
          reply = WebReply.message(500, "Internal Server Error");
        }
      }
      send(exchange, reply);
    }
  }

  private static WebRequest request(HttpExchange exchange, byte[] body) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    String query = exchange.getRequestURI().getRawQuery();
    return new WebRequest(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query == null ? "" : query,
        exchange.getProtocol(),
        exchange.getRemoteAddress().getAddress().getHostAddress(),
        headers,
        body);
  }

  private static void send(HttpExchange exchange, WebReply reply) throws IOException {
    for (WebReply.Header header : reply.headers())
      exchange.getResponseHeaders().add(header.name(), header.value());
    boolean empty = reply.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
    if (!empty)
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(reply.body());
      }
  }

  /// Whoever answers requests.
  interface Site {
    WebReply answer(WebRequest request) throws IOException;
  }
}
