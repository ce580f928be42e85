package studyvisit.aws;

import org.junit.jupiter.api.extension.RegisterExtension;
import studyvisit.desk.History;
import studyvisit.desk.MeetingTimes;
import studyvisit.desk.MeetingTimesContract;
import studyvisit.interest.Interests;

/// The contract against a real DynamoDB, with the table that template.yaml describes.
class DynamoDbMeetingTimesIT extends MeetingTimesContract {
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
  protected MeetingTimes meetingTimes() {
    return new DynamoDbMeetingTimes(TABLE.client(), TABLE.name());
  }
}
