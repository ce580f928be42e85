package studyvisit.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A report as an answer of limited size: the whole of it, or the page that was asked for.
final class ReportPages {
  private final Report report;
  private final Rows rows;
  private final long largest;

  /// @param largest in bytes, as [Size] counts
  ReportPages(Report report, long largest) {
    this.report = report;
    this.largest = largest;
    rows = new Rows(report);
  }

  sealed interface Answer {}

  record Json(Map<String, Object> json) implements Answer {}

  /// @param next the token of the page behind it, if there is one
  record File(String name, String content, Optional<String> next) implements Answer {
    @Override
    public String toString() {
      return "File[" + name + "]";
    }
  }

  /// It is no longer the report of which a page was asked for.
  record Changed() implements Answer {}

  /// Nobody fits on a page.
  record TooLarge() implements Answer {}

  Answer answer() {
    Page page = report.request().page();
    if (!page.isFirst() && !page.report().equals(print())) return new Changed();
    Supplier<String> print = page.isFirst() ? this::print : page::report;
    return switch (report.request().format()) {
      case JSON ->
          Paging.page(ReportJson.of(report, rows), page, print, largest)
              .<Answer>map(Json::new)
              .orElseGet(TooLarge::new);
      case CSV -> file(page, print);
    };
  }

  private String print() {
    return Fingerprint.of(report, rows);
  }

  private Answer file(Page page, Supplier<String> print) {
    int end = ReportCsv.end(rows, page.from(), largest);
    if (end == page.from() && end < rows.size()) return new TooLarge();
    String content = ReportCsv.of(rows, page.from(), end);
    Optional<String> next =
        end < rows.size() ? Optional.of(new Page(end, print.get()).token()) : Optional.empty();
    return new File(ReportCsv.fileName(report), content, next);
  }
}
