package studyvisit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ñandú O'Higgins-Muñoz",
        "Ωμέγα 日本 🇪🇺 ã ç é",
        "two\nlines",
        "<b>&amp;</b> \"quotes\"",
        "  spaces  ",
        "+57 300 123 4567",
        "007"
      })
  void what_people_typed_comes_back_as_it_was(String typed) throws Exception {
    assertThat(cell(Cell.of(typed)).asString()).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "=HYPERLINK(\"https://evil.example\",\"x\")", "+1", "-1", "@A1"})
  void what_looks_like_a_formula_is_text(String typed) throws Exception {
    org.dhatim.fastexcel.reader.Cell cell = cell(Cell.of(typed));
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.asString()).isEqualTo(typed);
    assertThat(part(xlsx(Cell.of(typed)), "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
  }

  @Test
  void numbers_days_and_times_are_typed() throws Exception {
    assertThat(cell(Cell.of(12)).asNumber()).isEqualByComparingTo("12");
    assertThat(cell(Cell.share(1, 3)).asNumber().doubleValue()).isBetween(0.333, 0.334);
    assertThat(Cell.share(1, 3).text()).isEqualTo("33%");
    assertThat(Cell.share(0, 0).text()).isEqualTo("0%");
    LocalDate day = LocalDate.parse("2018-06-04");
    assertThat(cell(Cell.of(day)).asDate()).isEqualTo(day.atStartOfDay());
    LocalDateTime time = LocalDateTime.parse("2018-06-04T14:20");
    assertThat(cell(Cell.of(time)).asDate()).isEqualTo(time);
  }

  @Test
  void a_bar_is_as_long_as_its_share_and_seen_unless_it_is_nothing() throws Exception {
    assertThat(cell(Cell.bar(1, 2)).asString()).isEqualTo("█".repeat(10));
    assertThat(Cell.bar(5, 5).text()).hasSize(20);
    assertThat(Cell.bar(1, 1_000).text()).isEqualTo("▌");
    assertThat(Cell.bar(0, 5).text()).isEmpty();
  }

  @Test
  void the_header_is_frozen_and_has_filters() throws Exception {
    assertThat(part(xlsx(Cell.of("x")), "xl/worksheets/sheet1.xml"))
        .contains("<pane")
        .contains("state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:A2\"");
  }

  @Test
  void sheets_have_names_that_a_spreadsheet_takes() throws Exception {
    String name = "Aragon – Aquitaine and Midi-Pyrénées (Spain/France)";
    Sheet sheet = new Sheet(name, List.of("a"), List.of());
    byte[] xlsx = Xlsx.of(new Book("b", "Book", "", List.of(sheet, sheet, sheet)));
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      assertThat(book.getSheets().map(each -> each.getName()))
          .hasSize(3)
          .doesNotHaveDuplicates()
          .allMatch(each -> each.length() <= 31 && !each.contains("/"));
    }
  }

  @Test
  void five_thousand_rows_fit_an_answer_of_lambda() {
    List<Cell> row = Collections.nCopies(25, Cell.of("Ñandú O'Higgins"));
    Sheet sheet =
        new Sheet("all", Collections.nCopies(25, "column"), Collections.nCopies(5_000, row));
    assertThat(Xlsx.of(new Book("b", "Book", "", List.of(sheet))).length).isLessThan(3_000_000);
  }

  private static org.dhatim.fastexcel.reader.Cell cell(Cell written) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx(written)))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.getFirst().getCellText(0)).isEqualTo("Column");
      return rows.get(1).getCell(0);
    }
  }

  private static byte[] xlsx(Cell written) {
    Sheet sheet = new Sheet("Sheet", List.of("Column"), List.of(List.of(written)));
    return Xlsx.of(new Book("b", "Book", "", List.of(sheet)));
  }

  private static String part(byte[] xlsx, String name) throws IOException {
    Path file = Files.createTempFile("book", ".xlsx");
    Files.write(file, xlsx);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] part = zip.getInputStream(zip.getEntry(name)).readAllBytes();
      return new String(part, StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }
}
