package studyvisit.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeFilesTest {
  private static final String EARLIER =
      SmallProgramme.VISIT.replace("\"small\"", "\"earlier\"").replace("2020-04-01", "2020-03-01");

  @Test
  void a_new_file_is_a_new_visit(@TempDir Path root) {
    SmallProgramme small = new SmallProgramme(root);
    ProgrammeFiles files = small.files();
    assertThat(files.find("earlier")).isEmpty();
    small.write("programmes/earlier.json", EARLIER);
    small.write("programmes/README.md", "no programme");
    assertThat(files.find("earlier")).isPresent();
    assertThat(ids(files)).containsExactly("earlier", "small");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../vocabulary", "..", "", "small.json", "SMALL", "a/b", "%2e", "small\n", "\0"})
  void an_id_that_no_visit_can_have_leads_to_no_file(String id, @TempDir Path root) {
    assertThat(new SmallProgramme(root).files().find(id)).isEmpty();
    assertThat(ProgrammeFiles.bundled().find(id)).isEmpty();
  }

  @Test
  void finding_a_visit_reads_no_other_visits_file(@TempDir Path root) {
    SmallProgramme small = new SmallProgramme(root);
    ProgrammeFiles files = small.files();
    small.write("programmes/broken.json", "{");
    assertThat(files.find("small")).isPresent();
    assertThatThrownBy(files::all).hasMessageStartingWith("programmes/broken.json: ");
  }

  @Test
  void a_file_whose_name_can_be_no_id_is_refused_in_the_list(@TempDir Path root) {
    SmallProgramme small = new SmallProgramme(root);
    ProgrammeFiles files = small.files();
    small.write("programmes/Small 2.json", SmallProgramme.VISIT);
    assertThatThrownBy(files::all)
        .isInstanceOf(InvalidProgramme.class)
        .hasMessage(
            "programmes/Small 2.json: file name: must be 1 to 40 lower-case letters, digits and"
                + " hyphens, is \"Small 2\"");
  }

  @Test
  void a_missing_vocabulary_is_named(@TempDir Path root) {
    new SmallProgramme(root).write("programmes/small.json", SmallProgramme.VISIT);
    assertThatThrownBy(() -> ProgrammeFiles.in(root).find("small"))
        .hasMessage("vocabulary.json: file: is missing");
    ClassLoader empty = new URLClassLoader(new URL[0], null);
    assertThatThrownBy(() -> ProgrammeFiles.onClassPath(empty).all())
        .hasMessage("vocabulary.json: file: is missing");
  }

  @Test
  void everyone_gets_the_same_programme_at_the_same_time(@TempDir Path root) throws Exception {
    ProgrammeFiles files = new SmallProgramme(root).files();
    try (var threads = Executors.newFixedThreadPool(8)) {
      var asked =
          IntStream.range(0, 64).mapToObj(_ -> threads.submit(() -> files.find("small"))).toList();
      Programme first = files.find("small").orElseThrow();
      for (var one : asked) assertThat(one.get()).containsSame(first);
    }
  }

  @Test
  void files_in_a_jar_are_found_even_if_it_lists_no_folders(@TempDir Path root) throws Exception {
    Path jar = root.resolve("small.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      add(entries, "vocabulary.json", SmallProgramme.VOCABULARY);
      add(entries, "programmes/small.json", SmallProgramme.VISIT);
      add(entries, "programmes/earlier.json", EARLIER);
      add(entries, "programmes/old/other.json", "{");
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      ProgrammeFiles files = ProgrammeFiles.onClassPath(loader);
      assertThat(files.find("small")).isPresent();
      assertThat(ids(files)).containsExactly("earlier", "small");
    }
  }

  private static List<String> ids(ProgrammeFiles files) {
    return files.all().stream().map(programme -> programme.visit().id()).toList();
  }

  private static void add(JarOutputStream jar, String name, String text) throws Exception {
    jar.putNextEntry(new JarEntry(name));
    jar.write(text.getBytes(StandardCharsets.UTF_8));
    jar.closeEntry();
  }
}
