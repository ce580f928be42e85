package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studyvisit.interest.SampleInterests;

/// kill -9 while a spreadsheet is brought in: everybody on it is there in the end, once, with a
/// letter.
class ImportIT {
  private static final String DESK = "/desk/visits/" + SampleInterests.VISIT;

  @Test
  @Timeout(60)
  void a_list_is_brought_in_whole_although_the_system_is_killed_in_the_middle(@TempDir Path data)
      throws Exception {
    try (ExecutorService threads = Executors.newSingleThreadExecutor();
        LocalProcess process = LocalProcess.start(data);
        SiteClient client = new SiteClient(process.url())) {
      String organiser = client.organiser();
      Future<String> answer = threads.submit(() -> importing(client, organiser));
      while (people(client, organiser) == 0 && !answer.isDone()) Thread.sleep(5);
      assertThat(answer).as("killed in the middle").isNotDone();
    }
    try (LocalProcess process = LocalProcess.start(data);
        SiteClient client = new SiteClient(process.url())) {
      String organiser = client.organiser();
      assertThat(people(client, organiser)).as("killed in the middle").isLessThan(LIST.size());

      client.moveClock(client.now().plus(Duration.ofMinutes(10)));

      assertThat(people(client, organiser)).isEqualTo(LIST.size());
      assertThat(client.mails()).extracting(SentMail::receiver).containsAll(LIST);
    }
  }

  private static final List<String> LIST =
      IntStream.range(0, 200).mapToObj(i -> "person-" + i + "@example.org").toList();

  private static String importing(SiteClient client, String organiser)
      throws IOException, InterruptedException {
    String header =
        "givenName,familyName,email,organisation,helix,borderArea,subregion,topics,valueChains\r\n";
    String rows =
        LIST.stream()
            .map(
                email ->
                    "Ana,Ficticia,"
                        + email
                        + ",Alcaldía,government,co-ec,CO-NAR,innovation-projects,tourism")
            .collect(Collectors.joining("\r\n"));
    return client
        .postCsv(
            DESK + "/imports?write=true", header + rows, "authorization", "Bearer " + organiser)
        .body();
  }

  private static int people(SiteClient client, String organiser) throws Exception {
    String body = client.get(DESK + "/people", "authorization", "Bearer " + organiser).body();
    return body.split("@example.org", -1).length - 1;
  }
}
