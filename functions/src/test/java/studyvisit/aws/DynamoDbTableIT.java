package studyvisit.aws;

import org.junit.jupiter.api.extension.RegisterExtension;
import studyvisit.interest.Interests;
import studyvisit.letter.Letters;
import studyvisit.letter.TableContract;

/// The contract against a real DynamoDB, with the table that template.yaml describes.
class DynamoDbTableIT extends TableContract {
  @RegisterExtension static final EmptyTable TABLE = new EmptyTable();

  @Override
  protected Interests interests() {
    return new DynamoDbInterests(TABLE.client(), TABLE.name());
  }

  @Override
  protected Letters letters() {
    return new DynamoDbLetters(TABLE.client(), TABLE.name());
  }
}
