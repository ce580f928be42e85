package studyvisit.aws;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Interests;
import studyvisit.interest.Mailed;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.State;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;

/// Interests in the table.
public final class DynamoDbInterests implements Interests {
  private final Table table;

  public DynamoDbInterests(DynamoDbClient client, String tableName) {
    this.table = new Table(client, tableName);
  }

  @Override
  public boolean addIfAbsent(Interest interest, Instant letterAt) {
    return table.write(additions(interest, letterAt));
  }

  /// What stores an interest, its guard and, unless it is held, its confirmation letter.
  List<TransactWriteItem> additions(Interest interest, Instant letterAt) {
    List<TransactWriteItem> writes = new ArrayList<>();
    writes.add(Writes.in(table.writes().putIfAbsent(guard(interest))));
    writes.add(Writes.in(table.writes().putIfAbsent(InterestItems.item(interest))));
    if (interest.state() != State.HELD) {
      writes.add(confirmation(interest.key(), interest.receivedAt(), letterAt));
    }
    return writes;
  }

  /// The guard of the address that an interest has.
  static Map<String, AttributeValue> guard(Interest interest) {
    InterestKey key = interest.key();
    Map<String, AttributeValue> guard =
        new HashMap<>(Keys.person(key.visit(), interest.answers().person().email()));
    guard.put("visit", fromS(key.visit()));
    guard.put("interest", fromS(key.id()));
    return guard;
  }

  @Override
  public boolean release(Interest released, Instant now, Instant letterAt) {
    Put interest = table.writes().putOver(InterestItems.item(released), released.version() - 1);
    return table.write(List.of(Writes.in(interest), confirmation(released.key(), now, letterAt)));
  }

  private TransactWriteItem confirmation(InterestKey key, Instant now, Instant letterAt) {
    LetterId letter = LetterId.once(key, LetterKind.CONFIRMATION);
    return Writes.in(table.writes().putIfAbsent(LetterItems.due(letter, now, letterAt)));
  }

  @Override
  public Optional<Interest> find(InterestKey key) {
    return table.get(Keys.interest(key)).map(InterestItems::interest);
  }

  @Override
  public Optional<InterestKey> findByEmail(String visit, EmailAddress email) {
    return table.get(Keys.person(visit, email)).map(DynamoDbInterests::key);
  }

  @Override
  public boolean replace(Interest changed) {
    return table.write(table.writes().putOver(InterestItems.item(changed), changed.version() - 1));
  }

  @Override
  public boolean giveUpPlace(Interest changed) {
    return table.write(changes(changed));
  }

  /// What stores a changed interest, and removes what was told for a journey that is none any more.
  List<TransactWriteItem> changes(Interest changed) {
    TransactWriteItem change =
        Writes.in(table.writes().putOver(InterestItems.item(changed), changed.version() - 1));
    return changed.state().hasPlace()
        ? List.of(change)
        : List.of(change, table.writes().deleteAny(Keys.passport(changed.key())));
  }

  @Override
  public boolean erase(Interest interest) {
    return remove(interest, "erased", List.of());
  }

  @Override
  public boolean lapse(Interest interest) {
    return remove(interest, "lapsed", List.of());
  }

  /// Removes an interest, and writes something else with the last step.
  ///
  /// @param counter of the visit that counts it
  boolean remove(Interest interest, String counter, List<TransactWriteItem> others) {
    InterestKey key = interest.key();
    DynamoDbImports.finishAll(table, this, key.visit());
    endLinks(key);
    for (Map<String, AttributeValue> letter : table.query(Keys.letters(key))) {
      table.delete(Table.keyOf(letter));
    }
    DynamoDbPublications.forget(table, key);
    DynamoDbHistory.forget(table, key);
    List<TransactWriteItem> last = new ArrayList<>(others);
    last.add(table.writes().deleteAt(Keys.interest(key), interest.version()));
    last.add(table.writes().deleteAny(Keys.passport(key)));
    last.add(table.writes().deleteAny(Keys.absence(key.visit(), key.id())));
    last.add(
        table.writes().deleteAny(Keys.person(key.visit(), interest.answers().person().email())));
    last.add(table.writes().increment(Keys.removals(key.visit()), counter));
    return table.write(last);
  }

  @Override
  public long erased(String visit) {
    return removed(visit, "erased");
  }

  @Override
  public long lapsed(String visit) {
    return removed(visit, "lapsed");
  }

  private long removed(String visit, String counter) {
    return table
        .get(Keys.removals(visit))
        .filter(item -> item.containsKey(counter))
        .map(item -> Attributes.number(item, counter))
        .orElse(0L);
  }

  @Override
  public void forEach(String visit, Consumer<Interest> consumer) {
    List<String> shards =
        IntStream.range(0, Keys.INTEREST_SHARDS)
            .mapToObj(shard -> Keys.interests(visit, shard))
            .toList();
    table.forEachOf(shards, item -> consumer.accept(InterestItems.interest(item)));
  }

  @Override
  public Optional<InterestKey> ownerOf(PrivateLink link, Instant now) {
    return table
        .get(Keys.link(link.hash()))
        .filter(item -> Attributes.number(item, "endsAt") > now.getEpochSecond())
        .map(DynamoDbInterests::key);
  }

  @Override
  public Optional<InterestKey> formerOwnerOf(PrivateLink link) {
    return table.get(Keys.link(link.hash())).map(DynamoDbInterests::key);
  }

  @Override
  public void endLinks(InterestKey key) {
    for (Map<String, AttributeValue> letter : table.query(Keys.letters(key))) {
      LetterItems.links(letter).forEach(hash -> table.delete(Keys.link(hash)));
    }
  }

  @Override
  public List<Mailed> mailed(InterestKey key) {
    return table.query(Keys.letters(key)).stream()
        .map(LetterItems::letter)
        .map(Letter::mailed)
        .toList();
  }

  @Override
  public boolean sendFreshLink(InterestKey key, String occasion, Instant now, Instant letterAt) {
    LetterId letter = new LetterId(key, LetterKind.FRESH_LINK, occasion);
    return table.write(table.writes().putIfAbsent(LetterItems.due(letter, now, letterAt)));
  }

  private static InterestKey key(Map<String, AttributeValue> item) {
    return new InterestKey(Attributes.text(item, "visit"), Attributes.text(item, "interest"));
  }
}
