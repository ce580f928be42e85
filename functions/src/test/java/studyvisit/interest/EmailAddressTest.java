package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @CsvSource({
    "ana@example.org, ana@example.org",
    "Ana.María@Example.ORG, ''",
    "ANA@EXAMPLE.ORG, ana@example.org",
    "A.N.A+visit@example.org, a.n.a+visit@example.org",
    "o'brien_x-y@mail.example.com, o'brien_x-y@mail.example.com",
    "ana@exámple.org, ana@xn--exmple-qta.org",
    "ana@EXÁMPLE.org, ana@xn--exmple-qta.org",
    "ana@españa.com, ana@xn--espaa-rta.com",
    "ana@例え.テスト, ana@xn--r8jz45g.xn--zckzah",
    "ana@example。org, ana@example.org",
    "ana@ｅｘａｍｐｌｅ.org, ana@example.org",
    "ana@XN--EXMPLE-QTA.org, ana@xn--exmple-qta.org",
    "a@b.co, a@b.co"
  })
  void an_address_has_one_spelling(String typed, String expected) throws InvalidValue {
    if (expected.isEmpty()) {
      assertRefused(typed, "emailNotAscii");
    } else {
      assertThat(EmailAddress.typed(typed).value()).isEqualTo(expected);
      assertThat(EmailAddress.typed(expected).value()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ñandú@example.org", "ana\u00A0b@example.org", "李@example.org", "😀@x.org"})
  void what_ses_cannot_reach_is_told_as_that(String typed) {
    assertRefused(typed, "emailNotAscii");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "ana",
        "ana@",
        "@example.org",
        "ana@example",
        "ana@localhost",
        "ana@@example.org",
        "ana@b@example.org",
        "ana b@example.org",
        "ana @example.org",
        "ana@ example.org",
        "ana@exam ple.org",
        "ana@example.org,b@example.org",
        "ana@example.org;b@example.org",
        "Ana <ana@example.org>",
        "<ana@example.org>",
        "\"ana\"@example.org",
        "ana(x)@example.org",
        "ana@(x)example.org",
        "ana@example.org(x)",
        "ana@[127.0.0.1]",
        "ana@127.0.0.1",
        "ana@[IPv6:::1]",
        "@a,@b:ana@example.org",
        ".ana@example.org",
        "ana.@example.org",
        "a..na@example.org",
        "ana@.example.org",
        "ana@example.org.",
        "ana@example..org",
        "ana@-example.org",
        "ana@example-.org",
        "ana@exa_mple.org",
        "ana@example.org/x",
        "ana@example.org\nBcc: b",
        "ana\r\n@example.org",
        "mailto:ana@example.org?x=y"
      })
  void what_is_no_full_address_is_invalid(String typed) {
    assertRefused(typed, "invalidEmail");
  }

  @Test
  void an_address_is_at_most_254_characters_long() throws InvalidValue {
    String longest = "a".repeat(64) + "@" + ("b".repeat(61) + ".").repeat(3) + "org";
    assertThat(longest).hasSize(254);

    assertThat(EmailAddress.typed(longest).value()).isEqualTo(longest);
    assertRefused(longest + "x", "invalidEmail");
    assertRefused("a".repeat(65) + "@example.org", "invalidEmail");
    assertRefused("a@" + "b".repeat(64) + ".org", "invalidEmail");
  }

  @Test
  void an_address_that_is_too_long_only_in_ascii_is_invalid() {
    String typed = "a".repeat(20) + "@" + ("ñ" + "b".repeat(50) + ".").repeat(4) + "org";
    assertThat(typed).hasSizeLessThan(254);

    assertRefused(typed, "invalidEmail");
  }

  @Test
  void whatever_is_typed_is_an_address_or_an_invalid_one() {
    Random random = new Random(3);
    String alphabet = "ab@.-+_\"(),:;<>[]\\ \u0000ñ。\u0130\u00df\u200d\ud800\udc00xn--";
    for (int i = 0; i < 5000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(16); n > 0; n--) {
        typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        String value = EmailAddress.typed(typed + "@b.org").value();
        assertThat(value).matches("[!-~]+@[a-z0-9.-]+");
        String domain = EmailAddress.typed("a@" + typed).value();
        assertThat(domain).matches("a@[a-z0-9.-]+\\.[a-z0-9-]+");
      } catch (InvalidValue e) {
        assertThat(e.code()).isIn("invalidEmail", "emailNotAscii");
      }
    }
  }

  private static void assertRefused(String typed, String code) {
    assertThatExceptionOfType(InvalidValue.class)
        .as(typed)
        .isThrownBy(() -> EmailAddress.typed(typed))
        .satisfies(e -> assertThat(e.code()).isEqualTo(code));
  }
}
