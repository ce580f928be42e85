package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import studyvisit.language.Language;

class AssetsTest {
  @Test
  void names_carry_a_checksum_and_lead_to_the_content() {
    assertThat(Assets.STYLE).matches("/assets/style-[0-9a-f]+\\.css");
    Assets.Asset script = asset(Assets.SCRIPT);
    assertThat(script.mediaType()).isEqualTo("text/javascript; charset=utf-8");
    assertThat(script.text()).contains("'use strict'");
    assertThat(asset(Assets.MARK).mediaType()).isEqualTo("image/svg+xml");
  }

  @Test
  void other_files_are_not_found() {
    assertThat(Assets.find("style.css")).isEmpty();
    assertThat(Assets.find("../texts/pages.en.properties")).isEmpty();
  }

  @Test
  void page_style_and_script_are_small_enough_for_a_slow_line() throws IOException {
    String page = SamplePages.in(Language.FR).getOrDefault("form", "");
    int all =
        zipped(page) + zipped(asset(Assets.STYLE).text()) + zipped(asset(Assets.SCRIPT).text());
    assertThat(all).isPositive().isLessThan(30 * 1024);
    assertThat(asset(Assets.SCRIPT).text().length()).isLessThan(16 * 1024);
  }

  private static Assets.Asset asset(String address) {
    return Assets.find(address.substring("/assets/".length())).orElseThrow();
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
