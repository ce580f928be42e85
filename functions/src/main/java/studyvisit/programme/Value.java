package studyvisit.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One value of a programme file and where it stands; a fault names file, field and reason.
///
/// @param path such as `partnerRegions[1].max`, empty for the whole file
record Value(String file, String path, @Nullable Object value) {
  String text(Form form) {
    String text = as(String.class, "a text");
    Optional<String> reason = form.faultOf(text);
    if (reason.isPresent()) throw fault(reason.get());
    return text;
  }

  int number(int least) {
    int number = as(Integer.class, "a whole number");
    if (number < least) throw fault("must be at least " + least + ", is " + number);
    return number;
  }

  boolean flag() {
    return as(Boolean.class, "true or false");
  }

  List<Value> items() {
    List<Value> items = new ArrayList<>();
    for (Object item : as(List.class, "a list")) {
      items.add(new Value(file, path + "[" + items.size() + "]", item));
    }
    return items;
  }

  /// What a reader makes of an object, all of whose fields it must ask for.
  <T> T object(Function<Fields, T> reader) {
    Map<?, ?> object = as(Map.class, "an object");
    Fields fields = new Fields(this, object);
    T read = reader.apply(fields);
    fields.refuseUnknown();
    return read;
  }

  /// The value of a field of this object.
  Value field(String name, @Nullable Object value) {
    return new Value(file, path.isEmpty() ? name : path + "." + name, value);
  }

  InvalidProgramme fault(String reason) {
    return new InvalidProgramme(file, path.isEmpty() ? "file" : path, reason);
  }

  private <T> T as(Class<T> type, String kind) {
    if (!type.isInstance(value)) throw fault("must be " + kind);
    return type.cast(value);
  }
}
