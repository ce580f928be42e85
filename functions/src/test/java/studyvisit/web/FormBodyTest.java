package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormBodyTest {
  @ParameterizedTest
  @CsvSource({
    "a=b, a, b",
    "a=, a, ''",
    "a, a, ''",
    "=b, '', b",
    "a=b=c, a, b=c",
    "a+b=c+d, a b, c d",
    "a%2Bb=%26%3d, a+b, &=",
    "n=%C3%91and%c3%ba, n, Ñandú",
    "n=Ñandú, n, Ñandú",
    "e=%F0%9F%98%80, e, 😀",
    "&&a=b&, a, b"
  })
  void names_and_values_are_decoded(String encoded, String name, String value) {
    assertThat(parse(encoded)).contains(Map.of(name, List.of(value)));
  }

  @Test
  void repeated_names_keep_the_order_of_their_values() {
    assertThat(parse("a=2&b=x&a=&a=1"))
        .contains(Map.of("a", List.of("2", "", "1"), "b", List.of("x")));
  }

  @Test
  void nothing_has_no_names() {
    assertThat(parse("")).contains(Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "a=%", "a=%1", "%g0=a", "a=%-1", "a=%+1", "a=% 1", "a=%C3", "a=%FF"})
  void what_is_not_well_formed_is_nothing(String encoded) {
    assertThat(parse(encoded)).isEmpty();
  }

  private static Optional<Map<String, List<String>>> parse(String encoded) {
    return FormBody.parse(encoded.getBytes(StandardCharsets.UTF_8));
  }
}
