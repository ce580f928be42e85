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
    Map<String, Object> problem =
        Problem.object(400, "The event cannot be used", field + ": " + reason);
    problem.put("field", field);
    return problem;
  }
}
