package studyvisit.interest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads the fields of an object from outside, and collects every problem on the way.
public final class Fields {
  private final Map<String, @Nullable Object> object;
  private final String prefix;
  private final List<FieldProblem> problems;
  private final Set<String> asked = new HashSet<>();

  public Fields(Map<String, @Nullable Object> object) {
    this(object, "", new ArrayList<>());
  }

  private Fields(Map<String, @Nullable Object> object, String prefix, List<FieldProblem> problems) {
    this.object = object;
    this.prefix = prefix;
    this.problems = problems;
  }

  public List<FieldProblem> problems() {
    return problems;
  }

  public void problem(String field, String code, String... values) {
    problems.add(FieldProblem.of(prefix + field, code, values));
  }

  /// A text on one line, `""` if it is absent or has a problem.
  public String text(String field, int longest) {
    return clean(field, longest, false);
  }

  /// A text of many lines, `""` if it is absent or has a problem.
  public String longText(String field, int longest) {
    return clean(field, longest, true);
  }

  public String required(String field, int longest) {
    int before = problems.size();
    String value = text(field, longest);
    if (value.isEmpty() && problems.size() == before) problem(field, "missing");
    return value;
  }

  /// One of the known codes, or `""` if it is absent or has a problem.
  public String choice(String field, Predicate<String> known) {
    String value = text(field, Integer.MAX_VALUE);
    if (value.isEmpty() || known.test(value)) return value;
    problem(field, "unknown");
    return "";
  }

  public String requiredChoice(String field, Predicate<String> known) {
    int before = problems.size();
    String value = choice(field, known);
    if (value.isEmpty() && problems.size() == before) problem(field, "missing");
    return value;
  }

  /// Ids in their order, each known and named once.
  List<String> ids(String field, Predicate<String> known) {
    Object value = take(field);
    if (value == null) return List.of();
    if (!(value instanceof List<?> list)) {
      problem(field, "notAList");
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    for (Object element : list) {
      if (!(element instanceof String id) || !known.test(id)) {
        problem(field, "unknown");
        return List.of();
      }
      if (ids.contains(id)) {
        problem(field, "duplicate");
        return List.of();
      }
      ids.add(id);
    }
    return ids;
  }

  List<String> requiredIds(String field, Predicate<String> known) {
    int before = problems.size();
    List<String> ids = ids(field, known);
    if (ids.isEmpty() && problems.size() == before) problem(field, "missing");
    return ids;
  }

  boolean yes(String field) {
    Object value = take(field);
    if (value == null) return false;
    if (value instanceof Boolean yes) return yes;
    problem(field, "notYesOrNo");
    return false;
  }

  Fields object(String field) {
    Object value = take(field);
    Map<String, @Nullable Object> inner = Map.of();
    if (value instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked") // from JSON: names are strings
      var names = (Map<String, @Nullable Object>) map;
      inner = names;
    } else if (value != null) {
      problem(field, "notAnObject");
    }
    return new Fields(inner, prefix + field + ".", problems);
  }

  /// Reports every field that nothing asked for.
  public void refuseOthers() {
    for (String name : object.keySet()) {
      if (asked.contains(name)) continue;
      boolean printable = name.length() <= 60 && name.chars().allMatch(c -> c > ' ' && c < 0x7f);
      problem(printable && !name.isEmpty() ? name : "?", "unknownField");
    }
  }

  private @Nullable Object take(String field) {
    asked.add(field);
    return object.get(field);
  }

  private String clean(String field, int longest, boolean lines) {
    Object value = take(field);
    if (value == null) return "";
    if (!(value instanceof String raw)) {
      problem(field, "notText");
      return "";
    }
    String text = trimmed(Normalizer.normalize(lineBreaks(raw), Normalizer.Form.NFC));
    if (!text.codePoints().allMatch(c -> printable(c) || (lines && (c == '\n' || c == '\t')))) {
      problem(field, "invalidCharacters");
      return "";
    }
    if (text.codePointCount(0, text.length()) > longest) {
      problem(field, "tooLong", Integer.toString(longest));
      return "";
    }
    return text;
  }

  private static String lineBreaks(String raw) {
    return raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  /// Without spaces of any kind around it; `""` if there is nothing to see. Control characters
  /// stay, to be refused.
  private static String trimmed(String text) {
    if (text.codePoints().allMatch(c -> space(c) || joiner(c))) return "";
    int start = 0;
    int end = text.length();
    while (space(text.charAt(start))) start++;
    while (space(text.charAt(end - 1))) end--;
    return text.substring(start, end);
  }

  private static boolean space(int c) {
    return Character.isSpaceChar(c) || c == '\t' || c == '\n';
  }

  /// What some scripts need between letters, and some emoji between their parts.
  private static boolean joiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  /// Letters, marks, digits, signs and spaces; no controls, lone surrogates or invisible overrides
  /// of the writing direction.
  private static boolean printable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
      case Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
      case Character.FORMAT -> joiner(c);
      default -> true;
    };
  }
}
