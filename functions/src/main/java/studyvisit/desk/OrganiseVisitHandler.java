package studyvisit.desk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import studyvisit.Wiring;
import studyvisit.web.Http;

/// The organisers' desk.
public final class OrganiseVisitHandler implements RequestStreamHandler {
  private final DeskSite site;

  public OrganiseVisitHandler() {
    this(Wiring.ofLambda());
  }

  OrganiseVisitHandler(Wiring wiring) {
    this.site = wiring.deskSite();
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Http.handle(in, out, context, site);
  }
}
