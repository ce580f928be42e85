package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.interest.SampleInterests;
import studyvisit.local.LocalSystem;

/// Many people at once, and many of them twice.
class CrowdIT {
  private static final int POSTS = 2000;
  private static final int THREADS = 50;

  @Test
  void each_person_has_one_interest_and_one_confirmation(@TempDir Path data) throws Exception {
    List<String> posts = posts();
    List<String> people = posts.stream().distinct().toList();
    try (LocalSystem system = LocalSystem.start(LocalSystem.Options.in(data));
        SiteClient client = new SiteClient(system.url())) {
      assertThat(answers(client, posts))
          .containsExactly(Map.entry("202 {\"status\":\"received\"}", POSTS));
      client.settle();
      assertThat(client.mails()).allMatch(mail -> mail.is("confirmation"));
      assertThat(client.mails().stream().map(SentMail::receiver))
          .containsExactlyInAnyOrderElementsOf(people);

      List<Map<String, AttributeValue>> items = WholeTable.read(system.database());
      for (String kind : List.of("VISIT#june-2018#INTERESTS#", "PERSON#", "LETTERS#", "LINK#"))
        assertThat(WholeTable.count(items, kind)).as(kind).isEqualTo(people.size());
      long counters = WholeTable.count(items, "COUNT#") + WholeTable.count(items, "SALT#");
      assertThat(items).hasSize(Math.toIntExact(4L * people.size() + counters));
    }
  }

  /// Addresses: every third post is a repeat, half of them of one impatient person, the others of
  /// whoever posted just before.
  private static List<String> posts() {
    List<String> posts = new ArrayList<>();
    for (int i = 0; i < POSTS; i++) {
      posts.add(
          switch (i % 6) {
            case 2 -> "impatient@example.org";
            case 5 -> posts.getLast();
            default -> "person-" + i + "@example.org";
          });
    }
    // Neighbours stay close enough to meet on the way.
    for (int i = 0; i + THREADS <= POSTS; i += THREADS)
      Collections.shuffle(posts.subList(i, i + THREADS), new Random(i));
    return posts;
  }

  /// How often each answer was given.
  private static Map<String, Integer> answers(SiteClient client, List<String> posts)
      throws Exception {
    Map<String, Integer> counts = new TreeMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<String>> answers = new ArrayList<>();
      for (String post : posts) answers.add(threads.submit(() -> answer(client, post)));
      for (Future<String> answer : answers) counts.merge(answer.get(), 1, Integer::sum);
    }
    return counts;
  }

  /// Each from a place of their own: a crowd in one place would wait for its letters.
  private static String answer(SiteClient client, String email)
      throws IOException, InterruptedException {
    String source = "2001:db8:" + Integer.toHexString(email.hashCode() & 0xffff) + "::1";
    HttpResponse<String> reply =
        client.postJson("/interests", SampleInterests.submission(email), "x-forwarded-for", source);
    return reply.statusCode() + " " + reply.body();
  }
}
