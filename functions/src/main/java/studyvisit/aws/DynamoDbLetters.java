package studyvisit.aws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;
import studyvisit.interest.InterestKey;
import studyvisit.interest.PrivateLink;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.letter.Letters;

/// The ledger of letters in the table.
public final class DynamoDbLetters implements Letters {
  /// Sorts behind every instant.
  private static final String LAST = "9999";

  private final Table table;

  public DynamoDbLetters(DynamoDbClient client, String tableName) {
    this.table = new Table(client, tableName);
  }

  @Override
  public boolean addIfAbsent(LetterId id, Instant now) {
    return table.write(table.writes().putIfAbsent(LetterItems.due(id, now)));
  }

  @Override
  public Optional<Letter> find(LetterId id) {
    return table.get(Keys.letter(id)).map(LetterItems::letter);
  }

  @Override
  public List<Letter> of(InterestKey interest) {
    return table.query(Keys.letters(interest)).stream().map(LetterItems::letter).toList();
  }

  @Override
  public boolean move(Letter letter, Letter.Status to) {
    return table.write(update(letter, to, Map.of(), ""));
  }

  @Override
  public Optional<Letter> claim(Letter due, Instant leaseEnds, PrivateLink link, Instant linkEnds) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.link(link.hash()));
    item.put("visit", Attributes.text(due.id().interest().visit()));
    item.put("interest", Attributes.text(due.id().interest().id()));
    item.put("endsAt", Attributes.number(linkEnds.getEpochSecond()));
    Letter.Status claimed = new Letter.Status.Claimed(leaseEnds);
    Map<String, AttributeValue> added =
        Map.of(":one", Attributes.number(1), ":link", AttributeValue.fromSs(List.of(link.hash())));
    Update claim = update(due, claimed, added, " ADD attempt :one, links :link");
    return table.write(List.of(Writes.in(claim), Writes.in(table.writes().putIfAbsent(item))))
        ? Optional.of(new Letter(due.id(), claimed, due.attempt() + 1, due.version() + 1))
        : Optional.empty();
  }

  @Override
  public void forEachToWake(Instant now, Consumer<LetterId> consumer) {
    for (int shard = 0; shard < Keys.WAKE_SHARDS; shard++) {
      table.forEachUpTo(
          Keys.WAKE_INDEX,
          Map.entry(Keys.WAKE_SHARD, Keys.wakeShard(shard)),
          Map.entry(Keys.WAKE_AT, LetterItems.sortable(now)),
          item -> consumer.accept(Keys.letterId(item)));
    }
  }

  @Override
  public Map<Open, List<String>> open(String visit) {
    Map<Open, List<String>> open = new EnumMap<>(Open.class);
    for (int shard = 0; shard < Keys.WAKE_SHARDS; shard++) {
      collect(open, Open.UNSENT, Keys.wakeShard(shard), visit);
    }
    collect(open, Open.FAILED, Keys.failed(visit), visit);
    collect(open, Open.UNKNOWN, Keys.unknown(visit), visit);
    return open;
  }

  private void collect(Map<Open, List<String>> open, Open why, String partition, String visit) {
    table.forEachUpTo(
        Keys.WAKE_INDEX,
        Map.entry(Keys.WAKE_SHARD, partition),
        Map.entry(Keys.WAKE_AT, LAST),
        item -> {
          InterestKey interest = Keys.letterId(item).interest();
          if (!interest.visit().equals(visit)) return;
          open.computeIfAbsent(why, _ -> new ArrayList<>()).add(interest.id());
        });
  }

  private Update update(
      Letter letter, Letter.Status to, Map<String, AttributeValue> added, String adding) {
    Map<String, AttributeValue> set = new HashMap<>(LetterItems.status(letter.id(), to));
    set.put("version", Attributes.number(letter.version() + 1));
    StringJoiner setting = new StringJoiner(", ", "SET ", "");
    StringJoiner removing = new StringJoiner(", ", " REMOVE ", "").setEmptyValue("");
    Map<String, String> names = new HashMap<>();
    Map<String, AttributeValue> values = new HashMap<>(added);
    for (String name : LetterItems.STATUS_ATTRIBUTES) {
      names.put("#" + name, name);
      AttributeValue value = set.get(name);
      if (value == null) {
        removing.add("#" + name);
      } else {
        setting.add("#" + name + " = :" + name);
        values.put(":" + name, value);
      }
    }
    values.put(":before", Attributes.number(letter.version()));
    return Update.builder()
        .tableName(table.writes().name())
        .key(Keys.letter(letter.id()))
        .conditionExpression("#version = :before")
        .updateExpression(setting + removing.toString() + adding)
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .build();
  }

  @Override
  public boolean isPaused(String visit, LetterKind campaign) {
    return table.get(Keys.pause(visit, campaign)).isPresent();
  }
}
