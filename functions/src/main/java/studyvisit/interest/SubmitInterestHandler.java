package studyvisit.interest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import studyvisit.Wiring;
import studyvisit.web.Http;
import studyvisit.web.InterestPages;

/// Serves the form and takes expressions of interest.
public final class SubmitInterestHandler implements RequestStreamHandler {
  private final InterestPages pages;

  public SubmitInterestHandler() {
    this(Wiring.ofLambda());
  }

  SubmitInterestHandler(Wiring wiring) {
    this.pages = wiring.interestPages();
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Http.handle(in, out, context, pages);
  }
}
