package studyvisit.aws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import studyvisit.call.InParallel;
import studyvisit.desk.Draft;
import studyvisit.desk.Entry;
import studyvisit.desk.Publication;
import studyvisit.desk.Publications;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Placement;
import studyvisit.interest.Placements;

/// Publications in the table: first each person's part with its letter, which waits; then, in one
/// transaction, the publication itself. Until that is written nobody sees anything, and a letter
/// that wakes before it is needless.
public final class DynamoDbPublications implements Placements, Publications {
  private final Table table;

  public DynamoDbPublications(DynamoDbClient client, String tableName) {
    this.table = new Table(client, tableName);
  }

  @Override
  public Optional<Placement> of(InterestKey person) {
    return current(person.visit()).flatMap(publication -> placement(publication, person));
  }

  @Override
  public Optional<Publication> current(String visit) {
    return table.get(Keys.currentPublication(visit)).map(PublicationItems::publication);
  }

  @Override
  public List<Publication> of(String visit) {
    return table.query(Keys.publications(visit)).stream()
        .map(PublicationItems::publication)
        .toList();
  }

  @Override
  public Map<InterestKey, Placement> placements(Publication publication, List<InterestKey> people) {
    Map<InterestKey, Placement> found = new ConcurrentHashMap<>();
    InParallel.forEach(
        people,
        person ->
            placement(publication, person).ifPresent(placement -> found.put(person, placement)));
    return found;
  }

  private Optional<Placement> placement(Publication publication, InterestKey person) {
    return table.get(Keys.placement(person, publication.id())).map(PublicationItems::placement);
  }

  @Override
  public boolean publish(Publication publication, List<Publication.Word> words) {
    InParallel.forEach(words, word -> announce(publication, word));
    List<TransactWriteItem> writes = new ArrayList<>();
    Map<String, AttributeValue> item = PublicationItems.item(publication);
    Map<String, AttributeValue> current = new HashMap<>(item);
    current.putAll(Keys.currentPublication(publication.visit()));
    writes.add(
        Writes.in(
            publication.version() == 1
                ? table.writes().putIfAbsent(current)
                : table.writes().putOver(current, publication.version() - 1)));
    writes.add(Writes.in(table.writes().putIfAbsent(item)));
    writes.addAll(DynamoDbHistory.writes(table, publication.entry()));
    return table.write(writes);
  }

  @Override
  public Draft draft(String visit) {
    return table.get(Keys.draft(visit)).map(PublicationItems::draft).orElse(Draft.empty(visit));
  }

  @Override
  public boolean save(Draft changed, List<Entry> entries) {
    List<TransactWriteItem> writes = new ArrayList<>();
    writes.add(Writes.in(put(table, changed)));
    for (Entry entry : entries) writes.addAll(DynamoDbHistory.writes(table, entry));
    return table.write(writes);
  }

  private static Put put(Table table, Draft changed) {
    Map<String, AttributeValue> item = PublicationItems.item(changed);
    return changed.version() == 1
        ? table.writes().putIfAbsent(item)
        : table.writes().putOver(item, changed.version() - 1);
  }

  /// Takes a person out of what is published and planned.
  static void forget(Table table, InterestKey person) {
    for (Map<String, AttributeValue> placement : table.query(Keys.placements(person))) {
      table.delete(Table.keyOf(placement));
    }
    boolean written;
    do {
      Optional<Draft> draft = table.get(Keys.draft(person.visit())).map(PublicationItems::draft);
      Optional<Draft> without = draft.map(stored -> stored.without(person.id()));
      written = without.equals(draft) || table.write(put(table, without.orElseThrow()));
    } while (!written); // somebody else has just changed it
  }

  /// What one person will be told, unless they are gone.
  private void announce(Publication publication, Publication.Word word) {
    List<TransactWriteItem> writes = new ArrayList<>();
    writes.add(table.writes().requirePresent(Keys.interest(word.person())));
    writes.add(Writes.in(table.writes().putIfAbsent(PublicationItems.item(word))));
    publication
        .letter(word)
        .ifPresent(
            letter ->
                writes.add(
                    Writes.in(
                        table
                            .writes()
                            .putIfAbsent(LetterItems.first(letter.id(), letter.status())))));
    boolean _ = table.write(writes);
  }
}
