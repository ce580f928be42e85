package studyvisit.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An HTTP request as it came.
///
/// @param rawPath as sent, percent-encoded
/// @param rawQuery as sent, empty without one
/// @param headers by lower-case name
@SuppressWarnings("ArrayRecordComponent") // never compared
record WebRequest(
    String method,
    String rawPath,
    String rawQuery,
    String protocol,
    String sourceIp,
    Map<String, List<String>> headers,
    byte[] body) {
  Optional<String> header(String name) {
    List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
    return values == null || values.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(",", values));
  }

  String host() {
    return header("host").orElse("localhost");
  }

  boolean is(String wantedMethod, String wantedPath) {
    return method.equals(wantedMethod) && rawPath.equals(wantedPath);
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
