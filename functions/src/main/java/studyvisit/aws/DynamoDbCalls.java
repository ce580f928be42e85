package studyvisit.aws;

import java.time.Duration;
import java.util.function.Function;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import studyvisit.call.Busy;
import studyvisit.call.TimeLeft;

/// Calls of DynamoDB, each with the client's own tries: they end while the function has time to
/// answer, and what passes by itself (throttling, silence, a fault of the service) is `Busy`.
public final class DynamoDbCalls {
  /// One call, all its tries together.
  public static final Duration LONGEST = Duration.ofSeconds(5);

  private static final int SERVER_ERROR = 500;

  private final DynamoDbClient client;

  DynamoDbCalls(DynamoDbClient client) {
    this.client = client;
  }

  GetItemResponse get(GetItemRequest.Builder request) {
    return inTime(limit -> client.getItem(request.overrideConfiguration(limit).build()));
  }

  QueryResponse query(QueryRequest.Builder request) {
    return inTime(limit -> client.query(request.overrideConfiguration(limit).build()));
  }

  void put(PutItemRequest.Builder request) {
    inTime(limit -> client.putItem(request.overrideConfiguration(limit).build()));
  }

  UpdateItemResponse update(UpdateItemRequest.Builder request) {
    return inTime(limit -> client.updateItem(request.overrideConfiguration(limit).build()));
  }

  void delete(DeleteItemRequest.Builder request) {
    inTime(limit -> client.deleteItem(request.overrideConfiguration(limit).build()));
  }

  void transact(TransactWriteItemsRequest.Builder request) {
    inTime(limit -> client.transactWriteItems(request.overrideConfiguration(limit).build()));
  }

  private static <T> T inTime(Function<AwsRequestOverrideConfiguration, T> call) {
    Duration limit = TimeLeft.atMost(LONGEST);
    try {
      return call.apply(AwsRequestOverrideConfiguration.builder().apiCallTimeout(limit).build());
    } catch (DynamoDbException e) {
      if (e.isThrottlingException() || e.statusCode() >= SERVER_ERROR)
        throw new Busy("DynamoDB is busy", e);
      throw e;
    } catch (SdkClientException e) {
      throw new Busy("DynamoDB does not answer", e);
    }
  }
}
