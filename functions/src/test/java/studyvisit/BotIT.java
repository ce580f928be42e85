package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.BotSigns;
import studyvisit.interest.SampleInterests;
import studyvisit.local.LocalSystem;

/// Programs that post, over HTTP: nobody is refused or can tell, and few letters go out.
class BotIT {
  /// As many as a verify has time for; `.ci/steps/flood` sends 10,000.
  private static final int POSTS = Integer.getInteger("flood.posts", 450);

  private static final int THREADS = 16;
  private static final String SOURCE = "198.51.100.23";

  @Test
  void a_flood_is_stored_and_its_letters_wait_or_are_held(@TempDir Path data) throws Exception {
    try (LocalSystem system = LocalSystem.start(LocalSystem.Options.in(data));
        SiteClient client = new SiteClient(system.url())) {
      flood(client);
      client.settle();
      assertThat(client.mails()).hasSize(100);

      List<Map<String, AttributeValue>> items = WholeTable.read(system.database());
      assertThat(WholeTable.count(items, "VISIT#june-2018#INTERESTS#")).isEqualTo(POSTS);
      assertThat(items.toString()).doesNotContain(SOURCE);
      SplitReport report =
          SplitReport.read(client.invoke("RegionSplitReport", "{\"visit\":\"june-2018\"}").body());
      assertThat(report.counted("held")).isEqualTo(POSTS - 400);

      client.moveClock(client.now().plus(Duration.ofMinutes(66)));
      assertThat(client.mails()).hasSize(125);
      client.moveClock(client.now().plus(Duration.ofHours(12)));
      assertThat(client.mails()).hasSize(400);
    }
  }

  @Test
  void a_form_with_the_unseen_field_filled_in_is_answered_as_any_other(@TempDir Path data)
      throws Exception {
    try (LocalSystem system = LocalSystem.start(LocalSystem.Options.in(data));
        SiteClient client = new SiteClient(system.url())) {
      Map<String, @Nullable Object> bot = SampleInterests.submission("bot@example.org");
      bot.put(BotSigns.TRAP, "https://spam.example");
      HttpResponse<String> toBot = client.postForm("/interests", bot);
      HttpResponse<String> toPerson =
          client.postForm("/interests", SampleInterests.submission("person@example.org"));
      assertThat(toBot.statusCode()).isEqualTo(toPerson.statusCode());
      assertThat(toBot.body()).isEqualTo(toPerson.body());
      assertThat(named(toBot)).isEqualTo(named(toPerson));
      assertThat(client.get("/visits/june-2018/form").body())
          .contains("name=\"" + BotSigns.TRAP + "\"", "name=\"" + BotSigns.SHOWN_AT + "\"");

      client.settle();
      assertThat(client.mails())
          .extracting(SentMail::receiver)
          .containsExactly("person@example.org");
    }
  }

  private static void flood(SiteClient client) throws Exception {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < POSTS; i++) {
        Object post = SampleInterests.submission("bot-" + i + "@example.org");
        answers.add(
            threads.submit(() -> client.postJson("/interests", post, "x-forwarded-for", SOURCE)));
      }
      for (Future<HttpResponse<String>> answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(202);
        assertThat(answer.get().body()).isEqualTo("{\"status\":\"received\"}");
      }
    }
  }

  private static Map<String, List<String>> named(HttpResponse<String> reply) {
    Map<String, List<String>> headers = new HashMap<>(reply.headers().map());
    headers.remove("date");
    return headers;
  }
}
