package studyvisit.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import studyvisit.desk.Changes;
import studyvisit.desk.Entry;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;

/// Organisers' changes in the table.
public final class DynamoDbChanges implements Changes {
  private final Table table;
  private final DynamoDbInterests interests;

  public DynamoDbChanges(DynamoDbClient client, String tableName) {
    this.table = new Table(client, tableName);
    this.interests = new DynamoDbInterests(client, tableName);
  }

  @Override
  public boolean add(Interest interest, Entry entry) {
    return write(interests.additions(interest, interest.receivedAt()), entry);
  }

  @Override
  public boolean replace(Interest changed, Entry entry) {
    return write(interests.changes(changed), entry);
  }

  @Override
  public boolean restart(Interest changed, Entry entry) {
    List<TransactWriteItem> writes = new ArrayList<>(interests.changes(changed));
    writes.add(confirmation(changed, entry));
    return write(writes, entry);
  }

  @Override
  public boolean readdress(Interest changed, EmailAddress former, Entry entry) {
    String visit = changed.key().visit();
    DynamoDbImports.finishAll(table, interests, visit);
    List<TransactWriteItem> writes = new ArrayList<>();
    writes.add(table.writes().deleteAny(Keys.person(visit, former)));
    writes.add(Writes.in(table.writes().putIfAbsent(DynamoDbInterests.guard(changed))));
    writes.addAll(interests.changes(changed));
    writes.add(confirmation(changed, entry));
    for (Map<String, AttributeValue> letter : table.query(Keys.letters(changed.key()))) {
      LetterItems.links(letter)
          .forEach(hash -> writes.add(table.writes().deleteAny(Keys.link(hash))));
    }
    return write(writes, entry);
  }

  @Override
  public boolean erase(Interest interest, Entry entry) {
    return interests.remove(interest, "erased", DynamoDbHistory.writes(table, entry));
  }

  @Override
  public boolean pause(LetterKind campaign, boolean paused, Entry entry) {
    Map<String, AttributeValue> key = Keys.pause(entry.visit(), campaign);
    return write(
        List.of(
            paused
                ? Writes.in(table.writes().putIfAbsent(key))
                : table.writes().deletePresent(key)),
        entry);
  }

  /// One more confirmation letter than the one of the beginning.
  private TransactWriteItem confirmation(Interest changed, Entry entry) {
    LetterId id = new LetterId(changed.key(), LetterKind.CONFIRMATION, "v" + changed.version());
    return Writes.in(table.writes().putIfAbsent(LetterItems.due(id, entry.at())));
  }

  private boolean write(List<TransactWriteItem> writes, Entry entry) {
    List<TransactWriteItem> all = new ArrayList<>(writes);
    all.addAll(DynamoDbHistory.writes(table, entry));
    return table.write(all);
  }
}
