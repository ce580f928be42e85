package studyvisit.aws;

import org.junit.jupiter.api.extension.RegisterExtension;
import studyvisit.desk.Changes;
import studyvisit.desk.DeskContract;
import studyvisit.desk.History;
import studyvisit.interest.Interests;
import studyvisit.letter.Letters;

/// The contract against a real DynamoDB, with the table that template.yaml describes.
class DynamoDbDeskIT extends DeskContract {
  @RegisterExtension static final EmptyTable TABLE = new EmptyTable();

  @Override
  protected Interests interests() {
    return new DynamoDbInterests(TABLE.client(), TABLE.name());
  }

  @Override
  protected Letters letters() {
    return new DynamoDbLetters(TABLE.client(), TABLE.name());
  }

  @Override
  protected History history() {
    return new DynamoDbHistory(TABLE.client(), TABLE.name());
  }

  @Override
  protected Changes changes() {
    return new DynamoDbChanges(TABLE.client(), TABLE.name());
  }
}
