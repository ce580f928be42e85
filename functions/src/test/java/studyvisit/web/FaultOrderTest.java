package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong with a request as a whole, each kind before the next: 415, 413, 400, 409, 422.
class FaultOrderTest {
  private static final Instant CLOSED = Instant.parse("2018-05-11T10:00:00Z");
  private static final int LARGEST = 16 * 1024;

  private final Sites sites = new Sites();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/xml",
        "application/json-seq",
        "application/problem+json",
        "application/json, application/json",
        "json",
        "*/*",
        ";",
        ""
      })
  void another_type_of_content_is_unsupported(String type) {
    assertThat(status(post().header("content-type", type).body(Bodies.json()))).isEqualTo(415);
  }

  @Test
  void content_without_a_type_is_unsupported() {
    assertThat(status(post().body(Bodies.json()))).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "Application/JSON ; charset=utf-8"})
  void json_may_come_with_parameters_and_in_any_case(String type) {
    assertThat(status(post().header("content-type", type).body(Bodies.json()))).isEqualTo(202);
  }

  @Test
  void an_unsupported_type_comes_before_too_large_a_body() {
    assertThat(status(post().header("content-type", "text/plain").body(large(LARGEST + 1))))
        .isEqualTo(415);
  }

  @Test
  void too_large_a_body_comes_before_a_malformed_one() {
    assertThat(status(post().json("{".repeat(LARGEST + 1)))).isEqualTo(413);
    assertThat(status(post().form("%".repeat(LARGEST + 1)))).isEqualTo(413);
  }

  @Test
  void a_malformed_body_comes_before_a_closed_call() {
    sites.clock(CLOSED);

    assertThat(status(post().json(Bodies.json() + "}"))).isEqualTo(400);
    assertThat(status(post().form(Bodies.form() + "&phone=%zz"))).isEqualTo(400);
  }

  @Test
  void a_closed_call_comes_before_wrong_answers() {
    sites.clock(CLOSED);

    assertThat(status(post().json(Bodies.jsonWithout("email")))).isEqualTo(409);
    assertThat(status(post().form(Bodies.formWith("email", "nobody")))).isEqualTo(409);
  }

  @Test
  void wrong_answers_come_last() {
    assertThat(status(post().json(Bodies.jsonWithout("email")))).isEqualTo(422);
  }

  @Test
  void sixteen_kibibytes_are_taken_and_one_byte_more_is_not() {
    assertThat(status(post().json(large(LARGEST)))).isEqualTo(202);
    assertThat(status(post().json(large(LARGEST + 1)))).isEqualTo(413);
  }

  @Test
  void size_counts_bytes_and_not_characters() {
    String twoBytesEach = "\"" + "é".repeat(LARGEST / 2) + "\"";

    assertThat(status(post().json(twoBytesEach))).isEqualTo(413);
  }

  @Test
  void size_counts_what_base64_stands_for() {
    Request json = post().header("content-type", "application/json");
    byte[] largest = large(LARGEST).getBytes(StandardCharsets.UTF_8);
    byte[] larger = large(LARGEST + 1).getBytes(StandardCharsets.UTF_8);

    assertThat(status(json.bytes(largest))).isEqualTo(202);
    assertThat(status(json.bytes(larger))).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "null",
        "true",
        "42",
        "1e400",
        "\"text\"",
        "[]",
        "[{}]",
        "{",
        "{}{}",
        "{} 1",
        "{},",
        "{'visit':1}",
        "{visit:1}",
        "{\"a\":1,}",
        "{\"a\":[1,]}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{\"a\":+1}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":1} // comment",
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"business\":{\"offers\":[],\"offers\":[]}}",
        "\uFEFF{}",
        "visit=june-2018"
      })
  void what_is_not_one_json_object_is_malformed(String text) {
    assertThat(status(post().json(text))).isEqualTo(400);
  }

  @Test
  void json_without_a_body_is_malformed() {
    assertThat(status(post().header("content-type", "application/json"))).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 100, 8000})
  void json_that_is_nested_too_deep_is_malformed(int depth) {
    String deep = "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";

    assertThat(status(post().json(deep))).isEqualTo(400);
  }

  @Test
  void a_number_of_four_hundred_digits_is_malformed() {
    assertThat(status(post().json(Bodies.jsonWith("givenName", "9".repeat(400))))).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"ff", "c3", "c328", "c0af", "eda080", "f4908080", "80"})
  void what_is_not_utf8_is_malformed(String hexadecimal) {
    byte[] wrong = HexFormat.of().parseHex(hexadecimal);
    byte[] json = around("{\"a\":\"", wrong, "\"}");
    byte[] form = around("a=", wrong, "");
    String escaped = "a=" + hexadecimal.replaceAll("(..)", "%$1");

    assertThat(status(post().header("content-type", "application/json").bytes(json)))
        .isEqualTo(400);
    assertThat(status(post().form("").bytes(form))).isEqualTo(400);
    assertThat(status(post().form(escaped))).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "a=%-1", "a=%+1", "%=a", "a=1&b=%e", "a=%٣٣"})
  void broken_percent_signs_are_malformed(String form) {
    assertThat(status(post().form(form))).isEqualTo(400);
  }

  @Test
  void a_fault_is_a_page_to_a_browser_and_a_problem_to_a_program() {
    Reply page = sites.send(post().form("a=%").header("accept-language", "fr"));
    Reply problem = sites.send(post().json("{").header("accept-language", "fr"));

    assertThat(page.headers()).containsEntry("content-type", "text/html; charset=utf-8");
    assertThat(page.body()).contains("<html lang=\"fr\"");
    assertThat(problem.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(Bodies.object(problem))
        .containsEntry("status", 400)
        .containsEntry("type", "about:blank")
        .containsKeys("title", "detail");
  }

  @Test
  void nothing_is_stored_of_a_request_with_a_fault() {
    status(post().header("content-type", "text/plain").body(Bodies.json()));
    status(post().json(large(LARGEST + 1)));
    status(post().json(Bodies.json() + "x"));
    status(post().json(Bodies.jsonWith("unknown", "1")));

    assertThat(sites.stored()).isEmpty();
  }

  private int status(Request request) {
    return sites.send(request).status();
  }

  private static Request post() {
    return Request.post("/interests");
  }

  /// The sample interest, stretched by spaces.
  private static String large(int bytes) {
    String json = Bodies.json();
    return json + " ".repeat(bytes - json.getBytes(StandardCharsets.UTF_8).length);
  }

  private static byte[] around(String before, byte[] middle, String after) {
    byte[] first = before.getBytes(StandardCharsets.UTF_8);
    byte[] last = after.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(first.length + middle.length + last.length)
        .put(first)
        .put(middle)
        .put(last)
        .array();
  }
}
