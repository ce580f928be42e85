package studyvisit.programme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import studyvisit.language.LocalText;

/// The fields of one object of a programme file. Each is required unless its method says otherwise;
/// one that nobody asked for is a fault, remarks aside.
final class Fields {
  private static final Set<String> REMARKS = Set.of("sources", "note", "assumed", "assumedFields");

  private final Value whole;
  private final Map<?, ?> values;
  private final Set<String> known = new LinkedHashSet<>();

  Fields(Value whole, Map<?, ?> values) {
    this.whole = whole;
    this.values = values;
  }

  String text(String name) {
    return text(name, Form.TEXT);
  }

  String text(String name, Form form) {
    return required(name).text(form);
  }

  LocalText localText(String name) {
    return object(
        name,
        text -> new LocalText(text.text("en"), text.text("es"), text.text("pt"), text.text("fr")));
  }

  int number(String name, int least) {
    return required(name).number(least);
  }

  int number(String name, int least, int most) {
    int number = number(name, least);
    if (number > most) throw fault(name, "must be at most " + most + ", is " + number);
    return number;
  }

  /// False if the field is missing.
  boolean flag(String name) {
    known.add(name);
    return values.containsKey(name) && required(name).flag();
  }

  <T> T object(String name, Function<Fields, T> reader) {
    return required(name).object(reader);
  }

  /// Empty if the field is missing.
  <T> Optional<T> optionalObject(String name, Function<Fields, T> reader) {
    known.add(name);
    return values.containsKey(name) ? Optional.of(object(name, reader)) : Optional.empty();
  }

  <T> List<T> objects(String name, Function<Fields, T> reader) {
    return required(name).items().stream().map(item -> item.object(reader)).toList();
  }

  /// Objects, none of which has another's key.
  ///
  /// @param key the field that `keyOf` gives
  <T> List<T> objects(
      String name, Function<Fields, T> reader, String key, Function<T, String> keyOf) {
    List<T> objects = objects(name, reader);
    refuseTwins(objects.stream().map(keyOf).toList(), name + "[%d]." + key);
    return objects;
  }

  /// Texts of a form, each once.
  List<String> texts(String name, Form form) {
    List<String> texts = required(name).items().stream().map(item -> item.text(form)).toList();
    refuseTwins(texts, name + "[%d]");
    return texts;
  }

  /// The same list, which may not be empty.
  <T> List<T> atLeastOne(String name, List<T> items) {
    if (items.isEmpty()) throw fault(name, "must have at least one");
    return items;
  }

  void refuseUnknown() {
    for (Object name : values.keySet()) {
      String field = String.valueOf(name);
      if (!known.contains(field) && !REMARKS.contains(field))
        throw fault(field, "is no field here; the fields are " + String.join(", ", known));
    }
  }

  InvalidProgramme fault(String name, String reason) {
    return whole.field(name, null).fault(reason);
  }

  private Value required(String name) {
    known.add(name);
    if (!values.containsKey(name)) throw fault(name, "is missing");
    return whole.field(name, values.get(name));
  }

  private void refuseTwins(List<String> keys, String place) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.indexOf(keys.get(i)) < i)
        throw fault(place.formatted(i), "\"" + keys.get(i) + "\" is there twice");
    }
  }
}
