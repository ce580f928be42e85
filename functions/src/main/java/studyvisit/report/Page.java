package studyvisit.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studyvisit.report.EventFields.Wrong;

/// Where a page of a report begins.
///
/// @param from how many items of the report's lists come before it
/// @param report the fingerprint of the report; empty for the first page of whichever it is
record Page(int from, String report) {
  static final Page FIRST = new Page(0, "");

  private static final Pattern TOKEN = Pattern.compile("([1-9][0-9]{0,8})-([0-9a-f]{32})");

  boolean isFirst() {
    return from == 0;
  }

  /// As an answer gives it in `next`.
  String token() {
    return from + "-" + report;
  }

  static Page read(@Nullable Object token) throws Wrong {
    if (token == null) return FIRST;
    Matcher matcher = TOKEN.matcher(token instanceof String text ? text : "");
    if (!matcher.matches()) throw new Wrong("page", "is not what an answer gave as \"next\"");
    return new Page(Integer.parseInt(matcher.group(1)), matcher.group(2));
  }
}
