package studyvisit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studyvisit.interest.Answers;
import studyvisit.programme.PartnerRegion;
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
    List<Row> rows = Row.of(report);
    for (PartnerRegion region : report.request().programme().partnerRegions()) {
      add(rows, Optional.of(region.id()), cells);
    }
    add(rows, Optional.empty(), cells);
    return Csv.of(new Sheet("split", COLUMNS, cells));
  }

  private static void add(List<Row> rows, Optional<String> region, List<List<Cell>> cells) {
    rows.stream()
        .filter(row -> row.region().equals(region))
        .map(ReportCsv::cells)
        .forEach(cells::add);
  }

  private static List<Cell> cells(Row row) {
    Answers answers = row.interest().answers();
    return List.of(
        Cell.of(row.region().orElse("")),
        Cell.of(row.person().id()),
        Cell.of(answers.person().name()),
        Cell.of(answers.person().organisation()),
        Cell.of(answers.origin().borderArea()),
        Cell.of(answers.person().helix()),
        row.region().isPresent() ? Cell.of(row.rank()) : Cell.NOTHING,
        Cell.of(row.reason().code()),
        Cell.of(row.reason().text()));
  }
}
