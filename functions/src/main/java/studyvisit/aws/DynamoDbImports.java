package studyvisit.aws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import studyvisit.call.Busy;
import studyvisit.desk.Imports;

/// Lists in the table: one transaction takes on a list, in groups of a few people; then one for
/// each group stores them and deletes the group. So a list has begun when all of it is safe, and
/// whoever goes on after a fault stores nobody twice.
public final class DynamoDbImports implements Imports {
  /// The fewest people with whom the longest list is at most 99 groups: a transaction has at most
  /// 100 items, of which one is the list.
  private static final int GROUP = 6;

  private static final int TRIES = 8;

  private final Table table;
  private final DynamoDbInterests interests;

  public DynamoDbImports(DynamoDbClient client, String tableName) {
    this(new Table(client, tableName), new DynamoDbInterests(client, tableName));
  }

  private DynamoDbImports(Table table, DynamoDbInterests interests) {
    this.table = table;
    this.interests = interests;
  }

  /// Stores everybody on a visit's lists. To be done before somebody leaves the visit or an
  /// address: who is on a list as well would be stored again afterwards.
  static void finishAll(Table table, DynamoDbInterests interests, String visit) {
    new DynamoDbImports(table, interests).finishBefore(visit, Instant.MAX);
  }

  @Override
  public void take(ListOfPeople list) {
    List<Arrival> people = list.people();
    if (people.size() > MOST_PEOPLE) throw new IllegalArgumentException("too long a list");
    List<TransactWriteItem> writes = new ArrayList<>();
    for (int from = 0; from < people.size(); from += GROUP) {
      List<Arrival> group = people.subList(from, Math.min(people.size(), from + GROUP));
      Map<String, AttributeValue> item = new HashMap<>(Keys.importGroup(list.id(), writes.size()));
      item.put("visit", Attributes.text(list.visit()));
      item.put("people", AttributeValue.fromL(group.stream().map(DynamoDbImports::item).toList()));
      writes.add(Writes.in(table.writes().putIfAbsent(item)));
    }
    Map<String, AttributeValue> item = new HashMap<>(Keys.importList(list.visit(), list.id()));
    item.put("at", Attributes.text(list.at().toString()));
    item.put("groups", Attributes.number(writes.size()));
    writes.add(Writes.in(table.writes().putIfAbsent(item)));
    if (!table.write(writes)) throw new IllegalStateException("two lists of one id");
  }

  @Override
  public List<String> before(String visit, Instant instant) {
    return table.query(Keys.imports(visit)).stream()
        .filter(item -> Instant.parse(Attributes.text(item, "at")).isBefore(instant))
        .map(item -> Attributes.text(item, Keys.SK))
        .toList();
  }

  @Override
  public int finish(String visit, String list) {
    Map<String, AttributeValue> key = Keys.importList(visit, list);
    long groups = table.get(key).map(item -> Attributes.number(item, "groups")).orElse(0L);
    int stored = 0;
    for (int group = 0; group < groups; group++) stored += store(Keys.importGroup(list, group));
    table.delete(key);
    return stored;
  }

  /// If a transaction fails, somebody of the group has an interest by now, or another call stores
  /// the group: what is there then, decides.
  private int store(Map<String, AttributeValue> key) {
    Optional<List<Arrival>> group = group(key);
    List<Arrival> people = group.orElse(List.of());
    for (int tries = 1; group.isPresent() && !table.write(storing(people, key)); tries++) {
      if (tries == TRIES) throw new Busy("people of a group come again and again");
      group = group(key);
      people = group.orElse(List.of()).stream().filter(this::isNew).toList();
    }
    return people.size();
  }

  private Optional<List<Arrival>> group(Map<String, AttributeValue> key) {
    return table
        .get(key)
        .map(item -> Attributes.of(item, "people").l())
        .map(people -> people.stream().map(DynamoDbImports::arrival).toList());
  }

  private boolean isNew(Arrival arrival) {
    String visit = arrival.entry().visit();
    return interests.findByEmail(visit, arrival.interest().answers().person().email()).isEmpty();
  }

  private List<TransactWriteItem> storing(List<Arrival> people, Map<String, AttributeValue> group) {
    List<TransactWriteItem> writes = new ArrayList<>();
    writes.add(table.writes().deletePresent(group));
    for (Arrival arrival : people) {
      writes.addAll(interests.additions(arrival.interest(), arrival.interest().receivedAt()));
      writes.addAll(DynamoDbHistory.writes(table, arrival.entry()));
    }
    return writes;
  }

  private static AttributeValue item(Arrival arrival) {
    return AttributeValue.fromM(
        Map.of(
            "interest", AttributeValue.fromM(InterestItems.item(arrival.interest())),
            "entry", AttributeValue.fromM(HistoryItems.item(arrival.entry()))));
  }

  private static Arrival arrival(AttributeValue item) {
    return new Arrival(
        InterestItems.interest(Attributes.of(item.m(), "interest").m()),
        HistoryItems.entry(Attributes.of(item.m(), "entry").m()));
  }
}
