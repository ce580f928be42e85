package studyvisit.report;

import java.util.ArrayList;
import java.util.List;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Csv;
import studyvisit.sheet.Sheet;

/// A report's split as a table that spreadsheets open.
final class ReportCsv {
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

  /// Room for the header, the file's name and `next`.
  private static final int AROUND = 700;

  private ReportCsv() {}

  static String fileName(Report report) {
    String day = report.asOf().toString().substring(0, "yyyy-mm-dd".length());
    return report.request().programme().visit().id() + "-split-" + day + ".csv";
  }

  /// Some rows of the table: by partner region, then those without a place.
  ///
  /// @param end behind the last of them
  static String of(Rows rows, int from, int end) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = from; row < end; row++) cells.add(cells(rows.at(row)));
    return Csv.of(new Sheet("split", COLUMNS, cells));
  }

  /// Behind the last row that fits.
  static int end(Rows rows, int from, long largest) {
    long left = largest - AROUND;
    int row = from;
    while (row < rows.size()) {
      left -= Size.of(cells(rows.at(row)).stream().map(Cell::text).toList(), largest);
      if (left < 0) break;
      row++;
    }
    return row;
  }

  private static List<Cell> cells(Row row) {
    return List.of(
        Cell.of(row.region().orElse("")),
        Cell.of(row.person().id()),
        Cell.of(row.name()),
        Cell.of(row.organisation()),
        Cell.of(row.person().area()),
        Cell.of(row.person().category()),
        row.region().isPresent() ? Cell.of(row.rank()) : Cell.NOTHING,
        Cell.of(row.reason().code()),
        Cell.of(row.reason().text()));
  }
}
