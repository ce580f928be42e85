package studyvisit.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Plain text in lines that every mail program shows whole.
final class WrappedText {
  private static final int WIDTH = 76;
  private static final Pattern ITEM = Pattern.compile("(- |\\d+\\. ).*");

  private WrappedText() {}

  /// Breaks lines at spaces only, so an address stays whole; a list's item hangs from its mark.
  static String of(String text) {
    return text.lines().map(WrappedText::wrapped).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String wrapped(String line) {
    Matcher item = ITEM.matcher(line);
    String indent = item.matches() ? " ".repeat(item.group(1).length()) : "";
    StringBuilder wrapped = new StringBuilder(line);
    int start = 0;
    while (wrapped.length() - start > WIDTH) {
      int first = start + indent.length(); // the mark's own space is no place to break
      int space = wrapped.lastIndexOf(" ", start + WIDTH);
      if (space < first) space = wrapped.indexOf(" ", start + WIDTH);
      if (space < 0) break;
      wrapped.replace(space, space + 1, "\n" + indent);
      start = space + 1;
    }
    return wrapped.toString();
  }
}
