package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studyvisit.language.Language;

class DeskFilesTest {
  private static final Path FOLDER = Path.of("functions", "src", "main", "resources", "desk");
  private static final Pattern ASSET = Pattern.compile("/desk/assets/([0-9a-f]+)/([a-z.-]+)");

  private final DeskFiles files = new DeskFiles(new SignIn("https://pool.example/x", "client-1"));

  @Test
  void the_page_leads_to_its_files_and_to_the_sign_in() {
    String page = files.page(Language.ES);
    assertThat(page).contains("lang=\"es\"", "https://pool.example/x", "client-1");
    assertThat(page).doesNotContain("{");
    Matcher asset = ASSET.matcher(page);
    int found = 0;
    while (asset.find()) {
      assertThat(files.find(asset.group(1), asset.group(2))).as(asset.group()).isPresent();
      found++;
    }
    assertThat(found).isEqualTo(2);
    assertThat(files.securityPolicy()).contains("connect-src 'self' https://pool.example;");
  }

  @Test
  void every_module_is_served_and_everything_that_it_imports() throws IOException {
    String version =
        ASSET.matcher(files.page(Language.EN)).results().findFirst().orElseThrow().group(1);
    try (Stream<Path> all = Files.list(FOLDER)) {
      for (Path file : all.filter(each -> !each.toString().endsWith(".html")).toList()) {
        assertThat(files.find(version, file.getFileName().toString()))
            .as(file.toString())
            .isPresent();
        Matcher imported = Pattern.compile("from '\\./([^']+)'").matcher(Files.readString(file));
        while (imported.find()) {
          assertThat(files.find(version, imported.group(1))).as(imported.group(1)).isPresent();
        }
      }
    }
    assertThat(files.find("00000000", "main.js")).as("another version").isEmpty();
    assertThat(files.find(version, "../texts/desk.en.properties")).isEmpty();
  }

  /// Markup is only ever made of elements and texts, so nothing that people typed can run.
  @Test
  void no_module_writes_markup_or_keeps_a_token_longer_than_the_tab() throws IOException {
    Set<String> forbidden = new TreeSet<>();
    try (Stream<Path> all = Files.list(FOLDER)) {
      for (Path file : all.toList()) {
        Matcher found =
            Pattern.compile(
                    "innerHTML|outerHTML|insertAdjacent|document\\.write|eval\\(|localStorage|cookie")
                .matcher(Files.readString(file));
        while (found.find()) forbidden.add(file.getFileName() + ": " + found.group());
      }
    }
    assertThat(forbidden).isEmpty();
  }
}
