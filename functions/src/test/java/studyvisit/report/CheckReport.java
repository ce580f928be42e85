package studyvisit.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.json.Json;

/// Checks the split in a saved report: `./mvnw -q -Pcheck -Dreport=FILE`, of one in pages
/// all files in order with commas between. Ends with 0 only when it is proven.
final class CheckReport {
  private CheckReport() {}

  static void main(String[] arguments) {
    List<String> wrong;
    try {
      List<Map<String, @Nullable Object>> pages = new ArrayList<>();
      for (String file : arguments[0].split(",", -1)) {
        pages.add(Json.object(Files.readString(Path.of(file))));
      }
      wrong = SavedReport.check(SavedPages.joined(pages));
    } catch (IOException | RuntimeException e) {
      wrong = List.of("not a whole report: " + e.getMessage());
    }
    wrong.forEach(IO::println);
    IO.println(wrong.isEmpty() ? "Proven." : "REFUSED.");
    System.exit(wrong.isEmpty() ? 0 : 1);
  }
}
