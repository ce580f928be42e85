package studyvisit.letter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import studyvisit.Wiring;
import studyvisit.aws.LetterStream;
import studyvisit.json.Json;
import studyvisit.web.Fault;
import studyvisit.web.Log;

/// Started by the table's stream with letters that became due.
public final class SendLettersHandler implements RequestStreamHandler {
  private final SendLetters sendLetters;

  public SendLettersHandler() {
    this(Wiring.ofLambda());
  }

  SendLettersHandler(Wiring wiring) {
    this(wiring.sendLetters());
  }

  SendLettersHandler(SendLetters sendLetters) {
    this.sendLetters = sendLetters;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Log log = Log.of(context);
    List<Map<String, String>> failures = List.of();
    for (LetterStream.DueLetter due : read(in, log)) {
      try {
        log.count(sendLetters.send(due.letter()).code(), 1);
      } catch (RuntimeException e) {
        // The platform tries again from this record; the letters before it are done.
        log.fault(e);
        failures = List.of(Map.of("itemIdentifier", due.sequenceNumber()));
        break;
      }
    }
    if (failures.isEmpty()) log.done("done");
    Json.write(Map.of("batchItemFailures", failures), out);
  }

  private static List<LetterStream.DueLetter> read(InputStream in, Log log) throws IOException {
    try {
      return LetterStream.read(Json.object(in));
    } catch (RuntimeException e) {
      log.fault(e);
      throw new Fault();
    }
  }
}
