package studyvisit.paper;

import static studyvisit.paper.PdfPage.ACCENT;
import static studyvisit.paper.PdfPage.INK;
import static studyvisit.paper.PdfPage.QUIET;

import org.openpdf.text.PageSize;
import studyvisit.language.Texts;
import studyvisit.paper.PdfPage.Style;
import studyvisit.programme.Contact;
import studyvisit.programme.Visit;

/// Says to which parts of the visit a person came.
final class Certificate {
  private static final float MARGIN = 84;

  private Certificate() {}

  static byte[] of(PlacedPerson who, PaperFont font) {
    Texts texts = Texts.ofPapers(who.language());
    Contact contact = who.programme().contact();
    String title = texts.get("certificate.title");
    PdfPage page = new PdfPage(PageSize.A4.rotate(), MARGIN, title, who.language(), font);
    page.frame(28, 2.4f, ACCENT);
    page.frame(35, 0.6f, ACCENT);
    page.gap(18);
    page.paragraph(contact.name(), Style.centred(13, QUIET));
    page.gap(18);
    page.heading(title, Style.centred(34, ACCENT));
    page.gap(22);
    page.paragraph(texts.get("certificate.certifies"), Style.centred(13, QUIET));
    page.gap(10);
    page.paragraph(who.name(), Style.centred(sizeFor(who.name(), 26), INK));
    page.gap(2);
    page.paragraph(who.role(), Style.centred(sizeFor(who.role(), 13), INK));
    page.gap(16);
    page.paragraph(texts.get("certificate.tookPart"), Style.centred(13, QUIET));
    page.gap(8);
    page.paragraph(who.visit(), Style.centred(18, INK));
    page.gap(8);
    for (Visit.Part part : who.attended()) {
      page.paragraph(who.part(part), Style.centred(11, INK));
    }
    page.gap(20);
    page.paragraph(
        texts.get("certificate.issued", contact.name(), who.today()), Style.centred(11, INK));
    page.paragraph(
        texts.get("paper.reference", who.reference()) + " · " + contact.email(),
        Style.centred(9, QUIET));
    return page.finish();
  }

  /// Smaller for what would take more than two lines.
  private static float sizeFor(String text, float usual) {
    return text.length() * usual > 2_600 ? usual * 0.6f : usual;
  }
}
