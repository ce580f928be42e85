package studyvisit.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/// A table as text that spreadsheets open: UTF-8 with a byte order mark, formulas defused.
public final class Csv {
  public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// What a spreadsheet would take for the start of a formula, also behind blanks that it trims and
  /// in the wide characters that some languages type.
  private static final Pattern FORMULA =
      Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

  private Csv() {}

  public static String of(Sheet sheet) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().build(out)) { // buffers: what is not closed is lost
      csv.writeRecord(sheet.columns().stream().map(Csv::defused).toList());
      for (List<Cell> row : sheet.rows()) csv.writeRecord(row.stream().map(Csv::text).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /// Numbers and dates of ours are no formulas.
  private static String text(Cell cell) {
    return cell instanceof Cell.Text(var text) ? defused(text) : cell.text();
  }

  /// An apostrophe before what a spreadsheet would run.
  private static String defused(String text) {
    return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }
}
