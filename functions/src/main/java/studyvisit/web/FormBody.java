package studyvisit.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names and values as a browser's form sends them.
final class FormBody {
  static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

  private FormBody() {}

  /// Every name with its values in their order; empty unless it is UTF-8 with two hexadecimal
  /// digits behind each percent sign.
  static Optional<Map<String, List<String>>> parse(byte[] encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try {
      for (String pair : new String(encoded, StandardCharsets.ISO_8859_1).split("&", -1)) {
        if (pair.isEmpty()) continue;
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      }
      return Optional.of(values);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// @param encoded a character for each byte
  private static String decode(String encoded) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        bytes.put(escaped(encoded, i + 1));
        i += 2;
      } else {
        bytes.put((byte) (c == '+' ? ' ' : c));
      }
    }
    return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
  }

  private static byte escaped(String encoded, int at) throws CharacterCodingException {
    boolean digits =
        at + 1 < encoded.length()
            && HexFormat.isHexDigit(encoded.charAt(at))
            && HexFormat.isHexDigit(encoded.charAt(at + 1));
    if (!digits) throw new MalformedInputException(1);
    return (byte) HexFormat.fromHexDigits(encoded, at, at + 2);
  }
}
