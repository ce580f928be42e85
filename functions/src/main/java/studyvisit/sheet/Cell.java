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

  /// A part of a whole: 0 of nothing.
  static Cell share(long part, long whole) {
    return new Share(whole == 0 ? 0 : (double) part / whole);
  }

  /// The same, drawn.
  static Cell bar(long part, long whole) {
    return new Bar(whole == 0 ? 0 : (double) part / whole);
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

  /// @param value from 0 to 1
  record Share(double value) implements Cell {
    @Override
    public String text() {
      return Math.round(value * 100) + "%";
    }
  }

  /// Drawn with letters, so that whatever opens the file shows it, and it needs no chart.
  ///
  /// @param value from 0 to 1
  record Bar(double value) implements Cell {
    private static final int LONGEST = 20;

    /// A half where the whole would be too much; something for whatever is not nothing.
    @Override
    public String text() {
      long halves = Math.round(value * LONGEST * 2);
      if (value > 0) halves = Math.max(halves, 1);
      return "█".repeat((int) (halves / 2)) + (halves % 2 == 0 ? "" : "▌");
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
