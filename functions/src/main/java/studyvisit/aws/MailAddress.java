package studyvisit.aws;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.StringJoiner;

/// An address with a name before it, as a mail header takes it (RFC 5322 3.4, RFC 2047).
final class MailAddress {
  /// 60 characters in Base64, and 12 around them.
  private static final int MOST_BYTES = 45;

  private MailAddress() {}

  /// @throws IllegalArgumentException if a part would end the header's line
  static String named(String name, String address) {
    if ((name + address).chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a control character in a mail header");
    }
    boolean plain = name.chars().allMatch(c -> c < 0x7f && c != '"' && c != '\\');
    String shown = plain ? '"' + name + '"' : encoded(name);
    return shown + " <" + address + ">";
  }

  /// One encoded word for each piece that fits: a word may have 75 characters (RFC 2047, 2), and
  /// blanks between words are not shown.
  private static String encoded(String name) {
    StringJoiner words = new StringJoiner(" ");
    StringBuilder piece = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              if (bytes(piece + Character.toString(c)).length > MOST_BYTES) {
                words.add(word(piece.toString()));
                piece.setLength(0);
              }
              piece.appendCodePoint(c);
            });
    return words.add(word(piece.toString())).toString();
  }

  private static String word(String piece) {
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(piece)) + "?=";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
