package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.SampleInterests;
import studyvisit.local.LocalSystem;

/// What becomes of letters, end to end: SES's events to topic, function, table and report.
class BounceIT {
  private LocalSystem system;
  private SiteClient client;

  @BeforeEach
  void start(@TempDir Path data) throws IOException {
    system = LocalSystem.start(LocalSystem.Options.in(data));
    client = new SiteClient(system.url());
  }

  @AfterEach
  void stop() {
    client.close();
    system.close();
  }

  @Test
  void a_wrong_address_and_a_complaint_get_no_more_letters_and_the_report_counts_them()
      throws Exception {
    for (String person : List.of("ana", "bounce", "complaint", "softbounce", "reject")) {
      assertThat(
              client
                  .postJson("/interests", SampleInterests.submission(person + "@example.org"))
                  .statusCode())
          .isEqualTo(202);
    }
    client.settle();

    assertThat(states())
        .containsExactlyInAnyOrder("delivered", "failed", "delivered", "deferred", "failed");
    SplitReport report =
        SplitReport.read(
            client
                .invoke(
                    "RegionSplitReport",
                    "{\"visit\": \"june-2018\", \"rules\": {\"onlyConfirmed\": false}}")
                .body());
    assertThat(report.counted("interests")).isEqualTo(5);
    assertThat(report.counted("bounced")).isEqualTo(1);
    assertThat(report.counted("complained")).isEqualTo(1);

    client.moveClock(client.now().plus(Duration.ofDays(4)));
    assertThat(client.mails())
        .filteredOn(mail -> mail.is("confirmReminder"))
        .extracting(SentMail::receiver)
        .containsExactlyInAnyOrder(
            "ana@example.org", "softbounce@example.org", "reject@example.org");
    assertThat(client.mails())
        .filteredOn(mail -> mail.receiver().startsWith("softbounce") && mail.is("confirmation"))
        .as("tried again once in four days that passed at once")
        .hasSize(2);
  }

  @Test
  void asking_for_a_new_link_to_a_wrong_address_sends_none() throws Exception {
    client.postJson("/interests", SampleInterests.submission("bounce@example.org"));
    client.settle();
    client.moveClock(client.now().plus(Duration.ofDays(1)));
    client.postJson(
        "/links", Map.of("visit", SampleInterests.VISIT, "email", "bounce@example.org"));
    client.settle();

    assertThat(client.mails()).hasSize(1);
    assertThat(states()).containsExactlyInAnyOrder("failed", "suppressed");
  }

  private List<String> states() {
    return WholeTable.read(system.database()).stream()
        .filter(item -> item.containsKey("letterState"))
        .map(item -> item.getOrDefault("letterState", AttributeValue.fromS("")).s())
        .toList();
  }
}
