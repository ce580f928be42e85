package studyvisit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studyvisit.sheet.Book;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Csv;
import studyvisit.sheet.Sheet;
import studyvisit.sheet.Xlsx;

/// What organisers see who open an export in LibreOffice: it reads the file and writes each table
/// as
/// CSV, with what its cells show.
class LibreOfficeIT {
  /// Separator, quote, UTF-8, from the first line on, cells as they are shown, every sheet.
  private static final String SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

  private static final String EVERY_SHEET = SHOWN + ",false,false,false,-1";
  private static final String AS_WE_WRITE = "CSV:44,34,76,1";
  private static final Sheet SHEET =
      new Sheet(
          "Hoja Ñ",
          List.of("Name", "Day", "Time", "Number"),
          Stream.of(
                  "Begoña Ñandú O'Higgins-Muñoz",
                  "João Conceição Łukasz Ωμέγα 日本",
                  "=1+1",
                  "=HYPERLINK(\"https://evil.example\",\"x\")",
                  "@SUM(D2:D3)",
                  "+57 300 123 4567",
                  "-2+3",
                  "007",
                  "2018-06-04")
              .map(LibreOfficeIT::row)
              .toList());

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void needsLibreOffice() {
    boolean found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
    if (!found) System.err.println("NOT TESTED: exports in LibreOffice, since there is no soffice");
    assumeTrue(found || "true".equals(System.getenv("CI")), "no soffice");
  }

  @Test
  void a_workbook_shows_what_was_put_in_and_runs_no_formula() throws Exception {
    Path file = folder.resolve("book.xlsx");
    Files.write(file, Xlsx.of(new Book("book", "Book", "", List.of(SHEET))));
    convert(file);

    List<CsvRecord> shown = read("book-Hoja Ñ.csv");
    assertThat(shown.getFirst().getFields()).isEqualTo(SHEET.columns());
    for (int row = 0; row < SHEET.rows().size(); row++) {
      List<String> seen =
          shown.get(row + 1).getFields().stream().map(LibreOfficeIT::toTheMinute).toList();
      assertThat(seen).isEqualTo(SHEET.rows().get(row).stream().map(Cell::text).toList());
    }
  }

  @Test
  void a_csv_file_keeps_its_accents_and_runs_no_formula() throws Exception {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, Csv.of(SHEET));
    convert(file, "--infilter=" + AS_WE_WRITE);

    List<CsvRecord> shown = read("table-table.csv");
    assertThat(shown.get(1).getField(0)).isEqualTo("Begoña Ñandú O'Higgins-Muñoz");
    assertThat(shown.get(2).getField(0)).isEqualTo("João Conceição Łukasz Ωμέγα 日本");
    assertThat(shown.get(3).getField(0)).isEqualTo("'=1+1");
    assertThat(shown.get(4).getField(0)).startsWith("'=HYPERLINK(");
    assertThat(shown.get(5).getField(0)).isEqualTo("'@SUM(D2:D3)");
    assertThat(shown.get(7).getField(0)).isEqualTo("'-2+3");
    assertThat(shown.get(1).getField(3)).isEqualTo("12");
  }

  /// LibreOffice adds the seconds to a time.
  private static String toTheMinute(String shown) {
    return shown.matches("[0-9-]{10} [0-9]{2}:[0-9]{2}:00") ? shown.substring(0, 16) : shown;
  }

  private static List<Cell> row(String name) {
    return List.of(
        Cell.of(name),
        Cell.of(LocalDate.parse("2018-06-04")),
        Cell.of(LocalDateTime.parse("2018-06-04T14:20")),
        Cell.of(12));
  }

  private void convert(Path file, String... options) throws IOException, InterruptedException {
    Path profile = folder.resolve("profile");
    Path out = folder.resolve("out");
    List<String> command =
        Stream.of(
                Stream.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless"),
                Stream.of(options),
                Stream.of("--convert-to", EVERY_SHEET, "--outdir", out.toString(), file.toString()))
            .flatMap(parts -> parts)
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = process.waitFor(180, TimeUnit.SECONDS);
    if (!ended) process.destroyForcibly();
    assertThat(ended).as("LibreOffice ends").isTrue();
  }

  private List<CsvRecord> read(String name) throws IOException {
    Path file = folder.resolve("out").resolve(name);
    assertThat(file).as(Files.readString(folder.resolve("log"))).exists();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      return reader.stream().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
