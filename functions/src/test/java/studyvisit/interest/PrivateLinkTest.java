package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrivateLinkTest {
  @Test
  void a_link_is_short_fits_in_an_address_and_is_never_the_same() {
    SecureRandom random = new SecureRandom();
    Set<String> tokens = new HashSet<>();
    for (int i = 0; i < 1000; i++) tokens.add(PrivateLink.random(random).token());

    assertThat(tokens).hasSize(1000).allMatch(token -> token.matches("[A-Za-z0-9_-]{27}"));
  }

  @Test
  void its_hash_is_sha_256() {
    assertThat(new PrivateLink("abc").hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
