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
    List<Map<String, String>> failures = List.of();
    for (LetterStream.DueLetter due : LetterStream.read(Json.object(in))) {
      try {
        Log.info(context, "letter", sendLetters.send(due.letter()));
      } catch (RuntimeException e) {
        // The platform tries again from this record; the letters before it are done.
        Log.fault(context, e);
        failures = List.of(Map.of("itemIdentifier", due.sequenceNumber()));
        break;
      }
    }
    Json.write(Map.of("batchItemFailures", failures), out);
  }
}
