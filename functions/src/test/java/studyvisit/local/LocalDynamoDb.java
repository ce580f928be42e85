package studyvisit.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/// DynamoDB Local behind HTTP on loopback. Its own server would bind every interface and send
/// telemetry; this one does neither.
public final class LocalDynamoDb implements Database {
  /// DynamoDB Local keeps this logger weakly otherwise, and would talk again.
  private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final URI endpoint;

  private LocalDynamoDb(@Nullable Path directory, int port) throws IOException {
    SQLITE.setLevel(Level.OFF);
    if (directory != null) Files.createDirectories(directory);
    String path = directory == null ? null : directory.toAbsolutePath().toString();
    try {
      handler = new LocalDynamoDBServerHandler(new CommittedTransactions(path), null);
      QueuedThreadPool threads = new QueuedThreadPool(100, 4);
      threads.setDaemon(true);
      server = new Server(threads);
      ServerConnector connector = new ServerConnector(server, 1, 1);
      connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
      connector.setPort(port);
      server.addConnector(connector);
      server.setHandler(new ContextHandler(handler, "/"));
      server.start();
      endpoint = URI.create("http://127.0.0.1:" + connector.getLocalPort());
    } catch (Exception e) {
      throw new IOException("DynamoDB Local does not start", e);
    }
  }

  /// An empty database that ends with [#close].
  public static LocalDynamoDb inMemory() throws IOException {
    return inMemory(0);
  }

  /// @param port 0 for any free one
  static LocalDynamoDb inMemory(int port) throws IOException {
    return new LocalDynamoDb(null, port);
  }

  /// A database that keeps every acknowledged write in a directory, whatever ends the process.
  public static LocalDynamoDb in(Path directory) throws IOException {
    return new LocalDynamoDb(directory, 0);
  }

  /// `http://127.0.0.1:<port>`; any region and any credentials will do, the data are the same.
  @Override
  public URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not stop", e);
    } finally {
      handler.close();
    }
  }
}
