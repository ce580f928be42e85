package studyvisit.bench;

import com.github.f4b6a3.ulid.UlidCreator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import studyvisit.RecordedContext;
import studyvisit.interest.InMemoryLimits;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.SubmitInterest;
import studyvisit.interest.Turns;
import studyvisit.letter.InMemoryTable;
import studyvisit.programme.ProgrammeFiles;
import studyvisit.programme.Programmes;
import studyvisit.web.Http;
import studyvisit.web.InterestPages;
import studyvisit.web.Site;

/// What `SubmitInterest` needs itself for a post when it is warm, from event to answer: everything
/// but the calls of DynamoDB, in whose place is a table in memory. Prints the median in
/// microseconds.
final class OwnTime {
  private static final int WARMING = 2_000;
  private static final int MEASURED = 2_000;

  private OwnTime() {}

  static void main() throws IOException {
    Site site = site();
    long[] micros = new long[MEASURED];
    for (int i = -WARMING; i < MEASURED; i++) {
      byte[] event =
          ApplicantBench.post("own" + i, "192.0.2." + Math.floorMod(i, 200))
              .getBytes(StandardCharsets.UTF_8);
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      long start = System.nanoTime();
      Http.handle(new ByteArrayInputStream(event), answer, new RecordedContext(), site);
      long took = (System.nanoTime() - start) / 1000;
      if (!answer.toString(StandardCharsets.UTF_8).contains("\"statusCode\":202"))
        throw new IllegalStateException(answer.toString(StandardCharsets.UTF_8));
      if (i >= 0) micros[i] = took;
    }
    Arrays.sort(micros);
    IO.println(micros[MEASURED / 2]);
  }

  private static Site site() {
    Programmes programmes = ProgrammeFiles.bundled();
    Instant now = Instant.now();
    Clock clock =
        Clock.offset(Clock.systemUTC(), Duration.between(now, SampleInterests.DURING_THE_CALL));
    SubmitInterest submit =
        new SubmitInterest(
            programmes,
            new InMemoryTable(),
            new Turns(new InMemoryLimits()),
            clock,
            () -> UlidCreator.getUlid(clock.millis()).toString());
    return new InterestPages(programmes, submit, clock);
  }
}
