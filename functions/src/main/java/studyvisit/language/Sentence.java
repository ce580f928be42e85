package studyvisit.language;

import java.util.List;
import java.util.function.UnaryOperator;

/// A sentence as it is stored: the key of a text and what fills it in, so that it can be said in
/// every language, also after its words were bettered.
///
/// @param values numbers as they are; `@` before an id stands for the name of what has the id, `@@`
///     for one `@`
public record Sentence(String key, List<String> values) {
  private static final String NAMED = "@";

  public Sentence {
    values = List.copyOf(values);
  }

  /// The value that stands for the name of what has this id.
  public static String name(String id) {
    return NAMED + id;
  }

  /// The value that stands for this text itself.
  public static String text(String text) {
    return text.startsWith(NAMED) ? NAMED + text : text;
  }

  /// @param names gives the name of an id
  public String in(Texts texts, UnaryOperator<String> names) {
    return in(texts, names, key);
  }

  /// The sentence as it is said to the person whom it is about: the text `own.<key>` where there is
  /// one.
  public String toOwner(Texts texts, UnaryOperator<String> names) {
    String own = "own." + key;
    return in(texts, names, texts.all().containsKey(own) ? own : key);
  }

  private String in(Texts texts, UnaryOperator<String> names, String as) {
    return texts.get(as, values.stream().map(value -> said(value, names)).toArray());
  }

  private static String said(String value, UnaryOperator<String> names) {
    if (!value.startsWith(NAMED)) return value;
    String rest = value.substring(1);
    return rest.startsWith(NAMED) ? rest : names.apply(rest);
  }
}
