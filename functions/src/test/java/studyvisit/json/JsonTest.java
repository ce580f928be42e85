package studyvisit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void an_object_is_maps_lists_texts_numbers_booleans_and_nulls() throws IOException {
    Map<String, @Nullable Object> object =
        outside("{\"a\":\"ñ😀\",\"b\":[1,2.5,true,null],\"c\":{\"d\":{}},\"e\":null}");

    assertThat(object).containsEntry("a", "ñ😀").containsEntry("c", Map.of("d", Map.of()));
    assertThat(object.get("b"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly(1, 2.5, true, null);
    assertThat(object).containsKey("e");
    assertThat(object.get("e")).isNull();
  }

  @Test
  void an_empty_object_is_an_object() throws IOException {
    assertThat(outside(" {} \n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "1",
        "\"a\"",
        "[]",
        "{",
        "}",
        "{}{}",
        "{} []",
        "{}x",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\":[1 2]}",
        "{a:1}",
        "{\"a\":'b'}",
        "{\"a\":.5}",
        "{\"a\":1.}",
        "{\"a\":0x1}",
        "{\"a\":Infinity}",
        "{\"a\":\"\u0001\"}",
        "{\"a\":1}/**/",
        "#\n{}",
        "\uFEFF{}",
        "{\"a\":1,\"a\":1}",
        "{\"b\":[{\"a\":1,\"\\u0061\":2}]}"
      })
  void anything_but_one_strict_object_is_malformed(String text) {
    assertMalformed(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void what_is_not_utf8_is_malformed() {
    assertMalformed("{\"a\":\"ñ\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertMalformed("{}".getBytes(StandardCharsets.UTF_16));
    assertMalformed(new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'});
  }

  @Test
  void eight_levels_are_read_and_nine_are_malformed() throws IOException {
    assertThat(outside("{\"a\":" + "[".repeat(7) + "]".repeat(7) + "}")).containsKey("a");
    assertMalformed(
        ("{\"a\":" + "[".repeat(8) + "]".repeat(8) + "}").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void endless_depth_ends_early() {
    assertMalformed("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    assertMalformed("{\"a\":".repeat(200_000).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e-400", "1e999999999", "0.1e-999999999"})
  void a_huge_exponent_is_a_number_or_malformed_but_takes_no_time(String number) {
    try {
      assertThat(outside("{\"a\":" + number + "}").get("a")).isInstanceOf(Number.class);
    } catch (IOException e) {
      assertThat(e).isInstanceOf(MalformedJson.class);
    }
  }

  @Test
  void a_number_of_more_than_a_hundred_digits_is_malformed() throws IOException {
    assertThat(outside("{\"a\":" + "9".repeat(100) + "}")).containsKey("a");
    assertMalformed(("{\"a\":" + "9".repeat(101) + "}").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_message_of_a_fault_holds_nothing_of_what_came() {
    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> outside("{\"begona@example.org\":begona}"))
        .withMessage("not JSON");
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("z", "\"\\/\b\f\n\r\t\u0000\u2028</script>😀");
    object.put("a", List.of(Map.of(), List.of(), 1, true));
    object.put("n", null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Json.write(object, out);

    assertThat(Json.object(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(object);
    assertThat(outside(Json.text(object))).isEqualTo(object);
  }

  @Test
  void the_order_of_names_is_kept_and_nulls_are_written() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("b", null);
    object.put("a", Collections.emptyList());

    assertThat(Json.text(object)).isEqualTo("{\"b\":null,\"a\":[]}");
  }

  private static void assertMalformed(byte[] utf8) {
    assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> Json.objectFromOutside(utf8));
  }

  private static Map<String, @Nullable Object> outside(String text) throws IOException {
    return Json.objectFromOutside(text.getBytes(StandardCharsets.UTF_8));
  }
}
