package studyvisit.aws;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import studyvisit.interest.Interests;
import studyvisit.letter.Letters;
import studyvisit.letter.TableContract;
import studyvisit.local.Database;

/// The contract against a real DynamoDB, with the table that template.yaml describes.
public class DynamoDbTableIT extends TableContract {
  private static Database database;
  private static DynamoDbClient client;
  private static String table;

  @BeforeAll
  static void start() throws Exception {
    database = Database.empty();
    table = database.createTable();
    client = client(database.endpoint());
  }

  @AfterAll
  static void stop() {
    client.close();
    database.close();
  }

  public static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.EU_WEST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(AwsCrtHttpClient.builder().build())
        .build();
  }

  @Override
  protected Interests interests() {
    return new DynamoDbInterests(client, table);
  }

  @Override
  protected Letters letters() {
    return new DynamoDbLetters(client, table);
  }
}
