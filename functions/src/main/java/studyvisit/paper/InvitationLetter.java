package studyvisit.paper;

import static studyvisit.paper.PdfPage.ACCENT;
import static studyvisit.paper.PdfPage.INK;
import static studyvisit.paper.PdfPage.QUIET;

import org.openpdf.text.PageSize;
import studyvisit.language.Texts;
import studyvisit.paper.PdfPage.Style;
import studyvisit.programme.Contact;
import studyvisit.programme.Visit;

/// Says to a consulate or an employer that a person has a place. It promises nobody money.
final class InvitationLetter {
  private static final float MARGIN = 72;
  private static final Style TEXT = Style.left(11, INK);

  private InvitationLetter() {}

  static byte[] of(PlacedPerson who, PaperFont font) {
    Texts texts = Texts.ofPapers(who.language());
    Contact contact = who.programme().contact();
    String title = texts.get("invitation.title");
    PdfPage page = new PdfPage(PageSize.A4, MARGIN, title, who.language(), font);
    page.paragraph(contact.name(), Style.left(13, ACCENT));
    page.paragraph(contact.email(), Style.left(10, QUIET));
    page.gap(8);
    page.rule(1.2f, ACCENT);
    page.gap(14);
    page.paragraph(who.today(), Style.left(10, QUIET));
    page.paragraph(texts.get("paper.reference", who.reference()), Style.left(10, QUIET));
    page.gap(22);
    page.heading(title, Style.left(20, ACCENT));
    page.gap(12);
    page.paragraph(texts.get("invitation.to"), TEXT);
    page.gap(10);
    page.paragraph(
        texts.get("invitation.invites", who.name(), who.role(), who.visit(), who.dates()), TEXT);
    page.gap(10);
    page.paragraph(texts.get("invitation.programme"), TEXT);
    for (Visit.Part part : who.programme().visit().parts()) {
      page.gap(3);
      page.paragraph("•  " + who.part(part), TEXT);
    }
    page.gap(10);
    page.paragraph(texts.get("invitation.returns"), TEXT);
    page.gap(10);
    page.paragraph(texts.get("invitation.limits"), TEXT);
    page.gap(10);
    page.paragraph(texts.get("invitation.questions", contact.email()), TEXT);
    page.gap(26);
    page.paragraph(texts.get("paper.signed"), TEXT);
    page.gap(4);
    page.paragraph(contact.name(), Style.left(12, ACCENT));
    return page.finish();
  }
}
