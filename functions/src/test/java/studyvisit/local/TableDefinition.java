package studyvisit.local;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/// The template's table.
///
/// @param name its logical id, which is also its name here
/// @param streamView what the stream shows of an item
/// @param ttlAttribute the attribute with the epoch second at which an item ends
public record TableDefinition(
    String name,
    List<AttributeDefinition> attributes,
    List<KeySchemaElement> key,
    List<GlobalSecondaryIndex> indexes,
    Optional<String> streamView,
    Optional<String> ttlAttribute) {
  static TableDefinition of(String name, Yaml resource) {
    Yaml properties = resource.get("Properties");
    Yaml ttl = properties.get("TimeToLiveSpecification");
    return new TableDefinition(
        name,
        properties.get("AttributeDefinitions").elements().stream()
            .map(TableDefinition::attribute)
            .toList(),
        key(properties),
        properties.get("GlobalSecondaryIndexes").elements().stream()
            .map(TableDefinition::index)
            .toList(),
        Optional.of(properties.get("StreamSpecification").get("StreamViewType"))
            .filter(Yaml::present)
            .map(Yaml::text),
        Optional.of(ttl.get("AttributeName"))
            .filter(_ -> ttl.get("Enabled").text("false").equals("true"))
            .map(Yaml::text));
  }

  /// Without the time to live: DynamoDB Local's follows the machine's clock, not the local
  /// system's.
  CreateTableRequest createRequest() {
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(name)
            .attributeDefinitions(attributes)
            .keySchema(key)
            .billingMode(BillingMode.PAY_PER_REQUEST);
    if (!indexes.isEmpty()) request.globalSecondaryIndexes(indexes);
    streamView.ifPresent(
        view ->
            request.streamSpecification(
                StreamSpecification.builder().streamEnabled(true).streamViewType(view).build()));
    return request.build();
  }

  private static AttributeDefinition attribute(Yaml at) {
    return AttributeDefinition.builder()
        .attributeName(at.get("AttributeName").text())
        .attributeType(at.get("AttributeType").text())
        .build();
  }

  private static List<KeySchemaElement> key(Yaml at) {
    return at.get("KeySchema").elements().stream()
        .map(
            element ->
                KeySchemaElement.builder()
                    .attributeName(element.get("AttributeName").text())
                    .keyType(element.get("KeyType").text())
                    .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(Yaml at) {
    Yaml projection = at.get("Projection");
    Projection.Builder projected =
        Projection.builder().projectionType(projection.get("ProjectionType").text());
    List<String> others =
        projection.get("NonKeyAttributes").elements().stream().map(Yaml::text).toList();
    if (!others.isEmpty()) projected.nonKeyAttributes(others);
    return GlobalSecondaryIndex.builder()
        .indexName(at.get("IndexName").text())
        .keySchema(key(at))
        .projection(projected.build())
        .build();
  }
}
