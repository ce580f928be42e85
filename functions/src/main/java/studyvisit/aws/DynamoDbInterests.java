package studyvisit.aws;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Interests;
import studyvisit.interest.PrivateLink;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;

/// Interests in the table.
public final class DynamoDbInterests implements Interests {
  private final Table table;

  public DynamoDbInterests(DynamoDbClient client, String tableName) {
    this.table = new Table(client, tableName);
  }

  @Override
  public boolean addIfAbsent(Interest interest) {
    return table.write(additions(interest));
  }

  /// What stores an interest, its guard and its confirmation letter.
  List<TransactWriteItem> additions(Interest interest) {
    LetterId confirmation = LetterId.once(interest.key(), LetterKind.CONFIRMATION);
    return List.of(
        Table.in(table.putIfAbsent(guard(interest))),
        Table.in(table.putIfAbsent(InterestItems.item(interest))),
        Table.in(table.putIfAbsent(LetterItems.due(confirmation, interest.receivedAt()))));
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
  public Optional<Interest> find(InterestKey key) {
    return table.get(Keys.interest(key)).map(InterestItems::interest);
  }

  @Override
  public Optional<InterestKey> findByEmail(String visit, EmailAddress email) {
    return table.get(Keys.person(visit, email)).map(DynamoDbInterests::key);
  }

  @Override
  public boolean replace(Interest changed) {
    return table.write(table.putOver(InterestItems.item(changed), changed.version() - 1));
  }

  @Override
  public boolean erase(Interest interest) {
    return erase(interest, List.of());
  }

  /// Erases an interest, and writes something else with the last step.
  boolean erase(Interest interest, List<TransactWriteItem> others) {
    InterestKey key = interest.key();
    for (Map<String, AttributeValue> letter : table.query(Keys.letters(key))) {
      LetterItems.links(letter).forEach(hash -> table.delete(Keys.link(hash)));
      table.delete(Table.keyOf(letter));
    }
    DynamoDbHistory.forget(table, key);
    List<TransactWriteItem> last = new ArrayList<>(others);
    last.add(table.deleteAt(Keys.interest(key), interest.version()));
    last.add(table.deleteAny(Keys.person(key.visit(), interest.answers().person().email())));
    last.add(table.increment(Keys.erasures(key.visit()), "erased"));
    return table.write(last);
  }

  @Override
  public long erased(String visit) {
    return table
        .get(Keys.erasures(visit))
        .map(item -> Attributes.number(item, "erased"))
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
        .filter(item -> Attributes.number(item, "expiresAt") > now.getEpochSecond())
        .map(DynamoDbInterests::key);
  }

  @Override
  public boolean sendFreshLink(InterestKey key, LocalDate day, Instant now) {
    LetterId letter = new LetterId(key, LetterKind.FRESH_LINK, day.toString());
    return table.write(table.putIfAbsent(LetterItems.due(letter, now)));
  }

  private static InterestKey key(Map<String, AttributeValue> item) {
    return new InterestKey(Attributes.text(item, "visit"), Attributes.text(item, "interest"));
  }
}
