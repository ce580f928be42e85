package studyvisit.letter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import studyvisit.Wiring;
import studyvisit.json.Json;
import studyvisit.json.MalformedJson;
import studyvisit.web.EventProblem;
import studyvisit.web.Log;

/// Started by the schedules, or by an organiser for a dry run.
public final class RemindApplicantsHandler implements RequestStreamHandler {
  private final RemindApplicantsEvents events;

  public RemindApplicantsHandler() {
    this(Wiring.ofLambda());
  }

  RemindApplicantsHandler(Wiring wiring) {
    this(
        new RemindApplicantsEvents(
            wiring.remindApplicants(), wiring.forgetInterests(), wiring.programmes()));
  }

  RemindApplicantsHandler(RemindApplicantsEvents events) {
    this.events = events;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Map<String, Object> answer;
    try {
      answer = events.answer(Json.objectFromOutside(in.readAllBytes()));
    } catch (MalformedJson _) {
      answer = EventProblem.noObject();
    }
    if (holdsCountsOnly(answer)) Log.info(context, "outcome", answer);
    Json.write(answer, out);
  }

  /// A list names people, and a problem repeats what somebody typed: neither belongs in a log.
  private static boolean holdsCountsOnly(Map<String, Object> answer) {
    return answer.values().stream().allMatch(Integer.class::isInstance);
  }
}
