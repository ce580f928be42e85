package studyvisit.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studyvisit.json.Json;
import studyvisit.json.MalformedJson;
import studyvisit.web.HttpRequest;
import studyvisit.web.Reply;

/// The JSON object that a request carries; a field of another type than asked for reads as absent.
record DeskBody(Map<String, @Nullable Object> fields) {
  /// Room to select every person of a large visit at once.
  private static final int LARGEST = 1024 * 1024;

  /// A body, or what is wrong with it.
  sealed interface Read {
    record Fields(DeskBody body) implements Read {}

    /// @param code of a text `fault.<code>`
    record Refused(int status, String code) implements Read {}
  }

  static Read read(HttpRequest request) {
    if (!request.mediaType().equals("application/json"))
      return new Read.Refused(415, "unsupportedType");
    if (request.body().length > LARGEST) return new Read.Refused(413, "tooLarge");
    try {
      return new Read.Fields(new DeskBody(Json.objectFromOutside(request.body())));
    } catch (MalformedJson _) {
      return new Read.Refused(400, "malformed");
    }
  }

  /// Answers with the body, or says what is wrong with it.
  static Reply with(HttpRequest request, Function<DeskBody, Reply> answer) {
    return switch (read(request)) {
      case Read.Fields(var body) -> answer.apply(body);
      case Read.Refused(var status, var code) -> DeskFaults.of(request, status, code);
    };
  }

  Map<String, @Nullable Object> object(String field) {
    if (!(fields.get(field) instanceof Map<?, ?> map)) return Map.of();
    @SuppressWarnings("unchecked") // from JSON: names are strings
    var object = (Map<String, @Nullable Object>) map;
    return object;
  }

  String text(String field) {
    return fields.get(field) instanceof String text ? text : "";
  }

  /// A whole number; -1 if there is none.
  long number(String field) {
    return fields.get(field) instanceof Integer number ? number : -1;
  }

  List<DeskBody> objects(String field) {
    List<DeskBody> objects = new ArrayList<>();
    if (fields.get(field) instanceof List<?> list) {
      for (Object item : list) {
        if (!(item instanceof Map<?, ?> map)) continue;
        @SuppressWarnings("unchecked") // from JSON: names are strings
        var object = (Map<String, @Nullable Object>) map;
        objects.add(new DeskBody(object));
      }
    }
    return objects;
  }

  @Override
  public String toString() {
    return "DeskBody[hidden]";
  }
}
