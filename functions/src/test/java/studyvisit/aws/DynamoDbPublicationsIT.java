package studyvisit.aws;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import studyvisit.desk.History;
import studyvisit.desk.Publications;
import studyvisit.desk.PublicationsContract;
import studyvisit.interest.Interests;
import studyvisit.interest.Placements;
import studyvisit.letter.Letters;
import studyvisit.local.LocalDynamoDb;

/// The contract against a real DynamoDB, with the table that template.yaml describes.
class DynamoDbPublicationsIT extends PublicationsContract {
  private static LocalDynamoDb database;
  private static DynamoDbClient client;
  private static String table;

  @BeforeAll
  static void start() throws Exception {
    database = LocalDynamoDb.inMemory();
    table = database.createTable();
    client = DynamoDbTableIT.client(database.endpoint());
  }

  @AfterAll
  static void stop() {
    client.close();
    database.close();
  }

  @Override
  protected Interests interests() {
    return new DynamoDbInterests(client, table);
  }

  @Override
  protected Letters letters() {
    return new DynamoDbLetters(client, table);
  }

  @Override
  protected History history() {
    return new DynamoDbHistory(client, table);
  }

  @Override
  protected Placements placements() {
    return new DynamoDbPublications(client, table);
  }

  @Override
  protected Publications publications() {
    return new DynamoDbPublications(client, table);
  }
}
