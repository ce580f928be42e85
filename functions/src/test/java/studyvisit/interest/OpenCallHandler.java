package studyvisit.interest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import studyvisit.Wiring;

/// The handler of `SubmitInterest` as Lambda makes it, but on a day when the call is open: for
/// benchmarks.
public final class OpenCallHandler implements RequestStreamHandler {
  private final SubmitInterestHandler handler;

  public OpenCallHandler() {
    Clock now = Clock.systemUTC();
    Duration since = Duration.between(now.instant(), SampleInterests.DURING_THE_CALL);
    handler = new SubmitInterestHandler(Wiring.of(System.getenv(), Clock.offset(now, since)));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    handler.handleRequest(in, out, context);
  }
}
