package studyvisit.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// One value of a table, of the type that a spreadsheet sorts and filters it by.
public sealed interface Cell {
  Cell NOTHING = new Text("");

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(long number) {
    return new Whole(number);
  }

  static Cell of(LocalDate day) {
    return new Day(day);
  }

  static Cell of(LocalDateTime time) {
    return new Time(time);
  }

  /// As text: a day as `2018-06-04`, a time as `2018-06-04 14:20`.
  String text();

  record Text(String text) implements Cell {
    @Override
    public String toString() {
      return "Text[hidden]";
    }
  }

  record Whole(long value) implements Cell {
    @Override
    public String text() {
      return Long.toString(value);
    }
  }

  record Day(LocalDate value) implements Cell {
    @Override
    public String text() {
      return value.toString();
    }
  }

  /// By the clock of the visit, to the minute.
  record Time(LocalDateTime value) implements Cell {
    private static final int MINUTES = "2018-06-04T14:20".length();

    @Override
    public String text() {
      return value.toString().substring(0, MINUTES).replace('T', ' ');
    }
  }
}
