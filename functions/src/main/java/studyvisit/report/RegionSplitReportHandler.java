package studyvisit.report;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.Wiring;
import studyvisit.json.Json;
import studyvisit.json.MalformedJson;
import studyvisit.web.EventProblem;
import studyvisit.web.Fault;
import studyvisit.web.Http;
import studyvisit.web.Log;

/// Started by an organiser: invoked directly, or over HTTP behind the authorizer.
public final class RegionSplitReportHandler implements RequestStreamHandler {
  private final ReportAnswers answers;

  public RegionSplitReportHandler() {
    this(Wiring.ofLambda());
  }

  RegionSplitReportHandler(Wiring wiring) {
    this(new ReportAnswers(wiring.regionSplitReport()));
  }

  RegionSplitReportHandler(ReportAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Log log = Log.of(context);
    Map<String, @Nullable Object> event;
    try {
      event = Json.objectFromOutside(in.readAllBytes());
    } catch (MalformedJson _) {
      log.done("refused");
      Json.write(EventProblem.noObject(), out);
      return;
    }
    if (event.containsKey("routeKey")) {
      Http.answer(event, out, log, answers);
    } else {
      Json.write(invoked(event, log), out);
    }
  }

  private Map<String, Object> invoked(Map<String, @Nullable Object> event, Log log) {
    try {
      Map<String, Object> answer = log.inTime(() -> answers.invoked(event));
      log.done(answer.containsKey("status") ? "refused" : "answered");
      return answer;
    } catch (RuntimeException e) {
      log.fault(e);
      throw new Fault();
    }
  }
}
