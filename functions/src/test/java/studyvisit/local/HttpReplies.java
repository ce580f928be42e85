package studyvisit.local;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// What a function answered to an HTTP API, as a reply.
final class HttpReplies {
  private static final JsonFactory JSON = new JsonFactory();

  private HttpReplies() {}

  /// What goes back to the browser; empty if the HTTP API could make nothing of the payload.
  static Optional<WebReply> reply(byte[] payload) {
    try {
      if (!isJson(payload)) return Optional.empty();
      if (payload.length == 0 || payload[0] != '{') return Optional.of(plain(payload));
      JsonTree answer = JsonTree.parse(payload);
      if (answer.get("statusCode").value() == null) return Optional.of(plain(payload));
      return answer.get("statusCode").integer().map(status -> reply(answer, status));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Whether this is one JSON value, and nothing behind it.
  static boolean isJson(byte[] text) {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() == null) return false;
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (IOException _) {
      return false;
    }
  }

  /// An answer without a status code is the body.
  private static WebReply plain(byte[] payload) {
    return new WebReply(
        200, List.of(new WebReply.Header("content-type", "application/json")), payload);
  }

  private static WebReply reply(JsonTree answer, int status) {
    List<WebReply.Header> headers = new ArrayList<>();
    answer
        .get("headers")
        .members()
        .forEach(
            (name, value) ->
                headers.add(new WebReply.Header(name.toString(), String.valueOf(value))));
    answer
        .get("cookies")
        .texts()
        .forEach(cookie -> headers.add(new WebReply.Header("set-cookie", cookie)));
    String body = answer.get("body").text().orElse("");
    if (!body.isEmpty()
        && headers.stream().noneMatch(header -> header.name().equalsIgnoreCase("content-type")))
      headers.add(new WebReply.Header("content-type", "text/plain;charset=UTF-8"));
    return new WebReply(
        status,
        headers,
        answer.get("isBase64Encoded").isTrue()
            ? Base64.getDecoder().decode(body)
            : body.getBytes(StandardCharsets.UTF_8));
  }
}
