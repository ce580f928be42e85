package studyvisit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static studyvisit.export.SamplePeople.JUNE;
import static studyvisit.export.SamplePeople.business;
import static studyvisit.export.SamplePeople.material;
import static studyvisit.export.SamplePeople.person;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.programme.PartnerRegion;
import studyvisit.sheet.Book;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Csv;
import studyvisit.sheet.Sheet;
import studyvisit.sheet.Xlsx;

/// What organisers see who open an export in LibreOffice: it reads the file and writes what its
/// cells show as CSV, or what they are as XML.
class LibreOfficeIT {
  /// Separator, quote, UTF-8, from the first line on, cells as they are shown, every sheet.
  private static final String SHOWN =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  /// One file of XML that says of each cell of what type it is.
  private static final String TYPED = "fods";

  private static final String AS_WE_WRITE = "CSV:44,34,76,1";

  /// As in the dialogue that LibreOffice shows, with "detect special numbers" ticked.
  private static final String FINDING_DATES = AS_WE_WRITE + ",,0,false,true";

  private static final String FORMULA = "=1+1";
  private static final Sheet SHEET =
      new Sheet(
          "Hoja Ñ",
          List.of("Name", "Day", "Time", "Number"),
          Stream.of(
                  "Begoña Ñandú O'Higgins-Muñoz",
                  "João Conceição Łukasz Ωμέγα 日本",
                  FORMULA,
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
    shows(new Book("book", "Book", "", List.of(SHEET)));
  }

  @Test
  void every_export_with_its_summary_shows_what_was_put_in() throws Exception {
    Map<String, Object> hostile =
        Map.of("familyName", FORMULA, "organisation", "@SUM(A1)", "consentToShare", true);
    Interest ana = person("A1", State.SELECTED, hostile);
    Interest bea = person("B2", State.SELECTED, business(List.of("tourism"), List.of("food")));
    PartnerRegion host = JUNE.partnerRegion("central-denmark").orElseThrow();
    Material material = material(Map.of("A1", host.id(), "B2", host.id()), ana, bea);
    LocalTime from = LocalTime.of(14, 0);
    Timetable timetable = Timetable.of(JUNE.visit(), from, from.plusHours(4), 20);
    for (Book book :
        List.of(
            Exports.everybody(material),
            Exports.brussels(material),
            Exports.host(material, host),
            PlannedMeetings.of(material, timetable, 4, Map.of()).book())) {
      shows(book);
    }
  }

  @Test
  void days_times_and_numbers_are_such_in_a_workbook_and_in_csv_and_nothing_is_a_formula()
      throws Exception {
    Path workbook = folder.resolve("workbook.xlsx");
    Files.write(workbook, Xlsx.of(new Book("workbook", "Typed", "", List.of(SHEET))));
    convert(workbook, TYPED);
    Path table = folder.resolve("table.csv");
    Files.writeString(table, Csv.of(SHEET));
    convert(table, TYPED, "--infilter=" + FINDING_DATES);

    String asWorkbook = typed("workbook.fods");
    String asCsv = typed("table.fods");
    for (String cells : List.of(asWorkbook, asCsv)) {
      assertThat(cells)
          .contains("office:value-type=\"date\" office:date-value=\"2018-06-04\"")
          .contains("office:value-type=\"date\" office:date-value=\"2018-06-04T14:20:00\"")
          .contains("office:value-type=\"float\" office:value=\"12\"")
          .doesNotContain("table:formula");
    }
    assertThat(asWorkbook.split("office:value-type=\"date\"", -1))
        .as("what only looks like a day stays text")
        .hasSize(2 * SHEET.rows().size() + 1);
  }

  @Test
  void a_csv_file_keeps_its_accents_and_runs_no_formula() throws Exception {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, Csv.of(SHEET));
    convert(file, SHOWN, "--infilter=" + AS_WE_WRITE);

    List<CsvRecord> shown = read("table-table.csv");
    assertThat(shown.get(1).getField(0)).isEqualTo("Begoña Ñandú O'Higgins-Muñoz");
    assertThat(shown.get(2).getField(0)).isEqualTo("João Conceição Łukasz Ωμέγα 日本");
    assertThat(shown.get(3).getField(0)).isEqualTo("'=1+1");
    assertThat(shown.get(4).getField(0)).startsWith("'=HYPERLINK(");
    assertThat(shown.get(5).getField(0)).isEqualTo("'@SUM(D2:D3)");
    assertThat(shown.get(7).getField(0)).isEqualTo("'-2+3");
    assertThat(shown.get(1).getField(3)).isEqualTo("12");
  }

  private void shows(Book book) throws Exception {
    Path file = folder.resolve("book.xlsx");
    Files.write(file, Xlsx.of(book));
    convert(file, SHOWN);
    for (Sheet sheet : book.sheets()) {
      List<CsvRecord> shown = read("book-" + sheet.name() + ".csv");
      assertThat(shown.getFirst().getFields()).isEqualTo(sheet.columns());
      assertThat(shown).hasSize(sheet.rows().size() + 1);
      for (int row = 0; row < sheet.rows().size(); row++) {
        List<String> seen =
            shown.get(row + 1).getFields().stream().map(LibreOfficeIT::toTheMinute).toList();
        assertThat(seen).isEqualTo(sheet.rows().get(row).stream().map(Cell::text).toList());
      }
    }
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

  private void convert(Path file, String as, String... options)
      throws IOException, InterruptedException {
    Path profile = folder.resolve("profile");
    Path out = folder.resolve("out");
    List<String> command =
        Stream.of(
                Stream.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless"),
                Stream.of(options),
                Stream.of("--convert-to", as, "--outdir", out.toString(), file.toString()))
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

  private String typed(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
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
