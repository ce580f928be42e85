package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studyvisit.interest.SampleInterests;
import studyvisit.local.LocalSystem;

/// From a place to the certificate: who came is recorded, is in the history and its export, and is
/// gone from everything with the person.
class AttendanceIT {
  private static final String DESK = "/desk/visits/" + SampleInterests.VISIT;
  private static final String ANA = "ana.frontera@example.org";

  @Test
  void who_came_gets_a_certificate_and_erasing_takes_the_record_along(@TempDir Path data)
      throws Exception {
    try (LocalSystem system = LocalSystem.start(LocalSystem.Options.in(data));
        SiteClient client = new SiteClient(system.url())) {
      client.postJson("/interests", SampleInterests.submission(ANA));
      client.settle();
      String link = client.mails().getFirst().link();
      client.post(link + "/confirmation");
      String id = SiteClient.text(client.get(link + "/export"), "id");
      assertThat(changed(client, "/selection", Map.of("to", "selected", "people", seen(id, 2))))
          .contains("\"outcome\":\"done\"");

      Map<String, Object> came = Map.of("part", "brussels", "came", true, "people", seen(id, 3));
      assertThat(changed(client, "/attendance", came)).as("before the visit").contains("409");
      client.moveClock(Instant.parse("2018-06-04T08:00:00Z"));
      assertThat(changed(client, "/attendance", came)).contains("\"outcome\":\"done\"");
      assertThat(client.get(link + "/certificate.pdf").statusCode()).isEqualTo(409);

      client.moveClock(Instant.parse("2018-06-10T08:00:00Z"));
      assertThat(client.get(link + "/certificate.pdf").statusCode()).isEqualTo(200);
      assertThat(client.get(link + "/export").body()).contains("\"attended\":[\"brussels\"]");
      assertThat(read(client, "/history")).contains("\"deed\":\"attended\"", id);
      assertThat(read(client, "/history?format=csv"))
          .contains(",attended," + id + ",part: brussels,");
      assertThat(read(client, "/exports/brussels.csv")).contains(ANA);

      assertThat(changed(client, "/people/" + id + "/note", Map.of("note", "A note on Ana.")))
          .contains(id);
      assertThat(changed(client, "/people/" + id + "/erasure", Map.of("version", 4)))
          .contains("erased");
      for (String history : List.of("/history", "/history?format=csv")) {
        assertThat(read(client, history))
            .contains("attended", "exported")
            .doesNotContain(id, ANA, "A note on Ana.", "Ñandú");
      }
      assertThat(WholeTable.read(system.database()).toString())
          .doesNotContain(id, ANA, "A note on Ana.", "Ñandú");
    }
  }

  private static List<Map<String, Object>> seen(String id, int version) {
    return List.of(Map.of("id", id, "version", version));
  }

  private static String changed(SiteClient client, String path, Object body) throws Exception {
    HttpResponse<String> reply =
        client.postJson(DESK + path, body, "authorization", bearer(client));
    return reply.body();
  }

  private static String read(SiteClient client, String path) throws Exception {
    HttpResponse<String> reply = client.get(DESK + path, "authorization", bearer(client));
    assertThat(reply.statusCode()).as(path).isEqualTo(200);
    return reply.body();
  }

  private static String bearer(SiteClient client) throws Exception {
    return "Bearer " + client.organiser();
  }
}
