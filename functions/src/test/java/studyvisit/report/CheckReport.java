package studyvisit.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import studyvisit.json.Json;

/// Checks the split in a saved report: `./mvnw -q -Pcheck -Dreport=FILE`. Ends with 0 only when it
/// is
/// proven.
final class CheckReport {
  private CheckReport() {}

  static void main(String[] arguments) throws IOException {
    List<String> wrong;
    try {
      wrong = SavedReport.check(Json.object(Files.readString(Path.of(arguments[0]))));
    } catch (IllegalArgumentException e) {
      wrong = List.of("not a whole report: " + e.getMessage());
    }
    wrong.forEach(IO::println);
    IO.println(wrong.isEmpty() ? "Proven." : "REFUSED.");
    System.exit(wrong.isEmpty() ? 0 : 1);
  }
}
