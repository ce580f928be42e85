package studyvisit.journey;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import studyvisit.Wiring;
import studyvisit.web.Http;
import studyvisit.web.Site;

/// What people with a place tell for the journey, the part of it that organisers read, and the
/// download of all that is stored of one.
public final class PrepareJourneyHandler implements RequestStreamHandler {
  private final Site site;

  public PrepareJourneyHandler() {
    this(Wiring.ofLambda());
  }

  PrepareJourneyHandler(Wiring wiring) {
    this.site = wiring.journeys();
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Http.handle(in, out, context, site);
  }
}
