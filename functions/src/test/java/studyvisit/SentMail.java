package studyvisit;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mail of the local system's mailbox.
record SentMail(
    List<String> to,
    String kind,
    String subject,
    String text,
    String html,
    Map<String, String> headers) {
  private static final Pattern ADDRESS = Pattern.compile("[a-z]+://[^\\s\"<>]+");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

  /// The one that it went to.
  String receiver() {
    if (to.size() != 1) throw new AssertionError("not one receiver");
    return to.getFirst();
  }

  boolean is(String wanted) {
    return kind.equals(wanted);
  }

  /// The path of the private link.
  String link() {
    Matcher path = Pattern.compile("/my/[A-Za-z0-9_-]{20,}").matcher(text);
    if (path.find()) return path.group();
    throw new AssertionError("no private link");
  }

  /// Every address in the plain version.
  List<String> addressesInText() {
    return ADDRESS.matcher(text).results().map(MatchResult::group).toList();
  }

  /// Every different address that the HTML version leads to or loads from.
  List<String> addressesInHtml() {
    return ATTRIBUTE.matcher(html).results().map(found -> found.group(1)).distinct().toList();
  }
}
