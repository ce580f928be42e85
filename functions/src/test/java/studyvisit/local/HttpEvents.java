package studyvisit.local;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Requests as an HTTP API hands them to a function, payload format 2.0.
final class HttpEvents {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final Pattern TEXT =
      Pattern.compile(
          "text/.*|application/(json|javascript|xml)|.*\\+(json|xml)", Pattern.CASE_INSENSITIVE);

  private HttpEvents() {}

  static Map<String, Object> event(
      WebRequest request, Routes.Match match, Optional<Tokens.Claims> claims, Instant now) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", match.route().key());
    event.put("rawPath", Routes.decoded(request.rawPath())); // an HTTP API decodes it
    event.put("rawQueryString", request.rawQuery());
    List<String> cookies = cookies(request);
    if (!cookies.isEmpty()) event.put("cookies", cookies);
    event.put("headers", headers(request));
    if (!request.rawQuery().isEmpty()) event.put("queryStringParameters", query(request));
    event.put("requestContext", context(request, match, claims, now));
    if (!match.parameters().isEmpty()) event.put("pathParameters", match.parameters());
    boolean base64 = request.body().length > 0 && !isText(request);
    if (request.body().length > 0)
      event.put(
          "body", base64 ? Base64.getEncoder().encodeToString(request.body()) : request.text());
    event.put("isBase64Encoded", base64);
    return event;
  }

  private static Map<String, Object> context(
      WebRequest request, Routes.Match match, Optional<Tokens.Claims> claims, Instant now) {
    Map<String, Object> http = new LinkedHashMap<>();
    http.put("method", request.method());
    http.put("path", Routes.decoded(request.rawPath()));
    http.put("protocol", request.protocol());
    http.put("sourceIp", source(request));
    http.put("userAgent", request.header("user-agent").orElse(""));
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("accountId", Names.ACCOUNT);
    context.put("apiId", "local");
    claims.ifPresent(
        known ->
            context.put(
                "authorizer",
                Map.of("jwt", Map.of("claims", known.asText(), "scopes", known.scopes()))));
    context.put("domainName", request.host());
    context.put("domainPrefix", "local");
    context.put("http", http);
    context.put("requestId", UUID.randomUUID().toString());
    context.put("routeKey", match.route().key());
    context.put("stage", "$default");
    context.put("time", TIME.format(now));
    context.put("timeEpoch", now.toEpochMilli());
    return context;
  }

  /// Everybody is on this machine: a test that needs people elsewhere says where.
  private static String source(WebRequest request) {
    return request.header("x-forwarded-for").orElseGet(request::sourceIp);
  }

  private static List<String> cookies(WebRequest request) {
    return request.headers().getOrDefault("cookie", List.of()).stream()
        .flatMap(line -> List.of(line.split("; *")).stream())
        .toList();
  }

  private static Map<String, String> headers(WebRequest request) {
    Map<String, String> headers = new LinkedHashMap<>();
    request
        .headers()
        .forEach(
            (name, values) -> {
              if (!name.equals("cookie")) headers.put(name, String.join(",", values));
            });
    headers.put("host", request.host());
    headers.put("content-length", Integer.toString(request.body().length));
    headers.put("x-amzn-trace-id", "Root=1-00000000-000000000000000000000000");
    headers.put("x-forwarded-for", source(request));
    headers.put("x-forwarded-port", request.host().replaceFirst(".*:(\\d+)$|.*", "$1"));
    headers.put("x-forwarded-proto", "http");
    return headers;
  }

  private static Map<String, String> query(WebRequest request) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : request.rawQuery().split("&", -1)) {
      if (pair.isEmpty()) continue;
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      query.merge(form(name), form(value), (one, other) -> one + "," + other);
    }
    return query;
  }

  private static String form(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static boolean isText(WebRequest request) {
    String type = request.header("content-type").orElse("").split(";", 2)[0].strip();
    return TEXT.matcher(type).matches();
  }
}
