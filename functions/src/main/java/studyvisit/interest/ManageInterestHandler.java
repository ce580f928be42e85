package studyvisit.interest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import studyvisit.Wiring;
import studyvisit.web.Http;
import studyvisit.web.MyInterestPages;

/// What applicants do through their private link.
public final class ManageInterestHandler implements RequestStreamHandler {
  private final MyInterestPages pages;

  public ManageInterestHandler() {
    this(Wiring.ofLambda());
  }

  ManageInterestHandler(Wiring wiring) {
    this.pages = wiring.myInterestPages();
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Http.handle(in, out, context, pages);
  }
}
