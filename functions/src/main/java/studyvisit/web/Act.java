package studyvisit.web;

import java.util.List;
import java.util.Optional;
import studyvisit.interest.PrivateLink;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// Something that a person can do through the private link: a form with its buttons.
///
/// @param tone how it looks: `first`, `plain` or `grave`
/// @param sure what must be ticked before, if anything
record Act(
    String action,
    String tone,
    String title,
    String text,
    Optional<String> sure,
    List<Button> buttons,
    String language) {
  /// @param name `""` if the button sends nothing of its own
  record Button(String label, String name, String value, boolean quiet) {
    boolean named() {
      return !name.isEmpty();
    }
  }

  /// An act whose texts are `act.<name>.title` and `.text`, still without buttons.
  static Act of(String name, String tone, PrivateLink link, Language language) {
    Texts texts = Texts.ofPages(language);
    return new Act(
        "/my/" + link.token() + "/" + name,
        tone,
        texts.get("act." + name + ".title"),
        texts.get("act." + name + ".text"),
        Optional.empty(),
        List.of(),
        language.code());
  }

  Act with(List<Button> others) {
    return new Act(action, tone, title, text, sure, others, language);
  }

  Act onlyIf(String condition) {
    return new Act(action, tone, title, text, Optional.of(condition), buttons, language);
  }
}
