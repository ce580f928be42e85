package studyvisit.web;

import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;
import studyvisit.language.Language;
import studyvisit.sheet.Book;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;

/// A book as one HTML file to be kept and printed: it carries its own style and needs no other
/// file.
@JStache(path = "book")
record PrintedBook(String lang, String title, String lead, List<Table> tables) {
  /// More columns than a page of paper has room for; then each row is printed as a card.
  private static final int WIDEST = 8;

  record Table(String name, List<String> columns, List<List<Shown>> rows, List<Card> cards) {
    boolean wide() {
      return columns.size() > WIDEST;
    }

    int count() {
      return rows.size();
    }
  }

  /// One cell: text, or a bar so many hundredths long.
  record Shown(String text, boolean number, boolean bar, long hundredths) {
    static Shown of(Cell cell) {
      return switch (cell) {
        case Cell.Bar(var value) -> new Shown("", false, true, Math.round(value * 100));
        case Cell.Whole _, Cell.Share _ -> new Shown(cell.text(), true, false, 0);
        case Cell.Text _, Cell.Day _, Cell.Time _ -> new Shown(cell.text(), false, false, 0);
      };
    }

    @Override
    public String toString() {
      return "Shown[hidden]";
    }
  }

  /// One row, by its columns; what is empty is left out.
  record Card(List<Line> lines) {}

  record Line(String label, String text) {}

  static PrintedBook of(Book book, Language language) {
    return new PrintedBook(
        language.code(),
        book.title(),
        book.lead(),
        book.sheets().stream().map(PrintedBook::table).toList());
  }

  private static Table table(Sheet sheet) {
    List<List<Shown>> rows =
        sheet.rows().stream().map(row -> row.stream().map(Shown::of).toList()).toList();
    List<Card> cards = rows.stream().map(row -> card(sheet.columns(), row)).toList();
    return new Table(sheet.name(), sheet.columns(), rows, cards);
  }

  private static Card card(List<String> columns, List<Shown> row) {
    List<Line> lines = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      String text = row.get(column).text();
      if (!text.isBlank()) lines.add(new Line(columns.get(column), text));
    }
    return new Card(lines);
  }

  @Override
  public String toString() {
    return "PrintedBook[hidden]";
  }
}
