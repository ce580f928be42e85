package studyvisit.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.PrivateLink;

/// A request as a test writes it down; `event` is what the HTTP API makes of it.
record Request(
    String route,
    Map<String, String> path,
    String query,
    Map<String, String> headers,
    String body,
    boolean base64) {

  static Request get(String path) {
    return of("GET " + path);
  }

  static Request post(String path) {
    return of("POST " + path);
  }

  /// Something done through a private link.
  static Request act(PrivateLink link, String act) {
    return post("/my/{token}/{act}").at("token", link.token()).at("act", act);
  }

  private static Request of(String route) {
    return new Request(route, Map.of(), "", Map.of(), "", false);
  }

  Request at(String parameter, String value) {
    return new Request(route, and(path, parameter, value), query, headers, body, base64);
  }

  Request query(String raw) {
    return new Request(route, path, raw, headers, body, base64);
  }

  Request header(String name, String value) {
    return new Request(route, path, query, and(headers, name, value), body, base64);
  }

  Request json(String text) {
    return header("content-type", "application/json").body(text);
  }

  Request form(String encoded) {
    return header("content-type", FormBody.MEDIA_TYPE)
        .bytes(encoded.getBytes(StandardCharsets.UTF_8));
  }

  Request body(String text) {
    return new Request(route, path, query, headers, text, false);
  }

  /// As the HTTP API hands over what it does not take for text.
  Request bytes(byte[] bytes) {
    return new Request(
        route, path, query, headers, Base64.getEncoder().encodeToString(bytes), true);
  }

  HttpRequest event() {
    Map<String, @Nullable Object> event = new HashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", route);
    event.put("rawPath", "/in-no-log");
    event.put("rawQueryString", query);
    event.put("headers", headers);
    if (!path.isEmpty()) event.put("pathParameters", path);
    if (!body.isEmpty()) event.put("body", body);
    event.put("isBase64Encoded", base64);
    return HttpRequest.of(event);
  }

  private static Map<String, String> and(Map<String, String> map, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(map);
    more.put(name, value);
    return more;
  }
}
