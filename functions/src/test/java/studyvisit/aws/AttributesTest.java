package studyvisit.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import studyvisit.Events;

class AttributesTest {
  @Test
  void an_object_is_read_as_it_was_written() throws Exception {
    var object =
        Events.json(
            """
            {"text": "Ñandú", "empty": "", "yes": true, "no": false, "none": null,
             "list": ["a", ["b"], {"c": null}], "nothing": [], "object": {"inner": {}}}
            """);

    assertThat(Attributes.object(Attributes.of(object))).isEqualTo(object);
  }

  @Test
  void a_number_comes_back_as_a_long() {
    assertThat(Attributes.object(Attributes.of(Map.of("n", 7, "most", Long.MAX_VALUE))))
        .isEqualTo(Map.of("n", 7L, "most", Long.MAX_VALUE));
  }

  @Test
  void names_keep_their_order() throws Exception {
    var object = Events.json("{\"z\": 1, \"a\": 2, \"m\": 3}");

    assertThat(Attributes.object(Attributes.of(object)).keySet()).containsExactly("z", "a", "m");
  }

  @Test
  void a_value_without_an_attribute_is_refused() {
    assertThatThrownBy(() -> Attributes.of(new Object()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_attribute_that_json_does_not_know_is_refused() {
    List<AttributeValue> foreign =
        List.of(
            AttributeValue.fromSs(List.of("a")),
            AttributeValue.fromB(SdkBytes.fromUtf8String("a")));

    for (AttributeValue attribute : foreign) {
      AttributeValue map = AttributeValue.fromM(Map.of("x", attribute));
      assertThatThrownBy(() -> Attributes.object(map)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_missing_attribute_is_named() {
    assertThatThrownBy(() -> Attributes.text(Map.of(), "state"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("state");
  }
}
