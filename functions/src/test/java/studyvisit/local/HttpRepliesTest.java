package studyvisit.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HttpRepliesTest {
  @Test
  void status_headers_cookies_and_body_are_taken_over() {
    WebReply reply =
        reply(
                "{\"statusCode\":303,\"headers\":{\"location\":\"/x\"},\"cookies\":[\"a=1\"],"
                    + "\"body\":\"aMOxbw==\",\"isBase64Encoded\":true}")
            .orElseThrow();
    assertThat(reply.status()).isEqualTo(303);
    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("hño");
    assertThat(reply.headers())
        .isEqualTo(
            List.of(
                new WebReply.Header("location", "/x"),
                new WebReply.Header("set-cookie", "a=1"),
                new WebReply.Header("content-type", "text/plain;charset=UTF-8")));
  }

  @Test
  void an_answer_without_a_status_is_the_body() {
    WebReply reply = reply("{\"a\":1}").orElseThrow();
    assertThat(reply.status()).isEqualTo(200);
    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":1}");
    assertThat(reply("\"text\"")).isPresent();
  }

  @Test
  void what_is_no_answer_is_none() {
    assertThat(reply("")).isEmpty();
    assertThat(reply("oops")).isEmpty();
    assertThat(reply("{\"statusCode\":\"two hundred\"}")).isEmpty();
    assertThat(reply("{\"statusCode\":200,\"body\":\"%\",\"isBase64Encoded\":true}")).isEmpty();
  }

  private static Optional<WebReply> reply(String payload) {
    return HttpReplies.reply(payload.getBytes(StandardCharsets.UTF_8));
  }
}
