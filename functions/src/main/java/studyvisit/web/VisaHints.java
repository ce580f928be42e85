package studyvisit.web;

import java.util.List;
import studyvisit.journey.Visas;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Programme;

/// Who needs a visa, in words of a language.
final class VisaHints {
  private VisaHints() {}

  /// Of the countries that a visit is for, before anybody has told their own.
  static String early(Programme programme, Language language) {
    List<String> countries =
        programme.borderAreas().stream()
            .flatMap(area -> area.countries().stream())
            .distinct()
            .toList();
    return Texts.ofPages(language)
        .get(
            "visaHint.early",
            names(countries, Visas.Need.EXEMPT, language),
            names(countries, Visas.Need.NEEDED, language));
  }

  /// Of one nationality.
  static String of(String nationality, Language language) {
    return Texts.ofPages(language).get("visaHint." + Visas.bundled().of(nationality).code());
  }

  private static String names(List<String> countries, Visas.Need need, Language language) {
    List<String> names = Visas.bundled().names(countries, need, language);
    return names.isEmpty() ? "–" : String.join(", ", names);
  }
}
