package studyvisit.local;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;

/// DynamoDB Local 3.3.1 answers a transaction when its COMMIT stands in the queue of its one SQLite
/// thread, not when it was executed: a process that is killed then loses what it acknowledged. Here
/// the answer waits for one more call in the same queue.
final class CommittedTransactions extends LocalDynamoDBRequestHandler {
  /// @param directory null to keep everything in memory
  CommittedTransactions(@Nullable String directory) {
    super(0, directory == null, directory, true, false);
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(
      String accessKey, String region, TransactWriteItemsRequest request) {
    TransactWriteItemsResponse response = super.transactWriteItems(accessKey, region, request);
    Object _ = listTables(accessKey, region, ListTablesRequest.builder().limit(1).build());
    return response;
  }
}
