package studyvisit.web;

import java.util.List;
import java.util.Locale;
import studyvisit.language.Language;

/// The header by which a browser says what its reader understands (RFC 9110, 12.5.4).
final class AcceptLanguage {
  private AcceptLanguage() {}

  /// The known language that the header likes best; English for a header that likes none, or is
  /// broken.
  static Language best(String header) {
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
      for (Locale.LanguageRange range : ranges) { // best first
        String code = range.getRange().split("-", 2)[0];
        if (range.getWeight() > 0 && Language.of(code).isPresent()) return Language.of(code).get();
      }
    } catch (IllegalArgumentException _) {
      // A broken header tells nothing about its reader.
    }
    return Language.EN;
  }
}
