package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.SampleInterests;

/// What becomes of letters, end to end: SES's events to topic, function, table and report.
class BounceIT extends FreshLocalSystem {
  private static final String DESK = "/desk/visits/" + SampleInterests.VISIT + "/people/";

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

  @ParameterizedTest
  @ValueSource(strings = {"bounce", "complaint"})
  void letters_flow_again_to_an_address_that_an_organiser_corrected(String trouble)
      throws Exception {
    client.postJson("/interests", SampleInterests.submission(trouble + "@example.org"));
    client.settle();
    String id = personId();
    String token = "Bearer " + client.organiser();
    HttpResponse<String> person = client.get(DESK + id, "authorization", token);
    int version = Integer.parseInt(person.body().replaceFirst("(?s).*?\"version\":(\\d+).*", "$1"));

    HttpResponse<String> corrected =
        client.postJson(
            DESK + id + "/address",
            Map.of("email", "right@example.org", "version", version),
            "authorization",
            token);
    assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
    client.settle();
    assertThat(lettersTo("right@example.org")).containsExactly("confirmation");
    assertThat(states()).contains("delivered");

    client.moveClock(client.now().plus(Duration.ofDays(4)));
    assertThat(lettersTo("right@example.org")).containsExactly("confirmation", "confirmReminder");
    assertThat(lettersTo(trouble + "@example.org")).containsExactly("confirmation");
    assertThat(
            SplitReport.read(
                    client
                        .invoke(
                            "RegionSplitReport",
                            "{\"visit\": \"june-2018\", \"rules\": {\"onlyConfirmed\": false}}")
                        .body())
                .counted("bounced"))
        .isZero();
  }

  @Test
  void whoever_mistyped_the_address_posts_again_with_the_right_one_and_gets_letters()
      throws Exception {
    client.postJson("/interests", SampleInterests.submission("bounce@example.org"));
    client.settle();
    assertThat(
            client
                .postJson("/interests", SampleInterests.submission("right@example.org"))
                .statusCode())
        .isEqualTo(202);
    client.settle();

    assertThat(lettersTo("right@example.org")).containsExactly("confirmation");
    String link = client.mails().getLast().link();
    assertThat(client.post(link + "/confirmation").statusCode()).isEqualTo(200);
  }

  private List<String> lettersTo(String address) throws Exception {
    return client.mails().stream()
        .filter(mail -> mail.receiver().equals(address))
        .map(SentMail::kind)
        .toList();
  }

  /// The id of the only person.
  private String personId() {
    return WholeTable.read(system.database()).stream()
        .map(item -> item.getOrDefault("interest", AttributeValue.fromS("")).s())
        .filter(id -> id != null && !id.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private List<String> states() {
    return WholeTable.read(system.database()).stream()
        .filter(item -> item.containsKey("letterState"))
        .map(item -> item.getOrDefault("letterState", AttributeValue.fromS("")).s())
        .toList();
  }
}
