package studyvisit.letter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.Wiring;
import studyvisit.json.Json;
import studyvisit.json.MalformedJson;
import studyvisit.web.EventProblem;
import studyvisit.web.Fault;
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
            wiring.remindApplicants(),
            wiring.finishImports(),
            wiring.forgetInterests(),
            wiring.programmes()));
  }

  RemindApplicantsHandler(RemindApplicantsEvents events) {
    this.events = events;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Log log = Log.of(context);
    Json.write(answer(in, log), out);
  }

  private Map<String, Object> answer(InputStream in, Log log) throws IOException {
    try {
      List<RuntimeException> faults = new ArrayList<>();
      Map<String, @Nullable Object> event = Json.objectFromOutside(in.readAllBytes());
      Map<String, Object> answer = log.inTime(() -> events.answer(event, faults::add));
      answer.forEach((name, value) -> count(log, name, value));
      if (!faults.isEmpty()) throw faults.getFirst(); // logged with what was done all the same
      log.done(answer.containsKey("status") ? "refused" : "done");
      return answer;
    } catch (MalformedJson _) {
      log.done("refused");
      return EventProblem.noObject();
    } catch (RuntimeException e) {
      log.fault(e);
      throw new Fault();
    }
  }

  /// A list names people, and a problem repeats what somebody typed: neither belongs in a log.
  private static void count(Log log, String name, Object value) {
    if (value instanceof Integer number && !name.equals("status")) log.count(name, number);
  }
}
