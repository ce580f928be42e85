package studyvisit.local;

import java.util.regex.Pattern;

/// Text as HTML.
final class Html {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

  private Html() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /// With addresses as links.
  static String linked(String text) {
    return LINK.matcher(escaped(text))
        .replaceAll(match -> "<a href=\"$0\" target=\"_blank\" rel=\"noopener\">$0</a>");
  }
}
