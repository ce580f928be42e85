package studyvisit.sheet;

import java.util.List;

/// A table: a name, a header, and rows as wide as it.
public record Sheet(String name, List<String> columns, List<List<Cell>> rows) {
  /// @throws IllegalArgumentException if a row is not as wide as the header
  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size())
        throw new IllegalArgumentException("a row of another width");
    }
  }

  @Override
  public String toString() {
    return "Sheet[" + rows.size() + " rows]";
  }
}
