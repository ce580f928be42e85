package studyvisit.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Where the functions' lines go: to standard output, or to the file that the tests name, which are
/// thousands of lines that nobody reads while all is well.
public final class FunctionLog {
  /// The system property with the file's path.
  public static final String FILE = "functions.log";

  private FunctionLog() {}

  static void write(String line) {
    String file = System.getProperty(FILE);
    if (file == null) {
      IO.println(line);
      return;
    }
    try {
      Files.writeString(
          Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
