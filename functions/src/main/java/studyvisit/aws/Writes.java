package studyvisit.aws;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// What is written to one item each, and on what condition: the parts of one write, all or
/// nothing.
///
/// @param name the table's
record Writes(String name) {
  private static final String PRESENT = "attribute_exists(pk)";
  private static final String AT_VERSION = "version = :version";

  private static Map<String, AttributeValue> version(long version) {
    return Map.of(":version", Attributes.number(version));
  }

  static TransactWriteItem in(Put put) {
    return TransactWriteItem.builder().put(put).build();
  }

  static TransactWriteItem in(Update update) {
    return TransactWriteItem.builder().update(update).build();
  }

  Put putIfAbsent(Map<String, AttributeValue> item) {
    return Put.builder()
        .tableName(name)
        .conditionExpression("attribute_not_exists(pk)")
        .item(item)
        .build();
  }

  /// Puts an item in the place of its former version.
  Put putOver(Map<String, AttributeValue> item, long version) {
    return Put.builder()
        .tableName(name)
        .conditionExpression(AT_VERSION)
        .expressionAttributeValues(version(version))
        .item(item)
        .build();
  }

  TransactWriteItem deleteAny(Map<String, AttributeValue> key) {
    Delete delete = Delete.builder().tableName(name).key(key).build();
    return TransactWriteItem.builder().delete(delete).build();
  }

  /// Deletes an item that must be there.
  TransactWriteItem deletePresent(Map<String, AttributeValue> key) {
    Delete delete = Delete.builder().tableName(name).key(key).conditionExpression(PRESENT).build();
    return TransactWriteItem.builder().delete(delete).build();
  }

  TransactWriteItem deleteAt(Map<String, AttributeValue> key, long version) {
    Delete delete =
        Delete.builder()
            .tableName(name)
            .key(key)
            .conditionExpression(AT_VERSION)
            .expressionAttributeValues(version(version))
            .build();
    return TransactWriteItem.builder().delete(delete).build();
  }

  /// Puts an item whatever was there, in a transaction that says on what condition.
  TransactWriteItem put(Map<String, AttributeValue> item) {
    return in(Put.builder().tableName(name).item(item).build());
  }

  /// Lets a transaction succeed only if the item is still at a version.
  TransactWriteItem requireAt(Map<String, AttributeValue> key, long version) {
    ConditionCheck check =
        ConditionCheck.builder()
            .tableName(name)
            .key(key)
            .conditionExpression(AT_VERSION)
            .expressionAttributeValues(version(version))
            .build();
    return TransactWriteItem.builder().conditionCheck(check).build();
  }

  /// Lets a transaction succeed only if there is such an item.
  TransactWriteItem requirePresent(Map<String, AttributeValue> key) {
    ConditionCheck check =
        ConditionCheck.builder().tableName(name).key(key).conditionExpression(PRESENT).build();
    return TransactWriteItem.builder().conditionCheck(check).build();
  }

  TransactWriteItem increment(Map<String, AttributeValue> key, String counter) {
    Update update =
        Update.builder()
            .tableName(name)
            .key(key)
            .updateExpression("ADD #counter :one")
            .expressionAttributeNames(Map.of("#counter", counter))
            .expressionAttributeValues(Map.of(":one", Attributes.number(1)))
            .build();
    return TransactWriteItem.builder().update(update).build();
  }
}
