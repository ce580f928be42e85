package studyvisit.aws;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.Limits;
import studyvisit.interest.PrivateLink;

/// Counters in the table. What is counted is hashed with a random salt that is made anew each day
/// and deleted with the day's counters: after that nobody can tell whose they were.
public final class DynamoDbLimits implements Limits {
  private static final int SALT_BYTES = 32;
  private static final int KEPT_DAYS = 2;

  private record Salt(LocalDate day, String value) {}

  private final Table table;
  private final SecureRandom random = new SecureRandom();
  private volatile Salt known = new Salt(LocalDate.EPOCH, "");

  public DynamoDbLimits(DynamoDbClient client, String tableName) {
    this.table = new Table(client, tableName);
  }

  @Override
  public long count(String what, LocalDate day) {
    String hash = PrivateLink.sha256(salt(day) + what);
    return table.addOne(Keys.count(hash, day), "count", ends(day));
  }

  @Override
  public void prepare(LocalDate day) {
    try {
      String _ = salt(day);
    } catch (SdkException _) {
      // Nobody asked for anything yet: the post meets it again, and says so.
    }
  }

  private String salt(LocalDate day) {
    Salt salt = known;
    if (salt.day().equals(day)) return salt.value();
    Map<String, AttributeValue> key = Keys.salt(day);
    String read =
        table.get(key).map(item -> Attributes.text(item, "salt")).orElseGet(() -> made(key, day));
    known = new Salt(day, read);
    return read;
  }

  /// Makes the day's salt; of several who do so at once, all get the first one's.
  private String made(Map<String, AttributeValue> key, LocalDate day) {
    byte[] bytes = new byte[SALT_BYTES];
    random.nextBytes(bytes);
    Map<String, AttributeValue> item = new HashMap<>(key);
    item.put("salt", Attributes.text(HexFormat.of().formatHex(bytes)));
    item.put("expiresAt", Attributes.number(ends(day)));
    table.write(table.writes().putIfAbsent(item));
    return table.get(key).map(stored -> Attributes.text(stored, "salt")).orElseThrow();
  }

  private static long ends(LocalDate day) {
    return day.plusDays(KEPT_DAYS).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }
}
