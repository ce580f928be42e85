package studyvisit.aws;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import studyvisit.interest.Interests;
import studyvisit.journey.Travellers;
import studyvisit.journey.TravellersContract;
import studyvisit.local.Database;

/// The contract against a real DynamoDB.
class DynamoDbTravellersIT extends TravellersContract {
  private static Database database;
  private static DynamoDbClient client;
  private static String table;

  @BeforeAll
  static void start() throws Exception {
    database = Database.empty();
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
  protected Travellers travellers() {
    return new DynamoDbTravellers(client, table);
  }
}
