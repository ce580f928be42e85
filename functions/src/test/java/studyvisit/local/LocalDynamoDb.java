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
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/// DynamoDB Local behind HTTP on loopback. Its own server would bind every interface and send
/// telemetry; this one does neither.
public final class LocalDynamoDb implements AutoCloseable {
  /// DynamoDB Local keeps this logger weakly otherwise, and would talk again.
  private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final URI endpoint;

  private LocalDynamoDb(@Nullable Path directory) throws IOException {
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
    return new LocalDynamoDb(null);
  }

  /// A database that keeps every acknowledged write in a directory, whatever ends the process.
  public static LocalDynamoDb in(Path directory) throws IOException {
    return new LocalDynamoDb(directory);
  }

  /// `http://127.0.0.1:<port>`; any region and any credentials will do, the data are the same.
  public URI endpoint() {
    return endpoint;
  }

  /// Creates the table of the project's template.
  ///
  /// @return its name
  public String createTable() throws IOException {
    return createTable(Template.read(Path.of("template.yaml")).table());
  }

  /// Creates a table unless it is there already.
  ///
  /// @return its name
  public String createTable(TableDefinition table) {
    try (var client = Clients.dynamoDb(endpoint)) {
      client.createTable(table.createRequest());
    } catch (ResourceInUseException _) {
      // It was created by an earlier run on the same directory.
    }
    return table.name();
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
