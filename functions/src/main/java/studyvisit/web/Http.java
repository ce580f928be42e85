package studyvisit.web;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Runs one HTTP request: the one place where a fault becomes an answer, without detail.
public final class Http {
  private Http() {}

  public static void handle(InputStream in, OutputStream out, Context context, Site site)
      throws IOException {
    answer(HttpRequest.read(in), out, context, site);
  }

  public static void answer(HttpRequest request, OutputStream out, Context context, Site site)
      throws IOException {
    Reply reply;
    try {
      reply = site.answer(request);
      Log.info(context, "answer", request.route() + " " + reply.status());
    } catch (RuntimeException e) {
      Log.fault(context, e);
      reply = fault(request, context, site);
    }
    reply.zippedFor(request).write(out);
  }

  private static Reply fault(HttpRequest request, Context context, Site site) {
    try {
      return site.fault(request);
    } catch (RuntimeException e) { // what broke the answer may break the words for it, too
      Log.fault(context, e);
      return Problem.of(500, "Internal error", "Please try again in a few minutes.");
    }
  }

  /// Lets a browser keep what it has if it is still the same (RFC 9110, 13.1.2).
  static Reply unlessKnown(HttpRequest request, String tag, Reply reply) {
    String known = request.header("if-none-match").orElse("").strip();
    Reply tagged = reply.with("etag", tag);
    return known.equals("*") || known.contains(tag) ? tagged.notModified() : tagged;
  }
}
