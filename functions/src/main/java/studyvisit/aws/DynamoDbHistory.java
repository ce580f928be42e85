package studyvisit.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import studyvisit.desk.Deed;
import studyvisit.desk.Entry;
import studyvisit.desk.History;
import studyvisit.interest.InterestKey;

/// The history in the table.
public final class DynamoDbHistory implements History {
  private final Table table;

  public DynamoDbHistory(DynamoDbClient client, String tableName) {
    this.table = new Table(client, tableName);
  }

  @Override
  public boolean add(Entry entry) {
    return table.write(writesIfPresent(table, entry));
  }

  @Override
  public List<Entry> of(String visit) {
    return table.query(Keys.history(visit)).stream().map(HistoryItems::entry).toList();
  }

  @Override
  public List<Entry> about(InterestKey person) {
    return table.query(Keys.history(person)).stream()
        .filter(item -> !HistoryItems.isMention(item))
        .map(HistoryItems::entry)
        .toList();
  }

  /// What goes into a transaction to write an entry.
  static List<TransactWriteItem> writes(Table table, Entry entry) {
    return HistoryItems.items(entry).stream()
        .map(item -> Writes.in(table.writes().putIfAbsent(item)))
        .toList();
  }

  /// The same, for a transaction that succeeds only if the person is there whom the entry is about.
  static List<TransactWriteItem> writesIfPresent(Table table, Entry entry) {
    List<TransactWriteItem> writes = new ArrayList<>(writes(table, entry));
    entry
        .deed()
        .interest()
        .map(id -> new InterestKey(entry.visit(), id))
        .ifPresent(person -> writes.add(table.writes().requirePresent(Keys.interest(person))));
    return writes;
  }

  /// Takes a person out of the history: the visit's entries lose the id, the person's go, and
  /// entries about others lose it where they name it.
  static void forget(Table table, InterestKey person) {
    String visit = person.visit();
    for (Map<String, AttributeValue> item : table.query(Keys.history(person))) {
      String id = Attributes.text(item, Keys.SK);
      table.remove(Keys.history(visit, id), HistoryItems.DETAILS, Deed.OF);
      if (HistoryItems.isMention(item)) {
        InterestKey about = new InterestKey(visit, Attributes.text(item, HistoryItems.INTEREST));
        table.remove(Keys.history(about, id), HistoryItems.DETAILS, Deed.OF);
      } else {
        table.remove(Keys.history(visit, id), HistoryItems.INTEREST);
        HistoryItems.entry(item)
            .deed()
            .other()
            .map(other -> Keys.history(new InterestKey(visit, other), id))
            .ifPresent(table::delete);
      }
      table.delete(Table.keyOf(item));
    }
  }
}
