package studyvisit.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever languages a browser wishes for, the call is shown.
class LanguageFuzz {
  static Stream<byte[]> seeds() {
    return Stream.of("pt-BR;q=0.8, es;q=0.5, *;q=0".getBytes(StandardCharsets.ISO_8859_1));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10s")
  void any_language_wish_is_answered(byte @NotNull [] header) {
    String wish = new String(header, StandardCharsets.ISO_8859_1);
    int status = new Sites().send(Request.get("/").header("accept-language", wish)).status();
    if (status != 200) throw new AssertionError("status " + status);
  }
}
