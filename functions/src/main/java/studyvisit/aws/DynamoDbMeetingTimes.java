package studyvisit.aws;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import studyvisit.desk.Entry;
import studyvisit.desk.MeetingHours;
import studyvisit.desk.MeetingTimes;
import studyvisit.export.Absence;

/// In the table, an item for the hours and one for each who is away at times; erasing a person
/// deletes theirs.
public final class DynamoDbMeetingTimes implements MeetingTimes {
  private final Table table;

  public DynamoDbMeetingTimes(DynamoDbClient client, String tableName) {
    this.table = new Table(client, tableName);
  }

  @Override
  public Optional<MeetingHours> hours(String visit) {
    return table.get(Keys.meetingHours(visit)).map(DynamoDbMeetingTimes::hours);
  }

  @Override
  public void set(MeetingHours hours, Entry entry) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.meetingHours(entry.visit()));
    item.put("from", Attributes.text(hours.from().toString()));
    item.put("to", Attributes.text(hours.to().toString()));
    item.put("minutes", Attributes.number(hours.minutes()));
    item.put("most", Attributes.number(hours.most()));
    List<TransactWriteItem> writes = new ArrayList<>(DynamoDbHistory.writes(table, entry));
    writes.add(table.writes().put(item));
    if (!table.write(writes)) throw new IllegalStateException("two entries of one id");
  }

  private static MeetingHours hours(Map<String, AttributeValue> item) {
    return new MeetingHours(
        LocalTime.parse(Attributes.text(item, "from")),
        LocalTime.parse(Attributes.text(item, "to")),
        (int) Attributes.number(item, "minutes"),
        (int) Attributes.number(item, "most"));
  }

  @Override
  public Map<String, List<Absence>> away(String visit) {
    Map<String, List<Absence>> away = new HashMap<>();
    for (Map<String, AttributeValue> item : table.query(Keys.absences(visit))) {
      away.put(
          Attributes.text(item, Keys.SK),
          Attributes.of(item, "away").l().stream().map(DynamoDbMeetingTimes::absence).toList());
    }
    return away;
  }

  @Override
  public boolean setAway(String id, List<Absence> away, Entry entry) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.absence(entry.visit(), id));
    item.put("away", AttributeValue.fromL(away.stream().map(DynamoDbMeetingTimes::item).toList()));
    List<TransactWriteItem> writes = DynamoDbHistory.writesIfPresent(table, entry);
    writes.add(
        away.isEmpty()
            ? table.writes().deleteAny(Keys.absence(entry.visit(), id))
            : table.writes().put(item));
    return table.write(writes);
  }

  private static AttributeValue item(Absence absence) {
    return AttributeValue.fromM(
        Map.of(
            "from", Attributes.text(absence.from().toString()),
            "to", Attributes.text(absence.to().toString())));
  }

  private static Absence absence(AttributeValue item) {
    return new Absence(
        LocalDateTime.parse(Attributes.text(item.m(), "from")),
        LocalDateTime.parse(Attributes.text(item.m(), "to")));
  }
}
