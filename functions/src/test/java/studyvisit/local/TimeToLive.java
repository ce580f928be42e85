package studyvisit.local;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/// Deletes the items whose time to live has ended by the local system's clock.
final class TimeToLive {
  private final DynamoDbClient client;
  private final TableDefinition table;

  TimeToLive(DynamoDbClient client, TableDefinition table) {
    this.client = client;
    this.table = table;
  }

  void deleteEnded(Instant now) {
    Optional<String> attribute = table.ttlAttribute();
    if (attribute.isEmpty()) return;
    AttributeValue second = AttributeValue.fromN(Long.toString(now.getEpochSecond()));
    client
        .scanPaginator(
            r ->
                r.tableName(table.name())
                    .filterExpression("#ends < :now")
                    .expressionAttributeNames(Map.of("#ends", attribute.get()))
                    .expressionAttributeValues(Map.of(":now", second)))
        .items()
        .forEach(this::delete);
  }

  private void delete(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new HashMap<>();
    for (KeySchemaElement part : table.key()) {
      AttributeValue value = item.get(part.attributeName());
      if (value != null) key.put(part.attributeName(), value);
    }
    client.deleteItem(r -> r.tableName(table.name()).key(key));
  }
}
