package studyvisit.letter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import studyvisit.Wiring;
import studyvisit.aws.LetterStream;
import studyvisit.call.Busy;
import studyvisit.call.TimeLeft;
import studyvisit.json.Json;
import studyvisit.web.Fault;
import studyvisit.web.Log;

/// Started by the table's stream with letters that became due.
public final class SendLettersHandler implements RequestStreamHandler {
  /// What one letter takes at most: three reads and writes before SES is asked, SES, and one write
  /// after it, each as slow as it may be (`Wiring`).
  static final Duration ONE_LETTER = Duration.ofSeconds(30);

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
    List<LetterStream.DueLetter> due = read(in, log);
    Json.write(Map.of("batchItemFailures", log.inTime(() -> send(due, log))), out);
  }

  /// The first record that failed, if one did: the platform tries again from there on, and the
  /// letters before it are done.
  private List<Map<String, String>> send(List<LetterStream.DueLetter> all, Log log) {
    for (LetterStream.DueLetter due : all) {
      try {
        if (!TimeLeft.enoughFor(ONE_LETTER)) throw new Busy("no time for another letter");
        log.count(sendLetters.send(due.letter()).code(), 1);
      } catch (RuntimeException e) {
        log.fault(e);
        return List.of(Map.of("itemIdentifier", due.sequenceNumber()));
      }
    }
    log.done("done");
    return List.of();
  }

  private static List<LetterStream.DueLetter> read(InputStream in, Log log) {
    try {
      return LetterStream.read(Json.object(in));
    } catch (RuntimeException | IOException e) {
      log.fault(e);
      throw new Fault();
    }
  }
}
