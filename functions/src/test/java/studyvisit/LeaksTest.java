package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The watch over the logs sees what it should.
class LeaksTest {
  private final Leaks leaks = new Leaks();

  LeaksTest() {
    leaks.add("Begoña Ñandú", "0102030405-token_of-a-letter", "Nota & secreto");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"Begoña Ñandú\"}",
        "BEGOÑA",
        "?q=Bego%C3%B1a+%C3%91and%C3%BA",
        "{\"name\":\"Bego\\u00f1a\"}",
        "/my/0102030405-token_of-a-letter/changes",
        "<p>Nota &amp; secreto</p>",
        "failed for ana.frontera@example.org",
        "email=ana.frontera%40example.org"
      })
  void it_sees_a_leak(String line) {
    assertThat(leaks.in("{\"level\":\"INFO\"}\n" + line)).isNotEmpty();
  }

  @Test
  void it_sees_a_leak_in_a_body_as_base64() {
    for (String before : new String[] {"", "a", "ab"}) {
      byte[] body = (before + "0102030405-token_of-a-letter").getBytes(StandardCharsets.UTF_8);
      assertThat(leaks.in(Base64.getEncoder().encodeToString(body))).isNotEmpty();
    }
  }

  @Test
  void it_is_calm_about_facts() {
    assertThat(
            leaks.in(
                "{\"level\":\"ERROR\",\"route\":\"POST"
                    + " /my/{token}/{act}\",\"at\":[\"a.B.c(B.java:1)\"]}"))
        .isEmpty();
  }
}
