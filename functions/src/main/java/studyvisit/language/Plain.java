package studyvisit.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as people look for each other: whatever accents and capitals it is written with.
public final class Plain {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int ASCII = 128;

  private Plain() {}

  public static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(character -> character < ASCII)) return lower;
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
