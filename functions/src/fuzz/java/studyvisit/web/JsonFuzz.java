package studyvisit.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever JSON is posted gets an answer that blames the request, and is taken just when stored.
class JsonFuzz {
  static Stream<byte[]> seeds() {
    return Stream.of(Bodies.json().getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void posted_json_is_answered(byte @NotNull [] body) {
    Posted.isTakenJustWhenStored(Request.post("/interests").json("").bytes(body), 202);
  }
}
