package studyvisit.aws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// JSON values as DynamoDB attributes, and back.
final class Attributes {
  private Attributes() {}

  static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }

  /// @throws IllegalStateException if the item has no such attribute
  static AttributeValue of(Map<String, AttributeValue> item, String name) {
    AttributeValue attribute = item.get(name);
    if (attribute == null) throw new IllegalStateException("an item without " + name);
    return attribute;
  }

  static String text(Map<String, AttributeValue> item, String name) {
    return of(item, name).s();
  }

  static long number(Map<String, AttributeValue> item, String name) {
    return Long.parseLong(of(item, name).n());
  }

  static AttributeValue of(@Nullable Object value) {
    return switch (value) {
      case null -> AttributeValue.fromNul(true);
      case String text -> text(text);
      case Boolean yes -> AttributeValue.fromBool(yes);
      case Number number -> AttributeValue.fromN(number.toString());
      case List<?> list -> AttributeValue.fromL(list.stream().map(Attributes::of).toList());
      case Map<?, ?> map -> {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        map.forEach((name, inner) -> attributes.put(String.valueOf(name), of(inner)));
        yield AttributeValue.fromM(attributes);
      }
      default -> throw new IllegalArgumentException("no attribute for " + value.getClass());
    };
  }

  static Map<String, @Nullable Object> object(AttributeValue map) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    map.m().forEach((name, inner) -> object.put(name, value(inner)));
    return object;
  }

  private static @Nullable Object value(AttributeValue attribute) {
    return switch (attribute.type()) {
      case S -> attribute.s();
      case BOOL -> attribute.bool();
      case N -> Long.valueOf(attribute.n());
      case M -> object(attribute);
      case L -> {
        List<@Nullable Object> list = new ArrayList<>();
        attribute.l().forEach(inner -> list.add(value(inner)));
        yield list;
      }
      case NUL -> null;
      case SS, NS, BS, B, UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("no value for " + attribute.type());
    };
  }
}
