package studyvisit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import studyvisit.json.Json;

/// An answer to an HTTP request.
///
/// @param base64 whether the body is bytes in base64, not text
public record Reply(int status, Map<String, String> headers, String body, boolean base64) {
  private static final String PRIVATE = "no-store";
  private static final int SMALL = 1024;

  /// A Lambda answer ends at 6 MB.
  private static final int LARGEST = 6_000_000;

  private static final int SURELY_FITS = 900_000;

  public static Reply json(int status, Object body) {
    return of(status, "application/json", Json.text(body));
  }

  public static Reply html(int status, String page) {
    return of(status, "text/html; charset=utf-8", page);
  }

  /// Sends a browser on to another page by GET.
  public static Reply seeOther(String location) {
    return of(303, "text/plain; charset=utf-8", "").with("location", location);
  }

  public static Reply of(int status, String mediaType, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("content-type", mediaType);
    headers.put("cache-control", PRIVATE);
    headers.put("x-content-type-options", "nosniff");
    headers.put("referrer-policy", "no-referrer");
    headers.put("strict-transport-security", "max-age=31536000");
    headers.put(
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src"
            + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    return new Reply(status, headers, body, false);
  }

  /// A file to keep.
  public static Reply file(String mediaType, String fileName, byte[] content) {
    Reply text = of(200, mediaType, Base64.getEncoder().encodeToString(content));
    return new Reply(200, text.headers, text.body, true).savedAs(fileName);
  }

  /// The same, which a browser keeps as a file.
  public Reply savedAs(String fileName) {
    return with("content-disposition", "attachment; filename=\"" + fileName + '"');
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body, base64);
  }

  /// The same, compressed if that is worth it and the reader can unpack it: an HTTP API compresses
  /// nothing by itself. No page holds a secret that a stranger's request could be answered with.
  public Reply zippedFor(HttpRequest request) {
    if (base64 || body.length() < SMALL) return this;
    Reply varied = with("vary", "accept-encoding");
    if (!request.header("accept-encoding").orElse("").contains("gzip")) return varied;
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(body.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) { // not in memory
      throw new UncheckedIOException(e);
    }
    String encoded = Base64.getEncoder().encodeToString(zipped.toByteArray());
    return new Reply(status, varied.with("content-encoding", "gzip").headers, encoded, true);
  }

  /// Whether Lambda can hand it out.
  public boolean fits() {
    if (body.length() <= SURELY_FITS) return true;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      write(written);
    } catch (IOException e) { // not in memory
      throw new UncheckedIOException(e);
    }
    return written.size() <= LARGEST;
  }

  /// Says that a browser may keep what it has, under the headers of this.
  Reply notModified() {
    Map<String, String> kept = new LinkedHashMap<>(headers);
    kept.remove("content-type");
    return new Reply(304, kept, "", false);
  }

  /// Writes it as an HTTP API takes it, payload format 2.0.
  public void write(OutputStream out) throws IOException {
    Map<String, Object> reply = new LinkedHashMap<>();
    reply.put("statusCode", status);
    reply.put("headers", headers);
    reply.put("body", body);
    reply.put("isBase64Encoded", base64);
    Json.write(reply, out);
  }

  @Override
  public String toString() {
    return "Reply[" + status + "]";
  }
}
