package studyvisit;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The project's source format, google-java-format: `./mvnw -Pformat` writes it, a test checks it.
final class SourceFormat {
  private static final Path SOURCES = Path.of("functions", "src");
  private static final Pattern COMMENT = Pattern.compile("(\\s*/// )\\S.*");
  private static final int LINE = 100;

  private SourceFormat() {}

  static void main() throws IOException, FormatterException {
    for (Path file : files()) {
      String source = Files.readString(file);
      String formatted = formatted(source);
      if (!formatted.equals(source)) {
        Files.writeString(file, formatted);
        IO.println("formatted " + file);
      }
    }
  }

  static List<Path> files() throws IOException {
    try (var walk = Files.walk(SOURCES)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  static String formatted(String source) throws FormatterException {
    return new Formatter()
        .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(wrapped(source)));
  }

  /// google-java-format wraps a long `///` line with `//`, which ends the comment: wrap it first.
  private static String wrapped(String source) {
    StringBuilder out = new StringBuilder();
    for (String line : source.split("\n", -1)) {
      String rest = line;
      Matcher comment = COMMENT.matcher(line);
      if (comment.matches()) {
        while (rest.length() > LINE && rest.lastIndexOf(' ', LINE) > comment.end(1)) {
          int end = rest.lastIndexOf(' ', LINE);
          out.append(rest, 0, end).append('\n');
          rest = comment.group(1) + rest.substring(end + 1);
        }
      }
      out.append(rest).append('\n');
    }
    return out.substring(0, out.length() - 1);
  }
}
