package studyvisit.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studyvisit.interest.FieldProblem;
import studyvisit.json.Json;
import studyvisit.language.Texts;

/// An error as RFC 9457 writes it, `application/problem+json`.
public final class Problem {
  public static final String MEDIA_TYPE = "application/problem+json";

  private Problem() {}

  public static Reply of(int status, String title, String detail) {
    return reply(status, object(status, title, detail));
  }

  /// Every field's problem at once, in words.
  public static Reply ofFields(List<FieldProblem> problems, Texts texts) {
    Map<String, Object> object =
        object(422, texts.get("problems.title"), texts.get("problems.detail", problems.size()));
    object.put(
        "errors",
        problems.stream()
            .map(
                problem -> {
                  Map<String, Object> error = new LinkedHashMap<>();
                  error.put("field", problem.field());
                  error.put("code", problem.code());
                  error.put("message", problem.message(texts));
                  return error;
                })
            .toList());
    return reply(422, object);
  }

  static Map<String, Object> object(int status, String title, String detail) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "about:blank");
    object.put("title", title);
    object.put("status", status);
    object.put("detail", detail);
    return object;
  }

  private static Reply reply(int status, Map<String, Object> object) {
    return Reply.of(status, MEDIA_TYPE, Json.text(object));
  }
}
