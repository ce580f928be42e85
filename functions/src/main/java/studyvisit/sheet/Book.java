package studyvisit.sheet;

import java.util.List;

/// Tables that belong together, the summary first.
///
/// @param fileName without an ending
/// @param title what it is, in words
/// @param lead when it was made and of what, in words
public record Book(String fileName, String title, String lead, List<Sheet> sheets) {
  public Book {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) throw new IllegalArgumentException("a book without a sheet");
  }

  /// The table that a CSV file holds, which can hold only one: the last.
  public Sheet main() {
    return sheets.getLast();
  }
}
