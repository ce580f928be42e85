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

  record Table(String name, List<String> columns, List<List<String>> rows, List<Card> cards) {
    boolean wide() {
      return columns.size() > WIDEST;
    }

    int count() {
      return rows.size();
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
    List<List<String>> rows =
        sheet.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
    List<Card> cards = rows.stream().map(row -> card(sheet.columns(), row)).toList();
    return new Table(sheet.name(), sheet.columns(), rows, cards);
  }

  private static Card card(List<String> columns, List<String> row) {
    List<Line> lines = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      String text = row.get(column);
      if (!text.isBlank()) lines.add(new Line(columns.get(column), text));
    }
    return new Card(lines);
  }

  @Override
  public String toString() {
    return "PrintedBook[hidden]";
  }
}
