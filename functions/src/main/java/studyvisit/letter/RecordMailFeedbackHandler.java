package studyvisit.letter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import studyvisit.Wiring;
import studyvisit.aws.SesEvents;
import studyvisit.json.Json;
import studyvisit.web.Fault;
import studyvisit.web.Log;

/// Started by the topic on which SES tells what became of letters.
public final class RecordMailFeedbackHandler implements RequestStreamHandler {
  private final RecordMailFeedback recordMailFeedback;

  public RecordMailFeedbackHandler() {
    this(Wiring.ofLambda());
  }

  RecordMailFeedbackHandler(Wiring wiring) {
    this(wiring.recordMailFeedback());
  }

  RecordMailFeedbackHandler(RecordMailFeedback recordMailFeedback) {
    this.recordMailFeedback = recordMailFeedback;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Log log = Log.of(context);
    int recorded;
    try {
      List<MailFeedback> all = SesEvents.read(Json.object(in));
      recorded = log.inTime(() -> record(all, log));
      log.with("recorded", recorded).done("done");
    } catch (RuntimeException | IOException e) {
      log.fault(e);
      throw new Fault(); // the platform tries again, then parks the event
    }
    Json.write(Map.of("recorded", recorded), out);
  }

  private int record(List<MailFeedback> all, Log log) {
    int recorded = 0;
    for (MailFeedback feedback : all) {
      if (!recordMailFeedback.record(feedback)) continue;
      log.count(feedback.event().code(), 1);
      recorded++;
    }
    return recorded;
  }
}
