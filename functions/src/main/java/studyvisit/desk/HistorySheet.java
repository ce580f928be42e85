package studyvisit.desk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studyvisit.programme.Programme;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;

/// A visit's history as a table, in codes, by the clock of the visit.
final class HistorySheet {
  private static final List<String> COLUMNS =
      List.of("at", "by", "deed", "interest", "details", "id");

  private HistorySheet() {}

  static Sheet of(Programme programme, List<Entry> entries) {
    return new Sheet(
        "history", COLUMNS, entries.stream().map(entry -> cells(programme, entry)).toList());
  }

  private static List<Cell> cells(Programme programme, Entry entry) {
    String details =
        new TreeMap<>(entry.deed().details())
            .entrySet().stream()
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .collect(Collectors.joining(", "));
    return List.of(
        Cell.of(LocalDateTime.ofInstant(entry.at(), programme.visit().zone())),
        Cell.of(entry.by().name()),
        Cell.of(entry.deed().kind().code()),
        Cell.of(entry.deed().interest().orElse("")),
        Cell.of(details),
        Cell.of(entry.id()));
  }
}
