package studyvisit.local;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/// What the table holds, to look at.
final class Items {
  private final DynamoDbClient client;
  private final TableDefinition table;

  Items(DynamoDbClient client, TableDefinition table) {
    this.client = client;
    this.table = table;
  }

  /// The names of the key's attributes.
  List<String> keys() {
    return table.key().stream().map(KeySchemaElement::attributeName).toList();
  }

  /// Items with every attribute as text, by type.
  SortedMap<String, List<Map<String, String>>> byType() {
    return client.scanPaginator(r -> r.tableName(table.name())).items().stream()
        .map(Items::readable)
        .collect(Collectors.groupingBy(this::type, TreeMap::new, Collectors.toList()));
  }

  /// What the partition key begins with, `LETTERS#june-2018#…`.
  private String type(Map<String, String> item) {
    return item.getOrDefault(keys().getFirst(), "").split("#", 2)[0];
  }

  private static Map<String, String> readable(Map<String, AttributeValue> item) {
    Map<String, String> readable = new TreeMap<>();
    item.forEach((name, value) -> readable.put(name, readable(value)));
    return readable;
  }

  private static String readable(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> value.n();
      case BOOL -> value.bool().toString();
      case NUL -> "null";
      case SS -> String.join(", ", value.ss());
      case NS -> String.join(", ", value.ns());
      case L -> value.l().stream().map(Items::readable).collect(Collectors.joining(", "));
      case M -> readable(value.m()).toString();
      case B, BS, UNKNOWN_TO_SDK_VERSION -> "(bytes)";
    };
  }
}
