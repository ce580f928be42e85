package studyvisit.web;

import java.util.Map;

/// What is wrong with an event that somebody invoked a function with: a payload like an HTTP
/// problem.
public final class EventProblem {
  private EventProblem() {}

  /// The event itself is not what a function can read.
  public static Map<String, Object> noObject() {
    return of("event", "must be one JSON object, without a name twice or numbers of 100 digits");
  }

  public static Map<String, Object> of(String field, String reason) {
    return of(400, "The event cannot be used", field, reason);
  }

  /// What the event refers to is no longer so.
  public static Map<String, Object> conflict(String field, String reason) {
    return of(409, "The report has changed", field, reason);
  }

  /// The answer to it would be larger than an answer can be.
  public static Map<String, Object> tooLarge(String field, String reason) {
    return of(413, "The report is too large", field, reason);
  }

  private static Map<String, Object> of(int status, String title, String field, String reason) {
    Map<String, Object> problem = Problem.object(status, title, field + ": " + reason);
    problem.put("field", field);
    return problem;
  }
}
