package studyvisit.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studyvisit.interest.Source;
import studyvisit.json.Json;
import studyvisit.language.Language;

/// An HTTP API event, payload format 2.0, as far as the functions need it.
///
/// @param route the route's key, such as `GET /visits/{visit}`
/// @param path parameters of the path by name, decoded
/// @param query the query string as sent, `""` if there is none
/// @param headers by lower-case name
/// @param claims of the token that the authorizer let pass, as texts; none where anyone may call
/// @param source the network that it came from
@SuppressWarnings("ArrayRecordComponent") // nobody compares requests
public record HttpRequest(
    String route,
    Map<String, String> path,
    String query,
    Map<String, String> headers,
    Map<String, String> claims,
    byte[] body,
    Source source) {

  public static HttpRequest read(InputStream event) throws IOException {
    return of(Json.object(event));
  }

  /// @throws IllegalArgumentException if this is no HTTP API event of format 2.0
  public static HttpRequest of(Map<String, @Nullable Object> event) {
    if (!"2.0".equals(event.get("version")) || !(event.get("routeKey") instanceof String route)) {
      throw new IllegalArgumentException("not an HTTP API event, payload format 2.0");
    }
    String query = event.get("rawQueryString") instanceof String raw ? raw : "";
    return new HttpRequest(
        route,
        texts(event.get("pathParameters")),
        query,
        texts(event.get("headers")),
        texts(inside(inside(inside(event.get("requestContext"), "authorizer"), "jwt"), "claims")),
        body(event.get("body"), Boolean.TRUE.equals(event.get("isBase64Encoded"))),
        source(inside(inside(event.get("requestContext"), "http"), "sourceIp")));
  }

  private static Source source(@Nullable Object address) {
    return Source.of(address instanceof String text ? text : "");
  }

  public String pathParameter(String name) {
    return path.getOrDefault(name, "");
  }

  public Optional<String> header(String lowerCaseName) {
    return Optional.ofNullable(headers.get(lowerCaseName));
  }

  /// The query's names with their values in order; none if it is malformed.
  public Map<String, List<String>> queryParameters() {
    return FormBody.parse(query.getBytes(StandardCharsets.UTF_8)).orElse(Map.of());
  }

  public Optional<String> queryParameter(String name) {
    return queryParameters().getOrDefault(name, List.of()).stream().findFirst();
  }

  /// The body's media type in lower case without parameters, `""` if none is given.
  public String mediaType() {
    String type = header("content-type").orElse("");
    int parameters = type.indexOf(';');
    return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
  }

  /// Whether a browser's form posted this.
  public boolean isForm() {
    return mediaType().equals(FormBody.MEDIA_TYPE);
  }

  /// The reader's language: `?lang=`, or the first known one of Accept-Language by weight, or
  /// English.
  public Language language() {
    return queryParameter("lang")
        .flatMap(Language::of)
        .orElseGet(() -> AcceptLanguage.best(header("accept-language").orElse("")));
  }

  private static byte[] body(@Nullable Object body, boolean base64) {
    if (!(body instanceof String text)) return new byte[0];
    return base64 ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable Object inside(@Nullable Object object, String name) {
    return object instanceof Map<?, ?> map ? map.get(name) : null;
  }

  private static Map<String, String> texts(@Nullable Object object) {
    if (!(object instanceof Map<?, ?> map)) return Map.of();
    Map<String, String> texts = new HashMap<>();
    map.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    return texts;
  }

  @Override
  public String toString() {
    return "HttpRequest[" + route + "]";
  }
}
