package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studyvisit.interest.SampleInterests;

/// kill -9 while people post: what was acknowledged is there after a new start, with its letter.
class KillIT {
  private static final int THREADS = 8;
  private static final int ACKNOWLEDGED = 60;
  private static final int KILLS = 2;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  /// Only a letter that SES took and that was not recorded yet repeats: one in each lane of the
  /// stream (ParallelizationFactor), at each kill.
  private static final int MOST_REPEATS = 2 * KILLS;

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger posted = new AtomicInteger();

  @Test
  @Timeout(300)
  void nothing_acknowledged_is_lost_and_every_confirmation_goes_out(@TempDir Path data)
      throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) {
      try (LocalProcess process = LocalProcess.start(data)) {
        postUntilKilled(process, kill * ACKNOWLEDGED);
      }
    }
    try (LocalProcess process = LocalProcess.start(data);
        SiteClient client = new SiteClient(process.url())) {
      awaitLetters(client);
      client.settle();
      Map<String, Long> letters = letters(client);
      assertThat(letters.keySet()).containsAll(acknowledged);
      assertThat(letters.values()).allMatch(count -> count <= 1 + KILLS);
      assertThat(letters.values().stream().filter(count -> count > 1).count())
          .isLessThanOrEqualTo(MOST_REPEATS);
      String report = client.invoke("RegionSplitReport", "{\"visit\":\"june-2018\"}").body();
      assertThat(SplitReport.read(report).counted("interests")).isEqualTo(letters.size());
      assertThat(posted.get()).as("some were under way").isGreaterThan(acknowledged.size());
    }
  }

  /// Kills in the middle: when enough was acknowledged, and a letter was sent, and posts and
  /// letters are under way.
  private void postUntilKilled(LocalProcess process, int enough) throws Exception {
    try (SiteClient client = new SiteClient(process.url());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int i = 0; i < THREADS; i++) threads.execute(() -> postOn(client));
      int before = client.mails().size();
      while (acknowledged.size() < enough || client.mails().size() == before) Thread.sleep(20);
      process.close();
    }
  }

  private void postOn(SiteClient client) {
    try {
      while (true) {
        int person = posted.incrementAndGet();
        String email = "person-" + person + "@example.org";
        String source = "2001:db8:" + Integer.toHexString(person) + "::1"; // one place would wait
        HttpResponse<String> reply =
            client.postJson(
                "/interests", SampleInterests.submission(email), "x-forwarded-for", source);
        if (reply.statusCode() == 202) acknowledged.add(email);
      }
    } catch (IOException _) {
      // Killed: the posts under way were never answered.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitLetters(SiteClient client) throws Exception {
    long end = System.nanoTime() + LONGEST.toNanos();
    Set<String> missing = new HashSet<>(acknowledged);
    while (System.nanoTime() < end) {
      missing.removeAll(letters(client).keySet());
      if (missing.isEmpty()) return;
      Thread.sleep(100);
    }
    throw new AssertionError("no letter in time for " + missing);
  }

  private static Map<String, Long> letters(SiteClient client) throws Exception {
    return client.mails().stream()
        .collect(Collectors.groupingBy(SentMail::receiver, Collectors.counting()));
  }
}
