package studyvisit.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever form is posted gets an answer that blames the request, and is taken just when stored.
class FormFuzz {
  static Stream<byte[]> seeds() {
    return Stream.of(Bodies.form().getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void a_posted_form_is_answered(byte @NotNull [] body) {
    Posted.isTakenJustWhenStored(Request.post("/interests").form("").bytes(body), 303);
  }
}
