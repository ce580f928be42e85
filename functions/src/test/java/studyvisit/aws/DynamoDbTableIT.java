package studyvisit.aws;

import java.net.URI;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import studyvisit.interest.Interests;
import studyvisit.letter.Letters;
import studyvisit.letter.TableContract;

/// The contract against a real DynamoDB, with the table that template.yaml describes.
public class DynamoDbTableIT extends TableContract {
  @RegisterExtension static final EmptyTable TABLE = new EmptyTable();

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
    return new DynamoDbInterests(TABLE.client(), TABLE.name());
  }

  @Override
  protected Letters letters() {
    return new DynamoDbLetters(TABLE.client(), TABLE.name());
  }
}
