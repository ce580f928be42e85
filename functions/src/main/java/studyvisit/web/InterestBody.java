package studyvisit.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studyvisit.json.Json;
import studyvisit.json.MalformedJson;
import studyvisit.language.Language;

/// The fields of an interest as posted, by JSON or by a browser's form, as one object.
final class InterestBody {
  static final int LARGEST = 16 * 1024;

  private static final Set<String> LISTS =
      Set.of(
          "topics", "valueChains", "preferences", "workingLanguages", "offers", "seeks", "imports");
  private static final Set<String> YES = Set.of("yes", "true", "on");
  private static final Set<String> NO = Set.of("no", "false", "");

  private InterestBody() {}

  /// What is wrong with a body as a whole.
  enum Fault {
    UNSUPPORTED_TYPE(415, "unsupportedType"),
    TOO_LARGE(413, "tooLarge"),
    MALFORMED(400, "malformed");

    final int status;
    final String code;

    Fault(int status, String code) {
      this.status = status;
      this.code = code;
    }
  }

  /// A body's fields, or what is wrong with it.
  sealed interface Read {
    record Fields(Map<String, @Nullable Object> object) implements Read {
      @Override
      public String toString() {
        return "Fields[hidden]";
      }
    }

    record Refused(Fault fault) implements Read {}
  }

  static Read read(HttpRequest request) {
    boolean json = request.mediaType().equals("application/json");
    if (!json && !request.isForm()) return new Read.Refused(Fault.UNSUPPORTED_TYPE);
    if (request.body().length > LARGEST) return new Read.Refused(Fault.TOO_LARGE);
    return (json ? json(request.body()) : FormBody.parse(request.body()).map(InterestBody::object))
        .<Read>map(Read.Fields::new)
        .orElseGet(() -> new Read.Refused(Fault.MALFORMED));
  }

  /// The names and values of a posted form, as typed.
  static Map<String, List<String>> form(HttpRequest request) {
    return FormBody.parse(request.body()).orElse(Map.of());
  }

  /// The language that the field `language` asks for, or else `?lang=`.
  static Optional<Language> language(HttpRequest request, Map<String, @Nullable Object> fields) {
    Optional<Language> own =
        fields.get("language") instanceof String code ? Language.of(code) : Optional.empty();
    return own.or(() -> request.queryParameter("lang").flatMap(Language::of));
  }

  /// The same, of a body that may be anything.
  static Optional<Language> language(HttpRequest request) {
    return switch (read(request)) {
      case Read.Fields(var fields) -> language(request, fields);
      case Read.Refused _ -> language(request, Map.of());
    };
  }

  private static Optional<Map<String, @Nullable Object>> json(byte[] body) {
    try {
      return Optional.of(Json.objectFromOutside(body));
    } catch (MalformedJson _) {
      return Optional.empty();
    }
  }

  /// A form's values in the shape of the JSON: `business.offers` inside `business`, ticks as true.
  private static Map<String, @Nullable Object> object(Map<String, List<String>> form) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    Map<String, @Nullable Object> business = new LinkedHashMap<>();
    form.forEach(
        (name, values) -> {
          boolean inner = name.startsWith("business.");
          String field = inner ? name.substring("business.".length()) : name;
          (inner ? business : object).put(field, value(field, values));
        });
    if (!business.isEmpty()) {
      object.merge("business", business, (text, inner) -> text.equals("") ? inner : text);
    }
    return object;
  }

  private static Object value(String field, List<String> values) {
    List<String> filled = new ArrayList<>(values);
    filled.removeIf(String::isBlank);
    if (LISTS.contains(field)) return filled;
    if (filled.size() > 1) return filled; // one value too many: the field's own check says so
    String only = filled.isEmpty() ? "" : filled.getFirst();
    if (!field.equals("consentToShare")) return only;
    return YES.contains(only) ? (Object) true : NO.contains(only) ? (Object) false : only;
  }
}
