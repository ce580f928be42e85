package studyvisit.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import studyvisit.call.Busy;
import studyvisit.call.InParallel;

/// The table: consistent reads that follow every page, and conditional writes, all or nothing.
final class Table {
  private static final int TRIES = 8;
  private static final long FIRST_PAUSE_MILLIS = 10;
  private static final Set<String> PASSING =
      Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

  private final DynamoDbCalls calls;
  private final String name;
  private final Writes writes;

  Table(DynamoDbClient client, String name) {
    this.calls = new DynamoDbCalls(client);
    this.name = name;
    this.writes = new Writes(name);
  }

  /// The parts of what is written at once.
  Writes writes() {
    return writes;
  }

  static Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
    return Map.of(Keys.PK, item.get(Keys.PK), Keys.SK, item.get(Keys.SK));
  }

  Optional<Map<String, AttributeValue>> get(Map<String, AttributeValue> key) {
    var response =
        calls.get(GetItemRequest.builder().tableName(name).key(key).consistentRead(true));
    return response.hasItem() ? Optional.of(response.item()) : Optional.empty();
  }

  void delete(Map<String, AttributeValue> key) {
    calls.delete(DeleteItemRequest.builder().tableName(name).key(key));
  }

  /// Takes an attribute out of an item, if there is such an item.
  void remove(Map<String, AttributeValue> key, String attribute) {
    remove(key, "REMOVE #attribute", Map.of("#attribute", attribute));
  }

  /// Takes an entry out of a map in an item, if there is such an item.
  void remove(Map<String, AttributeValue> key, String map, String name) {
    remove(key, "REMOVE #map.#name", Map.of("#map", map, "#name", name));
  }

  private void remove(
      Map<String, AttributeValue> key, String expression, Map<String, String> names) {
    Update remove =
        Update.builder()
            .key(key)
            .updateExpression(expression)
            .conditionExpression("attribute_exists(pk)")
            .expressionAttributeNames(names)
            .build();
    boolean _ = write(remove);
  }

  List<Map<String, AttributeValue>> query(String pk) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    forEachPage(partition(pk), items::add);
    return items;
  }

  /// Shows the items of several partitions, read in parallel, one call at a time.
  void forEachOf(List<String> partitions, Consumer<Map<String, AttributeValue>> consumer) {
    Consumer<Map<String, AttributeValue>> oneAtATime =
        item -> {
          synchronized (this) {
            consumer.accept(item);
          }
        };
    InParallel.forEach(partitions, pk -> forEachPage(partition(pk), oneAtATime));
  }

  /// Shows the items of an index partition whose sort key is at most the given text.
  ///
  /// @param pk name and value of the index's partition key
  /// @param most name and greatest value of its sort key
  void forEachUpTo(
      String index,
      Map.Entry<String, String> pk,
      Map.Entry<String, String> most,
      Consumer<Map<String, AttributeValue>> consumer) {
    forEachPage(
        QueryRequest.builder()
            .tableName(name)
            .indexName(index)
            .keyConditionExpression("#pk = :pk AND #sk <= :most")
            .expressionAttributeNames(Map.of("#pk", pk.getKey(), "#sk", most.getKey()))
            .expressionAttributeValues(
                Map.of(
                    ":pk", Attributes.text(pk.getValue()),
                    ":most", Attributes.text(most.getValue()))),
        consumer);
  }

  /// Adds one to a counter, from 0 if there is none, and says what it is then.
  ///
  /// @param expiresAt when a new counter ends, in seconds
  long addOne(Map<String, AttributeValue> key, String counter, long expiresAt) {
    var response =
        calls.update(
            UpdateItemRequest.builder()
                .tableName(name)
                .key(key)
                .updateExpression("ADD #counter :one SET expiresAt = :ends")
                .expressionAttributeNames(Map.of("#counter", counter))
                .expressionAttributeValues(
                    Map.of(":one", Attributes.number(1), ":ends", Attributes.number(expiresAt)))
                .returnValues(ReturnValue.UPDATED_NEW));
    return Attributes.number(response.attributes(), counter);
  }

  /// Writes all or nothing; false, and nothing is written, if a condition does not hold.
  boolean write(List<TransactWriteItem> items) {
    for (int i = 1; ; i++) {
      try {
        calls.transact(TransactWriteItemsRequest.builder().transactItems(items));
        return true;
      } catch (TransactionCanceledException e) {
        if (failed(e, "ConditionalCheckFailed")) return false;
        if (PASSING.stream().noneMatch(code -> failed(e, code))) throw e;
        pauseAfter(i, e);
      }
    }
  }

  /// Puts one item under a condition, at half the price of a transaction.
  boolean write(Put put) {
    return written(
        () ->
            calls.put(
                PutItemRequest.builder()
                    .tableName(name)
                    .item(put.item())
                    .conditionExpression(put.conditionExpression())
                    .expressionAttributeValues(
                        put.hasExpressionAttributeValues()
                            ? put.expressionAttributeValues()
                            : null)));
  }

  /// Changes one item under a condition, at half the price of a transaction.
  boolean write(Update update) {
    return written(
        () ->
            calls.update(
                UpdateItemRequest.builder()
                    .tableName(name)
                    .key(update.key())
                    .updateExpression(update.updateExpression())
                    .conditionExpression(update.conditionExpression())
                    .expressionAttributeNames(update.expressionAttributeNames())
                    .expressionAttributeValues(
                        update.hasExpressionAttributeValues()
                            ? update.expressionAttributeValues()
                            : null)));
  }

  private static boolean written(Runnable write) {
    for (int i = 1; ; i++) {
      try {
        write.run();
        return true;
      } catch (ConditionalCheckFailedException _) {
        return false;
      } catch (TransactionConflictException e) {
        pauseAfter(i, e);
      }
    }
  }

  private QueryRequest.Builder partition(String pk) {
    return QueryRequest.builder()
        .tableName(name)
        .consistentRead(true)
        .keyConditionExpression("pk = :pk")
        .expressionAttributeValues(Map.of(":pk", Attributes.text(pk)));
  }

  private void forEachPage(
      QueryRequest.Builder query, Consumer<Map<String, AttributeValue>> consumer) {
    QueryResponse page;
    do {
      page = calls.query(query);
      page.items().forEach(consumer);
      query.exclusiveStartKey(page.lastEvaluatedKey());
    } while (page.hasLastEvaluatedKey() && !page.lastEvaluatedKey().isEmpty());
  }

  private static boolean failed(TransactionCanceledException e, String code) {
    return e.cancellationReasons().stream().anyMatch(reason -> code.equals(reason.code()));
  }

  /// Others write the same items: a little later it may be our turn.
  private static void pauseAfter(int tries, DynamoDbException why) {
    if (tries == TRIES) throw new Busy("others write the same items again and again", why);
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS << tries) + 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
