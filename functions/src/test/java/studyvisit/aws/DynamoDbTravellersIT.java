package studyvisit.aws;

import org.junit.jupiter.api.extension.RegisterExtension;
import studyvisit.interest.Interests;
import studyvisit.journey.Travellers;
import studyvisit.journey.TravellersContract;

/// The contract against a real DynamoDB.
class DynamoDbTravellersIT extends TravellersContract {
  @RegisterExtension static final EmptyTable TABLE = new EmptyTable();

  @Override
  protected Interests interests() {
    return new DynamoDbInterests(TABLE.client(), TABLE.name());
  }

  @Override
  protected Travellers travellers() {
    return new DynamoDbTravellers(TABLE.client(), TABLE.name());
  }
}
