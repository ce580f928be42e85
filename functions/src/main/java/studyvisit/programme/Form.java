package studyvisit.programme;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a text of a programme file must look like.
///
/// @param description as a fault says it
record Form(Pattern pattern, String description) {
  static final Form TEXT = form(".+", "a text");
  static final Form ID = form("[a-z0-9-]{1,40}", "1 to 40 lower-case letters, digits and hyphens");
  static final Form COUNTRY = form("[A-Z]{2}", "an ISO 3166-1 code such as PE");
  static final Form SUBREGION = form("[A-Z]{2}-[A-Z0-9]{1,3}", "an ISO 3166-2 code such as PE-LOR");
  static final Form EMAIL =
      form("[\\w.+-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+", "an e-mail address such as a@b.example");

  private static Form form(String pattern, String description) {
    return new Form(Pattern.compile(pattern), description);
  }

  /// Why a text does not have this form, if it does not. Control characters are in none: texts go
  /// into mail headers.
  Optional<String> faultOf(String text) {
    if (text.isBlank()) return Optional.of("must not be blank");
    if (text.chars().anyMatch(Character::isISOControl))
      return Optional.of("must not hold line breaks or other control characters");
    if (pattern.matcher(text).matches()) return Optional.empty();
    return Optional.of("must be " + description + ", is \"" + text + '"');
  }
}
