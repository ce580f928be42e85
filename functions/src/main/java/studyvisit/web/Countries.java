package studyvisit.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import studyvisit.language.Language;
import studyvisit.web.Controls.Offer;

/// Every country of ISO 3166-1 by its name, in the order of the language. The names are the JDK's
/// (Unicode CLDR): loading them costs a cold start, which only the journey's form pays.
final class Countries {
  private Countries() {}

  static List<Offer> in(Language language) {
    Comparator<Object> order = Collator.getInstance(language.locale());
    return Stream.of(Locale.getISOCountries())
        .map(code -> new Offer(code, language.country(code)))
        .sorted(Comparator.comparing(Offer::label, order))
        .toList();
  }
}
