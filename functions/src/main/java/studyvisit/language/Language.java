package studyvisit.language;

import java.util.Locale;
import java.util.Optional;

/// A language of pages, letters and reports.
public enum Language {
  EN("en", "English"),
  ES("es", "Español"),
  PT("pt", "Português"),
  FR("fr", "Français");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /// ISO 639-1, as in `lang` and in stored answers.
  public String code() {
    return code;
  }

  /// The language's name in itself.
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  /// A country's name, as Unicode CLDR has it in the JDK: loading the names costs a cold start.
  ///
  /// @param code ISO 3166-1, two letters
  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale());
  }

  /// The language of an ISO 639-1 code in lower case.
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) return Optional.of(language);
    }
    return Optional.empty();
  }
}
