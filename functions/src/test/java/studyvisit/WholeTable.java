package studyvisit;

import java.net.URI;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Every item of a local system's one table, past all that the code knows of keys.
final class WholeTable {
  private WholeTable() {}

  static List<Map<String, AttributeValue>> read(URI database) {
    var keys = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
    try (var http = AwsCrtHttpClient.builder().build();
        var client =
            DynamoDbClient.builder()
                .endpointOverride(database)
                .region(Region.EU_WEST_1)
                .credentialsProvider(keys)
                .httpClient(http)
                .build()) {
      String table = client.listTables().tableNames().getFirst();
      return client
          .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
          .items()
          .stream()
          .toList();
    }
  }

  /// How many items have a partition key that begins like this.
  static long count(List<Map<String, AttributeValue>> items, String start) {
    return items.stream().filter(item -> pk(item).startsWith(start)).count();
  }

  private static String pk(Map<String, AttributeValue> item) {
    AttributeValue pk = item.get("pk");
    if (pk == null) throw new AssertionError("an item without pk");
    return pk.s();
  }
}
