package studyvisit.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import studyvisit.aws.DynamoDbCalls;
import studyvisit.call.TimeLeft;
import studyvisit.local.FunctionDefinition;

/// The times of the template and of the code fit into each other.
class TimesTest {
  /// An HTTP API waits no longer, whatever a function may take.
  private static final Duration HTTP_API = Duration.ofSeconds(30);

  /// Has a limit of its own over HTTP, since it may take longer when invoked: `ReportAnswers`.
  private static final String REPORT = "RegionSplitReport";

  @Test
  void every_function_has_time_for_a_slow_call_and_an_answer() throws IOException {
    for (FunctionDefinition function : DeployedFunctions.definitions()) {
      assertThat(function.timeout())
          .as(function.id())
          .isGreaterThan(DynamoDbCalls.LONGEST.multipliedBy(2).plus(TimeLeft.TO_ANSWER));
    }
  }

  @Test
  void no_function_that_people_wait_for_outlasts_the_api() throws IOException {
    for (FunctionDefinition function : DeployedFunctions.definitions()) {
      if (function.routes().isEmpty() || function.id().equals(REPORT)) continue;
      assertThat(function.timeout()).as(function.id()).isLessThan(HTTP_API);
    }
  }
}
