package studyvisit.sheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever text is imported is read, or is told to be no CSV.
class CsvFuzz {
  static Stream<byte[]> seeds() {
    return Stream.of("\uFEFFa;b\r\n\"é\"\"\n\";2\n".getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10s")
  void any_text_is_read_or_refused(byte @NotNull [] content) {
    ReadSheet.csv(content);
  }
}
