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
import studyvisit.web.Http;
import studyvisit.web.HttpRequest;

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
    Map<String, @Nullable Object> event;
    try {
      event = Json.objectFromOutside(in.readAllBytes());
    } catch (MalformedJson _) {
      Json.write(EventProblem.noObject(), out);
      return;
    }
    if (event.containsKey("routeKey")) {
      Http.answer(HttpRequest.of(event), out, context, answers);
    } else {
      Json.write(answers.invoked(event), out);
    }
  }
}
