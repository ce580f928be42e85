package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.aws.DynamoDbInterests;
import studyvisit.aws.EmptyTable;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.journey.SampleTravellers;
import studyvisit.local.LocalSystem;

/// Whatever became of a person, erasing them leaves counts in the whole table, and nothing else.
class ErasureIT {
  @Test
  void erasing_in_any_state_leaves_only_counts(@TempDir Path data) throws Exception {
    try (LocalSystem system = LocalSystem.start(LocalSystem.Options.in(data));
        SiteClient client = new SiteClient(system.url());
        var database = EmptyTable.clientOf(system.database())) {
      DynamoDbInterests interests =
          new DynamoDbInterests(database, database.listTables().tableNames().getFirst());
      int erased = 0;
      for (State state : State.values()) {
        String email = state.code().toLowerCase(java.util.Locale.ROOT) + "@example.org";
        String link = applicant(client, email);
        String id = SiteClient.text(client.get(link + "/export"), "id");
        client.postJson("/links", Map.of("visit", SampleInterests.VISIT, "email", email));
        client.settle();
        InterestKey key = new InterestKey(SampleInterests.VISIT, id);
        Interest interest = interests.find(key).orElseThrow();
        assertThat(interests.replace(SampleInterests.in(interest, state))).isTrue();
        if (state == State.ACCEPTED) {
          HttpResponse<String> told =
              client.postJson(link + "/journey", SampleTravellers.submission());
          assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
          assertThat(WholeTable.read(system.database()).toString()).contains("PASSPORT#" + id);
        }

        HttpResponse<String> answer = client.post(link + "/erasure");
        assertThat(answer.statusCode()).as(state + ": " + answer.body()).isEqualTo(200);
        client.settle();

        List<Map<String, AttributeValue>> items = WholeTable.read(system.database());
        assertThat(items.toString())
            .as(state.code())
            .doesNotContain(id, email, "Begoña", "BEGOÑA", "Ñandú", "Tulcán")
            .doesNotContain(PrivateLink.sha256(link.substring("/my/".length())))
            .doesNotContain(PrivateLink.sha256(SampleInterests.VISIT + "#" + email));
        assertThat(items)
            .as(state.code())
            .allMatch(item -> pk(item).matches("(COUNT|SALT)#.*|VISIT#[^#]+#COUNTS"));
        assertThat(interests.erased(SampleInterests.VISIT)).isEqualTo(++erased);
      }
    }
  }

  private static String applicant(SiteClient client, String email) throws Exception {
    client.postJson("/interests", SampleInterests.submission(email));
    client.settle();
    return client.mails().stream()
        .filter(mail -> mail.receiver().equals(email))
        .map(SentMail::link)
        .findFirst()
        .orElseThrow();
  }

  private static String pk(Map<String, AttributeValue> item) {
    return AttributeValue.fromM(item).m().getOrDefault("pk", AttributeValue.fromS("")).s();
  }
}
