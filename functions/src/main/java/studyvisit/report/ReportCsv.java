package studyvisit.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studyvisit.interest.Answers;
import studyvisit.programme.PartnerRegion;

/// A report's split as a table that spreadsheets open: UTF-8 with a byte order mark, formulas
/// defused.
final class ReportCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// What a spreadsheet would take for the start of a formula, also behind blanks that it trims and
  /// in the wide characters that some languages type.
  private static final Pattern FORMULA =
      Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

  private static final List<String> COLUMNS =
      List.of(
          "partnerRegion",
          "id",
          "name",
          "organisation",
          "borderArea",
          "helix",
          "rank",
          "reasonCode",
          "reason");

  private ReportCsv() {}

  static String fileName(Report report) {
    String day = report.asOf().toString().substring(0, "yyyy-mm-dd".length());
    return report.request().programme().visit().id() + "-split-" + day + ".csv";
  }

  /// A row for each person: by partner region, then those without a place.
  static String of(Report report) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().build(out)) { // buffers: what is not closed is lost
      csv.writeRecord(COLUMNS);
      List<Row> rows = Row.of(report);
      for (PartnerRegion region : report.request().programme().partnerRegions()) {
        write(rows, Optional.of(region.id()), csv);
      }
      write(rows, Optional.empty(), csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(List<Row> rows, Optional<String> region, CsvWriter csv) {
    rows.stream()
        .filter(row -> row.region().equals(region))
        .forEach(row -> csv.writeRecord(cells(row)));
  }

  private static List<String> cells(Row row) {
    Answers answers = row.interest().answers();
    return Stream.of(
            row.region().orElse(""),
            row.person().id(),
            answers.person().name(),
            answers.person().organisation(),
            answers.origin().borderArea(),
            answers.person().helix(),
            row.region().isPresent() ? Integer.toString(row.rank()) : "",
            row.reason().code(),
            row.reason().text())
        .map(ReportCsv::defused)
        .toList();
  }

  /// An apostrophe before what a spreadsheet would run.
  private static String defused(String cell) {
    return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
  }
}
