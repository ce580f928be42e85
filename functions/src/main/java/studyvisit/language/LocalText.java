package studyvisit.language;

/// One text in the four languages.
public record LocalText(String en, String es, String pt, String fr) {
  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case ES -> es;
      case PT -> pt;
      case FR -> fr;
    };
  }
}
