package studyvisit.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A book as a workbook of Office Open XML: typed cells, the header frozen and with filters. What
/// people typed is stored as text, which no spreadsheet runs.
public final class Xlsx {
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /// What an Excel sheet's name can hold.
  private static final int LONGEST_NAME = 31;

  /// Columns that can still be read when they are printed on one page.
  private static final int WIDEST_PAGE = 10;

  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;
  private static final String HEADER_FILL = "1F3A5F";
  private static final String HEADER_TEXT = "FFFFFF";

  private Xlsx() {}

  public static byte[] of(Book book) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Study visits", "1.0")) {
      workbook.properties().setTitle(book.title());
      List<String> names = new ArrayList<>();
      for (Sheet sheet : book.sheets()) {
        names.add(name(sheet.name(), names));
        fill(workbook.newWorksheet(names.getLast()), sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void fill(Worksheet worksheet, Sheet sheet) {
    int columns = sheet.columns().size();
    for (int column = 0; column < columns; column++) {
      worksheet.value(0, column, sheet.columns().get(column));
      worksheet.width(column, width(sheet, column));
    }
    worksheet
        .range(0, 0, 0, columns - 1)
        .style()
        .bold()
        .fillColor(HEADER_FILL)
        .fontColor(HEADER_TEXT)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < columns; column++) {
        write(worksheet, row + 1, column, sheet.rows().get(row).get(column));
      }
    }
    worksheet.freezePane(0, 1);
    worksheet.setAutoFilter(0, 0, sheet.rows().size(), columns - 1);
    worksheet.repeatRows(0);
    worksheet.pageOrientation("landscape");
    if (columns > WIDEST_PAGE) return;
    worksheet.setFitToPage(true);
    worksheet.fitToHeight((short) 0);
  }

  private static void write(Worksheet worksheet, int row, int column, Cell cell) {
    String format =
        switch (cell) {
          case Cell.Text(var text) -> {
            if (!text.isEmpty()) worksheet.value(row, column, text);
            yield "@";
          }
          case Cell.Whole(var number) -> {
            worksheet.value(row, column, number);
            yield "0";
          }
          case Cell.Share(var share) -> {
            worksheet.value(row, column, share);
            yield "0%";
          }
          case Cell.Bar bar -> {
            worksheet.value(row, column, bar.text());
            worksheet.style(row, column).fontColor(HEADER_FILL).set();
            yield "@";
          }
          case Cell.Day(var day) -> {
            worksheet.value(row, column, day);
            yield "yyyy-mm-dd";
          }
          case Cell.Time(var time) -> {
            worksheet.value(row, column, time);
            yield "yyyy-mm-dd hh:mm";
          }
        };
    worksheet.style(row, column).format(format).wrapText(true).verticalAlignment("top").set();
  }

  private static int width(Sheet sheet, int column) {
    int widest = sheet.columns().get(column).length();
    for (List<Cell> row : sheet.rows()) {
      widest = Math.max(widest, row.get(column).text().length());
    }
    return Math.clamp(widest + 2L, NARROWEST, WIDEST);
  }

  /// A name as Excel takes it: short, without signs of its formulas, no other sheet's.
  private static String name(String wanted, List<String> taken) {
    String plain = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
    String name = cut(plain, LONGEST_NAME);
    for (int twin = 2; contains(taken, name); twin++) {
      name = cut(plain, LONGEST_NAME - 3) + " " + twin;
    }
    return name;
  }

  private static boolean contains(List<String> taken, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return taken.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(lower));
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length).strip();
  }
}
