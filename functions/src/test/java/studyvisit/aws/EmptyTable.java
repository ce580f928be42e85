package studyvisit.aws;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import studyvisit.local.Database;

/// The table that template.yaml describes, empty, in a real DynamoDB, for the tests of a class.
final class EmptyTable implements BeforeAllCallback, AfterAllCallback {
  private @Nullable Database database;
  private @Nullable DynamoDbClient client;
  private @Nullable String name;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Database empty = Database.empty();
    database = empty;
    name = empty.createTable();
    client = DynamoDbTableIT.client(empty.endpoint());
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    client().close();
    requireNonNull(database).close();
  }

  DynamoDbClient client() {
    return requireNonNull(client);
  }

  String name() {
    return requireNonNull(name);
  }
}
