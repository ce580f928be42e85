package studyvisit.web;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.call.Busy;
import studyvisit.json.Json;

/// Runs one HTTP request: the one place where a fault becomes an answer, without detail.
public final class Http {
  public static final int TOO_LARGE = 413;
  private static final int REFUSED = 400;
  private static final int FAULT = 500;
  private static final int BUSY = 503;
  private static final String SECONDS_LATER = "5";

  private Http() {}

  public static void handle(InputStream in, OutputStream out, Context context, Site site)
      throws IOException {
    Log log = Log.of(context);
    Map<String, @Nullable Object> event;
    try {
      event = Json.object(in);
    } catch (IOException e) {
      log.fault(e);
      throw new Fault();
    }
    answer(event, out, log, site);
  }

  /// Answers an event that has been read already.
  public static void answer(
      Map<String, @Nullable Object> event, OutputStream out, Log log, Site site)
      throws IOException {
    HttpRequest request;
    try {
      request = HttpRequest.of(event);
    } catch (RuntimeException e) { // no HTTP event: there is nobody to answer
      log.fault(e);
      throw new Fault();
    }
    answer(request, out, log, site);
  }

  static void answer(HttpRequest request, OutputStream out, Log log, Site site) throws IOException {
    log.with("route", request.route());
    Reply reply;
    try {
      reply = log.inTime(() -> site.answer(request).zippedFor(request));
      if (!reply.fits()) reply = fault(request, log, site, TOO_LARGE);
      log.with("status", reply.status()).done(reply.status() < REFUSED ? "answered" : "refused");
    } catch (Busy e) {
      log.with("status", BUSY).fault(e);
      reply = fault(request, log, site, BUSY).with("retry-after", SECONDS_LATER);
    } catch (RuntimeException e) {
      log.with("status", FAULT).fault(e);
      reply = fault(request, log, site, FAULT);
    }
    reply.write(out);
  }

  private static Reply fault(HttpRequest request, Log log, Site site, int status) {
    try {
      return site.fault(request, status);
    } catch (RuntimeException e) { // what broke the answer may break the words for it, too
      log.fault(e);
      return Problem.of(status, "Internal error", "Please try again in a few minutes.");
    }
  }

  /// Lets a browser keep what it has if it is still the same (RFC 9110, 13.1.2).
  static Reply unlessKnown(HttpRequest request, String tag, Reply reply) {
    String known = request.header("if-none-match").orElse("").strip();
    Reply tagged = reply.with("etag", tag);
    return known.equals("*") || known.contains(tag) ? tagged.notModified() : tagged;
  }
}
