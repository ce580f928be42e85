package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void an_ipv4_address_is_a_place_of_its_own() {
    assertThat(Source.of("192.0.2.7")).isEqualTo(Source.of("192.0.2.7"));
    assertThat(Source.of("192.0.2.7")).isNotEqualTo(Source.of("192.0.2.8"));
  }

  @Test
  void the_addresses_of_one_ipv6_network_are_one_place() {
    assertThat(Source.of("2001:db8:1:2::1")).isEqualTo(Source.of("2001:DB8:1:2:ffff::7"));
    assertThat(Source.of("2001:db8:1:2::1")).isNotEqualTo(Source.of("2001:db8:1:3::1"));
  }

  @Test
  void an_ipv4_address_in_ipv6_is_the_same_place() {
    assertThat(Source.of("::ffff:192.0.2.7")).isEqualTo(Source.of("192.0.2.7"));
  }

  @Test
  void what_is_no_address_is_a_place_too() {
    for (String odd : List.of("", "unknown", "example.org", "1.2.3.4.5", "::g", "\u0000")) {
      assertThat(Source.of(odd)).isEqualTo(Source.of(""));
    }
  }

  @Test
  void it_hides_itself() {
    assertThat(Source.of("192.0.2.7").toString()).doesNotContain("192");
  }
}
