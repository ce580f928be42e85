package studyvisit.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import studyvisit.json.Json;

/// Organisers' tokens, as the user pool would give them: JWTs, signed with a key of this machine.
final class Tokens {
  static final Duration VALID = Duration.ofHours(1);

  /// All that the template's user pool client may ask for.
  static final List<String> SCOPES = List.of("openid", "reports/read", "desk/read", "desk/change");

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final String HEADER = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");

  private final byte[] key;
  private final Clock clock;

  Tokens(DurableFile file, Clock clock) {
    this.clock = clock;
    String kept = file.read().orElseGet(Tokens::newKey);
    file.write(kept);
    key = Base64.getDecoder().decode(kept);
  }

  String issue(String user, List<String> scopes, List<String> groups) {
    long now = clock.instant().getEpochSecond();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", "http://localhost/local");
    claims.put("sub", user);
    claims.put("username", user);
    claims.put("token_use", "access");
    claims.put("client_id", "local");
    claims.put("scope", String.join(" ", scopes));
    if (!groups.isEmpty()) claims.put("cognito:groups", groups);
    claims.put("iat", now);
    claims.put("exp", now + VALID.toSeconds());
    String content = HEADER + "." + part(Json.text(claims));
    return content + "." + ENCODER.encodeToString(signature(content));
  }

  /// The claims of an `Authorization` header, if its token is ours and still valid.
  Optional<Claims> claims(String authorization) {
    String token = authorization.replaceFirst("(?i)^bearer +", "");
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3 || !parts[0].equals(HEADER)) return Optional.empty();
    try {
      byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
      if (!MessageDigest.isEqual(signature, signature(parts[0] + "." + parts[1])))
        return Optional.empty();
      JsonTree claims = JsonTree.parse(Base64.getUrlDecoder().decode(parts[1]));
      return claims
          .get("exp")
          .integer()
          .filter(end -> clock.instant().getEpochSecond() < end)
          .map(_ -> new Claims(claims.members()));
    } catch (IllegalArgumentException | IOException _) {
      return Optional.empty();
    }
  }

  private byte[] signature(String content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(String json) {
    return ENCODER.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String newKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  record Claims(Map<?, ?> values) {
    List<String> scopes() {
      return List.of(String.valueOf(values.get("scope")).split(" "));
    }

    /// As an HTTP API hands them over: everything is text, a list in brackets.
    Map<String, String> asText() {
      Map<String, String> text = new LinkedHashMap<>();
      values.forEach(
          (name, value) ->
              text.put(
                  String.valueOf(name),
                  value instanceof List<?> list
                      ? "[" + String.join(" ", list.stream().map(String::valueOf).toList()) + "]"
                      : String.valueOf(value)));
      return text;
    }
  }
}
