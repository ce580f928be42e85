package studyvisit.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// The pages' texts as templates read them: `{{t.form.you}}` is the text of key `form.you`.
final class Words {
  private static final Map<Language, Map<String, Map<String, String>>> READ =
      new EnumMap<>(Language.class);

  private Words() {}

  /// Texts by the part of their key before the first dot, then by the rest.
  static synchronized Map<String, Map<String, String>> of(Language language) {
    return READ.computeIfAbsent(language, Words::read);
  }

  private static Map<String, Map<String, String>> read(Language language) {
    Map<String, Map<String, String>> words = new HashMap<>();
    Texts.ofPages(language)
        .all()
        .forEach(
            (key, text) -> {
              int dot = key.indexOf('.');
              words
                  .computeIfAbsent(key.substring(0, dot), _ -> new HashMap<>())
                  .put(key.substring(dot + 1), text);
            });
    return words;
  }
}
