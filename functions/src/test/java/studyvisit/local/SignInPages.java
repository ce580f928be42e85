package studyvisit.local;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What the user pool's own pages do, without passwords: authorization code with PKCE (RFC 7636),
/// refresh tokens, signing out. So the desk signs in here as it does in AWS.
final class SignInPages {
  static final String PATH = "/local/sign-in";

  /// The people whom one can be here.
  private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

  static {
    PEOPLE.put("Olga Ficticia", "organiser");
    PEOPLE.put("Omar Imaginário", "organiser");
    PEOPLE.put("Rita Lectora", "reader");
  }

  private final Tokens tokens;
  private final Map<String, Grant> codes = new ConcurrentHashMap<>();
  private final Map<String, String> refreshes = new ConcurrentHashMap<>();

  SignInPages(Tokens tokens) {
    this.tokens = tokens;
  }

  /// @param challenge what the code's verifier must hash to
  private record Grant(String user, String challenge) {}

  Optional<WebReply> answer(WebRequest request) {
    Map<String, String> query = fields(request.rawQuery());
    return switch (request.method() + " " + request.rawPath()) {
      case "GET " + PATH + "/oauth2/authorize" -> Optional.of(choice(request, query));
      case "GET " + PATH + "/as" -> Optional.of(signedIn(request, query));
      case "POST " + PATH + "/oauth2/token" -> Optional.of(token(fields(request.text())));
      case "GET " + PATH + "/logout" ->
          Optional.of(sentOn(request, query.getOrDefault("logout_uri", "")));
      default -> Optional.empty();
    };
  }

  private static WebReply choice(WebRequest request, Map<String, String> query) {
    if (!"S256".equals(query.get("code_challenge_method")) || !query.containsKey("state"))
      return WebReply.problem(400, "PKCE with S256 and a state are needed");
    StringBuilder people = new StringBuilder();
    PEOPLE.forEach(
        (name, group) ->
            people
                .append("<p><a href=\"" + PATH + "/as?user=" + encoded(name) + "&amp;")
                .append(Html.escaped(request.rawQuery()))
                .append("\">" + Html.escaped(name) + "</a> – " + group + "</p>"));
    return WebReply.of(
        200,
        "text/html; charset=utf-8",
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Sign in – local system</title><link rel="icon" href="data:,">
        <link rel="stylesheet" href="/local/console.css"></head>
        <body><main><h1>Sign in to the desk</h1>
        <p>In AWS, this is the user pool's page. Here, choose who you are.</p>
        %s</main></body></html>
        """
            .formatted(people));
  }

  private WebReply signedIn(WebRequest request, Map<String, String> query) {
    String user = query.getOrDefault("user", "");
    if (!PEOPLE.containsKey(user)) return WebReply.problem(400, "There is nobody of this name");
    String code = UUID.randomUUID().toString();
    codes.put(code, new Grant(user, query.getOrDefault("code_challenge", "")));
    String state = encoded(query.getOrDefault("state", ""));
    return sentOn(
        request, query.getOrDefault("redirect_uri", "") + "?code=" + code + "&state=" + state);
  }

  /// A code works once, and only with its verifier.
  private WebReply token(Map<String, String> fields) {
    Optional<String> user =
        switch (fields.getOrDefault("grant_type", "")) {
          case "authorization_code" ->
              Optional.ofNullable(codes.remove(fields.getOrDefault("code", "")))
                  .filter(
                      grant ->
                          grant.challenge().equals(hash(fields.getOrDefault("code_verifier", ""))))
                  .map(Grant::user);
          case "refresh_token" ->
              Optional.ofNullable(refreshes.get(fields.getOrDefault("refresh_token", "")));
          default -> Optional.empty();
        };
    if (user.isEmpty()) return WebReply.json(400, Map.of("error", "invalid_grant"));
    String refresh = UUID.randomUUID().toString();
    refreshes.put(refresh, user.get());
    List<String> groups = List.of(PEOPLE.getOrDefault(user.get(), ""));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("access_token", tokens.issue(user.get(), Tokens.SCOPES, groups));
    answer.put("refresh_token", refresh);
    answer.put("token_type", "Bearer");
    answer.put("expires_in", Tokens.VALID.toSeconds());
    return WebReply.json(200, answer);
  }

  /// Only to the desk: a code must reach nobody else.
  private static WebReply sentOn(WebRequest request, String address) {
    String desk = "http://" + request.host() + "/desk";
    if (!address.equals(desk) && !address.startsWith(desk + "?"))
      return WebReply.problem(400, "Only the desk of this system may be signed in to");
    return WebReply.message(302, "Found").with("location", address);
  }

  private static String hash(String verifier) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> fields(String encoded) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0)
        fields.putIfAbsent(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
