package studyvisit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what people told us in a text, however it is written there.
final class Leaks {
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+(@|%40)[\\w-]+\\.[a-z]{2,}");

  private final Set<String> secrets = new LinkedHashSet<>();

  /// Adds what must not be found. Words of four letters and more count by themselves; so few digits
  /// are in any time of the day.
  void add(Object... told) {
    for (Object secret : told) {
      secrets.add(secret.toString());
      for (String word : secret.toString().split("[\\s,;]+", -1)) {
        if (word.length() > 3 && !word.matches("\\d{4,6}")) secrets.add(word);
      }
    }
  }

  /// What of it is in a text, and every mail address.
  List<String> in(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    for (String secret : secrets) {
      for (String written : writings(secret)) {
        boolean exact = text.contains(written);
        if (exact || low.contains(written.toLowerCase(Locale.ROOT))) {
          found.add(secret + " as " + written);
          break;
        }
      }
    }
    ADDRESS.matcher(text).results().map(match -> match.group()).forEach(found::add);
    return found;
  }

  private static Set<String> writings(String secret) {
    Set<String> writings = new LinkedHashSet<>();
    writings.add(secret);
    writings.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
    writings.add(escaped(secret));
    writings.add(secret.replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;"));
    // In base64, by where in a group of three bytes it begins.
    for (int before = 0; before < 3; before++) {
      byte[] bytes = ("x".repeat(before) + secret).getBytes(StandardCharsets.UTF_8);
      String encoded = Base64.getEncoder().withoutPadding().encodeToString(bytes);
      int whole = bytes.length / 3 * 4;
      String inner = encoded.substring(before == 0 ? 0 : 4, whole);
      if (inner.length() >= 8) writings.add(inner);
    }
    return writings;
  }

  /// As JSON writes it in ASCII.
  private static String escaped(String secret) {
    StringBuilder escaped = new StringBuilder();
    for (int at = 0; at < secret.length(); at++) {
      char c = secret.charAt(at);
      if (c < 128) escaped.append(c);
      else escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return escaped.toString();
  }
}
