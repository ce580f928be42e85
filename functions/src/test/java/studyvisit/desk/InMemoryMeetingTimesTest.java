package studyvisit.desk;

import studyvisit.interest.Interests;
import studyvisit.letter.InMemoryTable;

class InMemoryMeetingTimesTest extends MeetingTimesContract {
  private final InMemoryTable table = new InMemoryTable();
  private final InMemoryMeetingTimes times = new InMemoryMeetingTimes(table);

  @Override
  protected Interests interests() {
    return table;
  }

  @Override
  protected History history() {
    return table;
  }

  @Override
  protected MeetingTimes meetingTimes() {
    return times;
  }
}
