package studyvisit.aws;

import org.junit.jupiter.api.extension.RegisterExtension;
import studyvisit.desk.History;
import studyvisit.desk.Publications;
import studyvisit.desk.PublicationsContract;
import studyvisit.interest.Interests;
import studyvisit.interest.Placements;
import studyvisit.letter.Letters;

/// The contract against a real DynamoDB, with the table that template.yaml describes.
class DynamoDbPublicationsIT extends PublicationsContract {
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
  protected Placements placements() {
    return new DynamoDbPublications(TABLE.client(), TABLE.name());
  }

  @Override
  protected Publications publications() {
    return new DynamoDbPublications(TABLE.client(), TABLE.name());
  }
}
