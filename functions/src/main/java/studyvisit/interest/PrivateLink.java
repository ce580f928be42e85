package studyvisit.interest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The secret in an applicant's link: 160 random bits. Only its hash is ever stored.
public record PrivateLink(String token) {
  private static final int BYTES = 20;

  public static PrivateLink random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new PrivateLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// SHA-256 of the token, in hexadecimal.
  public String hash() {
    return sha256(token);
  }

  /// SHA-256 of a text's UTF-8 bytes, in hexadecimal.
  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  @Override
  public String toString() {
    return "PrivateLink[hidden]";
  }
}
