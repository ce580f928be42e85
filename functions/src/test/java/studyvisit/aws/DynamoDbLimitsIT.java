package studyvisit.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.Limits;
import studyvisit.interest.LimitsContract;
import studyvisit.interest.PrivateLink;

/// The contract against a real DynamoDB, and what the counters leave there.
class DynamoDbLimitsIT extends LimitsContract {
  @RegisterExtension static final EmptyTable TABLE = new EmptyTable();

  @Override
  protected Limits limits() {
    return new DynamoDbLimits(TABLE.client(), TABLE.name());
  }

  @Test
  void nobody_can_be_told_from_what_is_stored_and_all_of_it_ends_within_two_days() {
    LocalDate day = LocalDate.parse("2018-05-02");
    limits().count("source#192.0.2.77", day);
    limits().count("mailbox#begona@example.org", day);

    List<Map<String, AttributeValue>> items =
        TABLE.client().scanPaginator(scan -> scan.tableName(TABLE.name())).items().stream()
            .filter(item -> item.toString().contains(day.toString()))
            .toList();
    assertThat(items).as("two counters and the salt").hasSize(3);
    assertThat(items.toString())
        .doesNotContain("192.0.2", "begona", "example.org")
        .doesNotContain(PrivateLink.sha256("source#192.0.2.77"))
        .doesNotContain(PrivateLink.sha256("mailbox#begona@example.org"));
    assertThat(items)
        .allMatch(item -> item.containsKey("expiresAt"))
        .allMatch(item -> Attributes.number(item, "expiresAt") == 1525392000L); // 2018-05-04
  }
}
