package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import studyvisit.local.FunctionDefinition;
import studyvisit.local.Template;

/// A claim must not end while the function that made it may still be sending.
class LeaseTest {
  @Test
  void a_claim_outlives_the_function_that_made_it() throws IOException {
    Duration timeout =
        Template.read(Path.of("template.yaml")).functions().stream()
            .filter(function -> function.id().equals("SendLetters"))
            .map(FunctionDefinition::timeout)
            .findFirst()
            .orElseThrow();
    assertThat(timeout).isLessThan(SendLetters.LEASE);
  }
}
