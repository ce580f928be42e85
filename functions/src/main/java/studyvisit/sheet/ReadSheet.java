package studyvisit.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// A spreadsheet that somebody made, as rows of text: the first sheet of a workbook, or CSV with
/// commas, semicolons or tabs. Rows without any text are left out.
public final class ReadSheet {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// Stands for bytes that were no text.
  private static final String UNREADABLE = "\uFFFD";

  private ReadSheet() {}

  /// A row with its number, as spreadsheets count: 1 is the first.
  public record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
      return "Line[" + number + "]";
    }
  }

  /// The rows; empty if this is no spreadsheet that can be read.
  public static Optional<List<Line>> xlsx(byte[] content) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return Optional.of(filled(rows.map(ReadSheet::line)));
    } catch (IOException | RuntimeException | OutOfMemoryError _) {
      // The library throws of both kinds for any fault, and makes a row as wide as a cell's
      // reference claims: one array that is too large, which is gone again here.
      return Optional.empty();
    }
  }

  /// The rows; empty if this is no CSV in UTF-8, was in something else before it was made UTF-8, or
  /// has a quote too many.
  public static Optional<List<Line>> csv(byte[] content) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
    // A quote that is not closed would make one cell of all that follows.
    if (text.contains(UNREADABLE) || count(text, '"') % 2 == 1) return Optional.empty();
    if (text.startsWith(BYTE_ORDER_MARK)) text = text.substring(1);
    try (var records =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .fieldSeparator(separator(text))
            .skipEmptyLines(false)
            .ofCsvRecord(text)) {
      List<Line> lines = new ArrayList<>();
      records.forEach(row -> lines.add(new Line(lines.size() + 1, row.getFields())));
      return Optional.of(filled(lines.stream()));
    } catch (CsvParseException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The one that stands most often in the first line.
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) best = candidate;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static Line line(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      Optional<Cell> cell = row.getOptionalCell(column);
      cells.add(cell.map(Cell::getText).orElse("").strip());
    }
    return new Line(row.getRowNum(), cells);
  }

  private static List<Line> filled(Stream<Line> lines) {
    return lines.filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
  }
}
