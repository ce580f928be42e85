package studyvisit.aws;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.journey.Traveller;
import studyvisit.journey.Travellers;

/// Travellers in the table, under keys of their own.
public final class DynamoDbTravellers implements Travellers {
  private static final String EXPIRES_AT = "expiresAt";

  private final Table table;

  public DynamoDbTravellers(DynamoDbClient client, String tableName) {
    this.table = new Table(client, tableName);
  }

  @Override
  public Optional<Traveller> find(InterestKey key, Instant now) {
    return table
        .get(Keys.passport(key))
        .filter(item -> Attributes.number(item, EXPIRES_AT) > now.getEpochSecond())
        .map(item -> Traveller.of(Attributes.object(Attributes.of(item, "traveller"))));
  }

  @Override
  public boolean keep(Interest owner, Traveller traveller, Instant until) {
    Map<String, AttributeValue> item = new HashMap<>(Keys.passport(owner.key()));
    item.put("traveller", Attributes.of(traveller.object()));
    item.put(EXPIRES_AT, Attributes.number(until.getEpochSecond()));
    return table.write(
        List.of(
            table.writes().requireAt(Keys.interest(owner.key()), owner.version()),
            table.writes().put(item)));
  }

  @Override
  public void forget(InterestKey key) {
    table.delete(Keys.passport(key));
  }
}
