package studyvisit.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import studyvisit.language.Language;

/// One page of A4 that is written from top to bottom. Tagged, with title and language, so that a
/// screen reader can read it out.
final class PdfPage {
  static final Color INK = new Color(0x1A, 0x1F, 0x2B);
  static final Color ACCENT = new Color(0x1F, 0x3A, 0x5F);
  static final Color QUIET = new Color(0x55, 0x5F, 0x6E);

  private static final float LEADING = 1.4f;
  private static final PdfName HEADING = new PdfName("H1");

  /// How a line is set.
  ///
  /// @param size in points
  /// @param align one of `Element.ALIGN_…`
  record Style(float size, Color color, int align) {
    static Style left(float size, Color color) {
      return new Style(size, color, Element.ALIGN_LEFT);
    }

    static Style centred(float size, Color color) {
      return new Style(size, color, Element.ALIGN_CENTER);
    }
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document document;
  private final PdfContentByte canvas;
  private final PdfStructureElement root;
  private final PaperFont font;
  private final float margin;
  private float y;

  /// @param margin in points, on each side
  PdfPage(Rectangle size, float margin, String title, Language language, PaperFont font) {
    this.font = font;
    this.margin = margin;
    document = new Document(size);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    writer.setTagged();
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    document.addTitle(title);
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.code()));
    canvas = writer.getDirectContent();
    root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    y = size.getHeight() - margin;
  }

  void heading(String text, Style style) {
    write(HEADING, text, style);
  }

  void paragraph(String text, Style style) {
    write(new PdfName("P"), text, style);
  }

  /// Leaves room, in points.
  void gap(float points) {
    y -= points;
  }

  /// A line across the page, an ornament that is not read out.
  void rule(float thickness, Color color) {
    canvas.beginMarkedContentSequence(new PdfName("Artifact"));
    canvas.setColorStroke(color);
    canvas.setLineWidth(thickness);
    canvas.moveTo(margin, y);
    canvas.lineTo(document.getPageSize().getWidth() - margin, y);
    canvas.stroke();
    canvas.endMarkedContentSequence();
  }

  /// A frame around the page, likewise.
  void frame(float inset, float thickness, Color color) {
    Rectangle page = document.getPageSize();
    canvas.beginMarkedContentSequence(new PdfName("Artifact"));
    canvas.setColorStroke(color);
    canvas.setLineWidth(thickness);
    canvas.rectangle(inset, inset, page.getWidth() - 2 * inset, page.getHeight() - 2 * inset);
    canvas.stroke();
    canvas.endMarkedContentSequence();
  }

  byte[] finish() {
    document.close();
    return bytes.toByteArray();
  }

  private void write(PdfName role, String text, Style style) {
    Font set = new Font(font.font(), style.size(), Font.NORMAL, style.color());
    Paragraph paragraph = new Paragraph(style.size() * LEADING, PaperFont.composed(text), set);
    paragraph.setAlignment(style.align());
    canvas.beginMarkedContentSequence(new PdfStructureElement(root, role));
    ColumnText column = new ColumnText(canvas);
    column.setSimpleColumn(margin, margin / 2, document.getPageSize().getWidth() - margin, y);
    column.addElement(paragraph);
    if (ColumnText.hasMoreText(column.go())) throw new IllegalStateException("the page is full");
    canvas.endMarkedContentSequence();
    y = column.getYLine();
  }
}
