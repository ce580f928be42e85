package studyvisit.aws;

import org.junit.jupiter.api.extension.RegisterExtension;
import studyvisit.desk.Absences;
import studyvisit.desk.AbsencesContract;
import studyvisit.desk.History;
import studyvisit.interest.Interests;

/// The contract against a real DynamoDB, with the table that template.yaml describes.
class DynamoDbAbsencesIT extends AbsencesContract {
  @RegisterExtension static final EmptyTable TABLE = new EmptyTable();

  @Override
  protected Interests interests() {
    return new DynamoDbInterests(TABLE.client(), TABLE.name());
  }

  @Override
  protected History history() {
    return new DynamoDbHistory(TABLE.client(), TABLE.name());
  }

  @Override
  protected Absences absences() {
    return new DynamoDbAbsences(TABLE.client(), TABLE.name());
  }
}
