package studyvisit.local;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studyvisit.json.Json;

/// What goes back over HTTP.
@SuppressWarnings("ArrayRecordComponent") // never compared
record WebReply(int status, List<Header> headers, byte[] body) {
  WebReply {
    headers = List.copyOf(headers);
  }

  static WebReply of(int status, String contentType, String text) {
    return new WebReply(
        status,
        List.of(new Header("content-type", contentType), new Header("cache-control", "no-store")),
        text.getBytes(StandardCharsets.UTF_8));
  }

  static WebReply json(int status, Object value) {
    return of(status, "application/json", Json.text(value));
  }

  static WebReply message(int status, String message) {
    return json(status, Map.of("message", message));
  }

  /// RFC 9457.
  static WebReply problem(int status, String title) {
    return of(
        status,
        "application/problem+json",
        Json.text(Map.of("type", "about:blank", "status", status, "title", title)));
  }

  WebReply with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new WebReply(status, more, body);
  }

  record Header(String name, String value) {}
}
