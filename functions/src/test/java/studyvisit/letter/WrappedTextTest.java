package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {
  private static final String WORDS = "four ".repeat(20).strip();
  private static final String LINE = "four ".repeat(15).strip();

  @Test
  void a_line_is_broken_at_its_last_space_within_the_width() {
    assertThat(WrappedText.of(WORDS)).isEqualTo(LINE + "\n" + "four ".repeat(5).strip() + "\n");
  }

  @Test
  void a_line_of_the_full_width_stays() {
    String full = "x".repeat(70) + " " + "y".repeat(5);

    assertThat(WrappedText.of(full)).isEqualTo(full + "\n");
    assertThat(WrappedText.of(full + "y")).isEqualTo("x".repeat(70) + "\n" + "y".repeat(6) + "\n");
  }

  @Test
  void an_address_stays_whole() {
    String address = "https://example/" + "a".repeat(100);

    assertThat(WrappedText.of(address + " follows")).isEqualTo(address + "\nfollows\n");
    assertThat(WrappedText.of("- " + address)).isEqualTo("- " + address + "\n");
  }

  @Test
  void an_item_hangs_from_its_mark() {
    assertThat(WrappedText.of("10. " + WORDS))
        .isEqualTo(
            "10. " + "four ".repeat(14).strip() + "\n    " + "four ".repeat(6).strip() + "\n");
  }
}
