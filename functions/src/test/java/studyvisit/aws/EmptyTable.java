package studyvisit.aws;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import studyvisit.local.Database;

/// The table that template.yaml describes, empty, in a real DynamoDB, for the tests of a class.
public final class EmptyTable implements BeforeAllCallback, AfterAllCallback {
  private @Nullable Database database;
  private @Nullable DynamoDbClient client;
  private @Nullable String name;

  /// The client that the functions have, of an emulator.
  public static DynamoDbClient clientOf(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.EU_WEST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(AwsCrtHttpClient.builder().build())
        .build();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Database empty = Database.empty();
    database = empty;
    name = empty.createTable();
    client = clientOf(empty.endpoint());
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
