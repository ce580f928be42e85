package studyvisit.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Set;
import org.openpdf.text.pdf.BaseFont;

/// The one typeface of the documents, Liberation Sans, which comes with OpenPDF under a free
/// licence (SIL OFL 1.1): Latin with every diacritic, Greek and Cyrillic.
final class PaperFont {
  private static final String RESOURCE = "/font-fallback/LiberationSans-Regular.ttf";

  /// Written from left to right without joining, which is all that the documents can set.
  private static final Set<Character.UnicodeScript> SCRIPTS =
      Set.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.GREEK,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.COMMON,
          Character.UnicodeScript.INHERITED);

  private final BaseFont font;

  private PaperFont(BaseFont font) {
    this.font = font;
  }

  /// Reads it anew: a document's font remembers the letters that it must embed.
  static PaperFont load() {
    try (InputStream in = BaseFont.class.getResourceAsStream(RESOURCE)) {
      if (in == null) throw new IllegalStateException("missing " + RESOURCE);
      return new PaperFont(
          BaseFont.createFont(
              "LiberationSans.ttf", BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BaseFont font() {
    return font;
  }

  /// Whether every letter of a text has its glyph: none may come out blank.
  boolean canShow(String text) {
    return composed(text)
        .codePoints()
        .allMatch(c -> SCRIPTS.contains(Character.UnicodeScript.of(c)) && font.charExists(c));
  }

  /// A letter and its accent as one, as the font has them.
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
