package studyvisit.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studyvisit.interest.Answers;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.BotSigns;
import studyvisit.journey.Traveller;

/// What the fields of a form hold: as typed, or from stored answers.
public final class FormValues {
  private final Map<String, List<String>> values;

  private FormValues(Map<String, List<String>> values) {
    this.values = values;
  }

  /// Of a form that nobody has filled in.
  ///
  /// @param shownAt when it is shown, which it sends back
  public static FormValues none(Instant shownAt) {
    return new FormValues(Map.of(BotSigns.SHOWN_AT, List.of(shownAt.toString())));
  }

  /// What a browser's form sent.
  public static FormValues of(Map<String, List<String>> typed) {
    return new FormValues(Map.copyOf(typed));
  }

  /// What is stored; a field inside another is known as `business.offers`.
  public static FormValues of(Answers stored) {
    Map<String, List<String>> values = new HashMap<>();
    collect(values, "", AnswersObject.of(stored));
    return new FormValues(values);
  }

  /// What is stored for a journey.
  static FormValues of(Traveller stored) {
    Map<String, List<String>> values = new HashMap<>();
    collect(values, "", stored.object());
    return new FormValues(values);
  }

  /// The first value, `""` if there is none.
  String first(String field) {
    return at(field, 0);
  }

  /// The value at an index, `""` if there are fewer.
  String at(String field, int index) {
    List<String> all = all(field);
    return index < all.size() ? all.get(index) : "";
  }

  List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  boolean has(String field, String value) {
    return all(field).contains(value);
  }

  boolean isEmpty() {
    return values.keySet().stream().allMatch(BotSigns.SHOWN_AT::equals);
  }

  private static void collect(Map<String, List<String>> values, String prefix, Map<?, ?> object) {
    object.forEach(
        (name, value) -> {
          String field = prefix + name;
          switch (value) {
            case null -> {}
            case Map<?, ?> inner -> collect(values, field + ".", inner);
            case List<?> list -> values.put(field, list.stream().map(String::valueOf).toList());
            case Boolean yes -> values.put(field, yes ? List.of("yes") : List.of());
            default -> values.put(field, List.of(String.valueOf(value)));
          }
        });
  }

  @Override
  public String toString() {
    return "FormValues[hidden]";
  }
}
