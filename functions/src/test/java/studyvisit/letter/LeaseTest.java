package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import studyvisit.aws.DynamoDbCalls;
import studyvisit.aws.SesMailbox;
import studyvisit.call.TimeLeft;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.Template;

/// A claim must not end while the function that made it may still be sending.
class LeaseTest {
  @Test
  void a_claim_outlives_the_function_that_made_it() throws IOException {
    assertThat(timeout()).isLessThan(SendLetters.LEASE);
  }

  @Test
  void a_letter_that_is_begun_can_be_ended_however_slow_all_is() throws IOException {
    Duration slowest = DynamoDbCalls.LONGEST.multipliedBy(4).plus(SesMailbox.LONGEST);
    assertThat(SendLettersHandler.ONE_LETTER).isGreaterThanOrEqualTo(slowest);
    assertThat(SendLettersHandler.ONE_LETTER.plus(TimeLeft.TO_ANSWER)).isLessThan(timeout());
  }

  private static Duration timeout() throws IOException {
    return Template.read(Path.of("template.yaml")).functions().stream()
        .filter(function -> function.id().equals("SendLetters"))
        .map(FunctionDefinition::timeout)
        .findFirst()
        .orElseThrow();
  }
}
