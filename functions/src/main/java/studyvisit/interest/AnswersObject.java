package studyvisit.interest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.language.Language;

/// Answers as the object that the API takes: how they are stored, exported and shown in the form
/// again.
public final class AnswersObject {
  private static final String CONSENT_AT = "consentAt";

  private AnswersObject() {}

  public static Map<String, @Nullable Object> of(Answers answers) {
    Answers.Person person = answers.person();
    Answers.Wishes wishes = answers.wishes();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("language", answers.language().code());
    object.put("givenName", person.givenName());
    object.put("familyName", person.familyName());
    object.put("email", person.email().value());
    object.put("phone", person.phone());
    object.put("organisation", person.organisation());
    object.put("position", person.position());
    object.put("helix", person.helix());
    object.put("borderArea", answers.origin().borderArea());
    object.put("subregion", answers.origin().subregion());
    object.put("topics", wishes.topics());
    object.put("valueChains", wishes.valueChains());
    object.put("preferences", wishes.preferences());
    object.put("workingLanguages", answers.practical().workingLanguages());
    object.put("experience", wishes.experience());
    object.put("motivation", wishes.motivation());
    object.put(
        "needsVisa", answers.practical().needsVisa().map(Answers.NeedsVisa::code).orElse(""));
    object.put("business", business(wishes.business()));
    object.put("noticeVersion", answers.consent().noticeVersion());
    object.put("consentToShare", answers.consent().toShare());
    object.put(CONSENT_AT, answers.consent().at().toString());
    return object;
  }

  /// Answers that `of` once wrote; a field that was not asked for then is empty.
  public static Answers read(Map<String, @Nullable Object> object) {
    return new Answers(
        new Answers.Person(
            text(object, "givenName"),
            text(object, "familyName"),
            new EmailAddress(text(object, "email")),
            text(object, "phone"),
            text(object, "organisation"),
            text(object, "position"),
            text(object, "helix")),
        new Answers.Origin(text(object, "borderArea"), text(object, "subregion")),
        new Answers.Wishes(
            list(object, "topics"),
            list(object, "valueChains"),
            list(object, "preferences"),
            text(object, "experience"),
            text(object, "motivation"),
            business(object)),
        new Answers.Practical(
            list(object, "workingLanguages"), Answers.NeedsVisa.of(text(object, "needsVisa"))),
        new Answers.Consent(
            text(object, "noticeVersion"),
            Boolean.TRUE.equals(object.get("consentToShare")),
            Instant.parse(text(object, CONSENT_AT))),
        Language.of(text(object, "language")).orElse(Language.EN));
  }

  private static Map<String, Object> business(Answers.Business business) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("offers", business.offers());
    object.put("seeks", business.seeks());
    object.put("imports", business.imports());
    return object;
  }

  private static Answers.Business business(Map<String, @Nullable Object> object) {
    if (!(object.get("business") instanceof Map<?, ?> business)) {
      return new Answers.Business(List.of(), List.of(), List.of());
    }
    return new Answers.Business(
        list(business, "offers"), list(business, "seeks"), list(business, "imports"));
  }

  private static String text(Map<String, @Nullable Object> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }

  private static List<String> list(Map<?, ?> object, String name) {
    return object.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
