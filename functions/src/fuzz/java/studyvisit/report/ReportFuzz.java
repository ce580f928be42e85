package studyvisit.report;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import studyvisit.Events;
import studyvisit.RecordedContext;
import studyvisit.web.Fault;

/// Whatever event invokes the report, it answers with a report or with a problem. A request that
/// API Gateway did not make is nobody's: it fails, and the log says why.
class ReportFuzz {
  static Stream<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : List.of("json", "csv", "bad-bounds", "http")) {
      seeds.add(Events.text("RegionSplitReport-" + name).getBytes(StandardCharsets.UTF_8));
    }
    return seeds.stream();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void any_event_is_answered(byte @NotNull [] event) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      new RegionSplitReportHandler(ReportJsonTest.handMade().answers)
          .handleRequest(new ByteArrayInputStream(event), answer, new RecordedContext());
    } catch (Fault fault) {
      if (new String(event, StandardCharsets.UTF_8).contains("routeKey")) return;
      throw fault;
    }
    if (!answer.toString(StandardCharsets.UTF_8).startsWith("{")) throw new AssertionError("none");
  }
}
