package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

class LocalDynamoDbIT {
  @Test
  void the_table_is_the_templates() throws Exception {
    try (var database = LocalDynamoDb.inMemory()) {
      String name = database.createTable();
      try (var client = Clients.dynamoDb(database.endpoint())) {
        TableDescription table = client.describeTable(r -> r.tableName(name)).table();
        assertThat(table.latestStreamArn()).isNotNull();
        assertThat(table.globalSecondaryIndexes()).hasSize(1);
      }
      assertThat(database.createTable()).as("created already").isEqualTo(name);
    }
  }

  @Test
  void two_databases_in_memory_know_nothing_of_each_other() throws Exception {
    try (var one = LocalDynamoDb.inMemory();
        var other = LocalDynamoDb.inMemory()) {
      one.createTable();
      try (var client = Clients.dynamoDb(other.endpoint())) {
        assertThat(client.listTables().tableNames()).isEmpty();
      }
    }
  }

  @Test
  void an_acknowledged_transaction_outlives_a_killed_process(@TempDir Path directory)
      throws Exception {
    List<String> acknowledged = new ArrayList<>();
    Process writer =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = writer.inputReader()) {
      while (acknowledged.size() < 200) acknowledged.add(lines.readLine());
      writer.toHandle().destroyForcibly();
      lines.lines().forEach(acknowledged::add);
    }
    try (var database = LocalDynamoDb.in(directory);
        var client = Clients.dynamoDb(database.endpoint())) {
      String table = database.createTable();
      assertThat(client.scanPaginator(r -> r.tableName(table)).items())
          .extracting(item -> item.get("pk"))
          .containsAll(acknowledged.stream().map(AttributeValue::fromS).toList());
    }
  }

  /// Writes, in eight threads, until it is killed; prints what was acknowledged.
  static final class Writer {
    static void main(String[] arguments) throws Exception {
      try (var database = LocalDynamoDb.in(Path.of(arguments[0]));
          DynamoDbClient client = Clients.dynamoDb(database.endpoint());
          var threads = Executors.newFixedThreadPool(8)) {
        String table = database.createTable();
        Callable<Void> writing =
            () -> {
              while (true) IO.println(write(client, table));
            };
        threads.invokeAll(Collections.nCopies(8, writing));
      }
    }

    private static String write(DynamoDbClient client, String table) {
      String key = UUID.randomUUID().toString();
      List<TransactWriteItem> writes =
          Stream.of("x", "y")
              .map(
                  sort -> Map.of("pk", AttributeValue.fromS(key), "sk", AttributeValue.fromS(sort)))
              .map(item -> Put.builder().tableName(table).item(item).build())
              .map(put -> TransactWriteItem.builder().put(put).build())
              .toList();
      client.transactWriteItems(r -> r.transactItems(writes));
      return key;
    }
  }
}
