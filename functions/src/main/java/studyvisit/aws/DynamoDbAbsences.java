package studyvisit.aws;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import studyvisit.desk.Absences;
import studyvisit.desk.Entry;
import studyvisit.export.Absence;

/// Absences in the table, an item for each who has some; erasing a person deletes theirs.
public final class DynamoDbAbsences implements Absences {
  private final Table table;

  public DynamoDbAbsences(DynamoDbClient client, String tableName) {
    this.table = new Table(client, tableName);
  }

  @Override
  public Map<String, List<Absence>> of(String visit) {
    Map<String, List<Absence>> away = new HashMap<>();
    for (Map<String, AttributeValue> item : table.query(Keys.absences(visit))) {
      away.put(
          Attributes.text(item, Keys.SK),
          Attributes.of(item, "away").l().stream().map(DynamoDbAbsences::absence).toList());
    }
    return away;
  }

  @Override
  public boolean set(String id, List<Absence> away, Entry entry) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.absence(entry.visit(), id));
    item.put("away", AttributeValue.fromL(away.stream().map(DynamoDbAbsences::item).toList()));
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
