package studyvisit.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/// The DynamoDB of the local system and of the integration tests: embedded, or the one on this
/// machine (LocalStack, MiniStack) that the environment names.
public sealed interface Database extends AutoCloseable permits LocalDynamoDb, ServedDynamoDb {
  /// As the AWS SDKs name it. Tests drop tables: an address of another machine is refused.
  String ENDPOINT = "AWS_ENDPOINT_URL_DYNAMODB";

  /// `docker` starts LocalStack in it, where no endpoint is named.
  String EMULATOR = "EMULATOR";

  /// Whose tables are new when they are created.
  static Database empty() throws IOException {
    Optional<URI> served = served();
    return served.isPresent() ? ServedDynamoDb.empty(served.get()) : LocalDynamoDb.inMemory();
  }

  /// One that belongs to a directory: its tables are kept for as long as the directory is.
  static Database in(Path directory) throws IOException {
    Optional<URI> served = served();
    return served.isPresent()
        ? ServedDynamoDb.in(directory, served.get())
        : LocalDynamoDb.in(directory);
  }

  private static Optional<URI> served() {
    return served(System.getenv(), LocalStackInDocker::endpoint);
  }

  /// The one that an environment wants; empty for the embedded one.
  static Optional<URI> served(Map<String, String> environment, Supplier<URI> docker) {
    String endpoint = environment.getOrDefault(ENDPOINT, "");
    if (!endpoint.isBlank()) return Optional.of(URI.create(endpoint));
    return switch (environment.getOrDefault(EMULATOR, "")) {
      case "" -> Optional.empty();
      case "docker" -> Optional.of(docker.get());
      default -> throw new IllegalStateException(EMULATOR + " is neither empty nor docker");
    };
  }

  /// Any region and any credentials will do.
  URI endpoint();

  /// Creates the table of the project's template.
  ///
  /// @return its name
  default String createTable() throws IOException {
    return createTable(Template.read(Path.of("template.yaml")).table());
  }

  /// Creates a table unless it is there already; it can be used when this returns.
  ///
  /// @return its name
  default String createTable(TableDefinition table) {
    try (var client = Clients.dynamoDb(endpoint())) {
      client.createTable(table.createRequest());
      client.waiter().waitUntilTableExists(request -> request.tableName(table.name()));
    } catch (ResourceInUseException _) {
      // It was created by an earlier run on the same directory.
    }
    return table.name();
  }

  @Override
  void close();
}
