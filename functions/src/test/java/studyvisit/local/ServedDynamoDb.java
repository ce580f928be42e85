package studyvisit.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/// A DynamoDB that another process of this machine serves.
///
/// @param dropping whether tables of others, by the same names, are in the way
record ServedDynamoDb(URI endpoint, boolean dropping) implements Database {
  ServedDynamoDb {
    if (!onThisMachine(endpoint))
      throw new IllegalStateException(ENDPOINT + " is not an address of this machine");
  }

  static ServedDynamoDb empty(URI endpoint) {
    return new ServedDynamoDb(endpoint, true);
  }

  static ServedDynamoDb in(Path directory, URI endpoint) throws IOException {
    boolean known = Files.exists(directory);
    Files.createDirectories(directory);
    return new ServedDynamoDb(endpoint, !known);
  }

  @Override
  public String createTable(TableDefinition table) {
    if (dropping) drop(table.name());
    return Database.super.createTable(table);
  }

  private void drop(String table) {
    try (var client = Clients.dynamoDb(endpoint)) {
      client.deleteTable(request -> request.tableName(table));
      client.waiter().waitUntilTableNotExists(request -> request.tableName(table));
    } catch (ResourceNotFoundException _) {
      // Nothing was in the way.
    }
  }

  private static boolean onThisMachine(URI endpoint) {
    try {
      return endpoint.getHost() != null
          && InetAddress.getByName(endpoint.getHost()).isLoopbackAddress();
    } catch (IOException _) {
      return false; // no machine by that name, so not this one
    }
  }

  @Override
  public void close() {}
}
