package studyvisit.sheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever sheet a workbook holds is read, or the workbook is told to be none.
class WorkbookFuzz {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  static Stream<byte[]> seeds() throws IOException {
    byte[] sheet =
        """
        <worksheet xmlns="%s"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>email</t></is></c><c r="C1"><v>12.5</v></c></row>
        <row r="3"><c r="B3" t="str"><f>1+1</f><v>2</v></c><c r="C3" t="b"><v>1</v></c></row>
        </sheetData></worksheet>
        """
            .formatted(SHEETS)
            .getBytes(StandardCharsets.UTF_8);
    if (ReadSheet.xlsx(workbook(sheet)).orElseThrow().size() != 2) {
      throw new IllegalStateException("the seed is no workbook");
    }
    return Stream.of(
        sheet,
        new String(sheet, StandardCharsets.UTF_8)
            .replace("B3", "ZZZZZZ3")
            .getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void any_sheet_is_read_or_refused(byte @NotNull [] sheet) throws IOException {
    ReadSheet.xlsx(workbook(sheet));
  }

  private static byte[] workbook(byte[] sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      part(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="%s/content-types"><Override PartName="/xl/workbook.xml"
          ContentType="%s.sheet.main+xml"/></Types>
          """
              .formatted(PACKAGE, TYPE));
      part(
          zip,
          "_rels/.rels",
          """
          <Relationships xmlns="%s/relationships">
          <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
          </Relationships>
          """
              .formatted(PACKAGE, OFFICE));
      part(
          zip,
          "xl/workbook.xml",
          """
          <workbook xmlns="%s" xmlns:r="%s">
          <sheets><sheet name="people" sheetId="1" r:id="rId1"/></sheets></workbook>
          """
              .formatted(SHEETS, OFFICE));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships xmlns="%s/relationships">
          <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>
          </Relationships>
          """
              .formatted(PACKAGE, OFFICE));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(sheet);
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.strip().getBytes(StandardCharsets.UTF_8));
  }
}
