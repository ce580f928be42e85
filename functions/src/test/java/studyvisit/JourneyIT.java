package studyvisit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studyvisit.interest.SampleInterests;
import studyvisit.journey.SampleTravellers;

/// What is told for a journey is in one item of the table and nowhere else that anybody but the
/// person reads, and goes when it must.
class JourneyIT extends FreshLocalSystem {
  private static final String VISIT = SampleInterests.VISIT;
  private static final Pattern TOLD =
      Pattern.compile("PASSPORT|BEGOÑA FICTICIA|cacahuetes|sin escaleras|IB 6586");

  private static final String BEGONA = "begona@example.org";

  private String link = "";

  @BeforeEach
  void tell() throws Exception {
    link = requireNonNull(GivePlaces.to(client, List.of(BEGONA)).get(BEGONA));
    HttpResponse<String> told = client.postJson(link + "/journey", SampleTravellers.submission());
    assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    assertThat(items()).isEqualTo(1);
  }

  @Test
  void no_list_no_export_no_split_and_no_log_has_it() throws Exception {
    String token = "Bearer " + client.organiser();
    String desk = "/desk/visits/" + VISIT;
    String person = SiteClient.text(client.get(link + "/export"), "id");
    for (String path :
        List.of(
            desk + "/overview",
            desk + "/people",
            desk + "/people/" + person,
            desk + "/proposal",
            desk + "/history",
            desk + "/exports/people.csv",
            desk + "/exports/people.html",
            "/reports/split?visit=" + VISIT + "&onlyConfirmed=false",
            link)) {
      HttpResponse<String> answer = client.get(path, "authorization", token);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).doesNotContainPattern(TOLD);
    }
    assertThat(client.get("/local/calls").body()).as("logs").doesNotContainPattern(TOLD);
    assertThat(client.get(link + "/export").body()).as("their own").containsPattern(TOLD);
  }

  @Test
  void organisers_read_meals_access_and_arrival_and_the_history_says_who_did() throws Exception {
    String token = "Bearer " + client.organiser();
    String care = "/desk/visits/" + VISIT + "/care";
    HttpResponse<String> read = client.get(care, "authorization", token);
    assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
    assertThat(read.body())
        .contains("sin cacahuetes", "sin escaleras", "2018-06-03", "IB 6586", "\"places\":1")
        .doesNotContain("BEGOÑA FICTICIA", "nationality", "notYet", "travelConsent");
    String reader = "Bearer " + client.token(List.of("desk/read"), List.of("reader"));
    assertThat(client.get(care, "authorization", reader).statusCode()).isEqualTo(403);

    client.post(link + "/journey/removal");
    assertThat(client.get(care, "authorization", token).body()).contains("\"people\":[]");
    String history =
        client.get("/desk/visits/" + VISIT + "/history", "authorization", token).body();
    assertThat(history).contains("\"by\":\"organiser\"").doesNotContainPattern(TOLD);
    assertThat(history.split("careRead", -1)).as("the reader saw nothing").hasSize(3);
  }

  @Test
  void ttl_removes_it_when_the_file_says_and_the_download_ends_with_it() throws Exception {
    client.moveClock(Instant.parse("2018-06-22T21:59:00Z"));
    assertThat(client.get(link + "/export").body()).contains("cacahuetes");
    client.moveClock(Instant.parse("2018-06-22T22:00:00Z"));
    HttpResponse<String> export = client.get(link + "/export");
    assertThat(export.statusCode()).isEqualTo(200);
    assertThat(export.body()).doesNotContain("cacahuetes", "\"journey\"");
    client.moveClock(Instant.parse("2018-06-23T00:00:00Z"));
    assertThat(WholeTable.read(system.database()).toString()).doesNotContainPattern(TOLD);
    assertThat(WholeTable.count(WholeTable.read(system.database()), "VISIT#")).isPositive();
  }

  @Test
  void the_end_of_the_visits_data_leaves_counts() throws Exception {
    client.moveClock(Instant.parse("2018-12-06T23:00:00Z"));
    assertThat(WholeTable.read(system.database()).toString())
        .doesNotContainPattern(TOLD)
        .doesNotContain(BEGONA, "Ñandú");
  }

  @Test
  void who_declines_leaves_nothing_of_it() throws Exception {
    assertThat(client.postJson(link + "/answer", Map.of("answer", "declined")).statusCode())
        .isEqualTo(200);
    assertThat(items()).isZero();
    assertThat(client.get(link + "/export").body()).doesNotContain("cacahuetes");
  }

  private long items() {
    return WholeTable.count(WholeTable.read(system.database()), "PASSPORT#");
  }
}
