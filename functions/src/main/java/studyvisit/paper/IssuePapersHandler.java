package studyvisit.paper;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import studyvisit.Wiring;
import studyvisit.web.Http;
import studyvisit.web.Site;

/// The invitation letter and the certificate as PDF, for their owner and for the desk.
public final class IssuePapersHandler implements RequestStreamHandler {
  private final Site site;

  public IssuePapersHandler() {
    this(Wiring.ofLambda());
  }

  IssuePapersHandler(Wiring wiring) {
    this.site = wiring.papers();
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Http.handle(in, out, context, site);
  }
}
