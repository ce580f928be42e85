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

  private ReportCsv() {}

  static String fileName(Report report) {
    String day = report.asOf().toString().substring(0, "yyyy-mm-dd".length());
    return report.request().programme().visit().id() + "-split-" + day + ".csv";
  }

  /// A row for each person: by partner region, then those without a place.
  static String of(Report report) {
    List<List<Cell>> cells = new ArrayList<>();
    Rows rows = new Rows(report);
    for (int row = 0; row < rows.size(); row++) cells.add(cells(rows.at(row)));
    return Csv.of(new Sheet("split", COLUMNS, cells));
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
