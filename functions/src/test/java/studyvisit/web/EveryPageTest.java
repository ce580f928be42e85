package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studyvisit.language.Language;

/// What holds on each page, in each language.
@SuppressWarnings("UnusedVariable") // the name stands in the test's report
class EveryPageTest {
  static Stream<Arguments> pages() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                SamplePages.in(language).entrySet().stream()
                    .map(page -> arguments(page.getKey(), language, page.getValue())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void says_its_language_and_whom_to_contact(String name, Language language, String html) {
    assertThat(html).contains("<html lang=\"" + language.code() + "\">");
    assertThat(html).contains("href=\"mailto:" + SamplePages.JUNE.contact().email() + "\"");
    for (Language other : Language.values()) assertThat(html).contains("?lang=" + other.code());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void leaves_no_placeholder_and_no_tag_of_a_template(String name, Language language, String html) {
    assertThat(html).doesNotContainPattern("\\{\\d}").doesNotContain("{{").doesNotContain("}}");
    assertThat(html).doesNotContain(">null<");
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void keeps_to_the_content_security_policy(String name, Language language, String html) {
    assertThat(html).doesNotContain("<style").doesNotContain("data:");
    assertThat(html)
        .doesNotContainPattern("<[^>]+ style=")
        .doesNotContainPattern("<[^>]+ on[a-z]+=");
    assertThat(all(html, "<script[^>]*>(.*?)</script>")).allMatch(String::isEmpty);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void links_only_to_this_site(String name, Language language, String html) {
    assertThat(all(html, " (?:href|src|action)=\"([^\"]*)\""))
        .isNotEmpty()
        .allMatch(link -> link.matches("/(?!/).*|#.+|mailto:.+"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void loads_only_assets_that_there_are(String name, Language language, String html) {
    assertThat(all(html, "\"/assets/([^\"]+)\""))
        .isNotEmpty()
        .allMatch(f -> Assets.find(f).isPresent());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void has_one_heading_landmarks_and_unique_ids(String name, Language language, String html) {
    assertThat(all(html, "<(h1)[ >]")).hasSize(1);
    assertThat(all(html, "<(main|header|footer)[ >]")).containsExactly("header", "main", "footer");
    assertThat(all(html, " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void every_reference_has_its_target(String name, Language language, String html) {
    List<String> ids = all(html, " id=\"([^\"]+)\"");
    for (String references :
        all(html, " (?:for|aria-describedby|aria-labelledby|href)=\"#?([a-zA-Z][^\"/:]*)\"")) {
      assertThat(ids).contains(references.split(" "));
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void every_control_has_a_label(String name, Language language, String html) {
    List<String> labelled = all(html, "<label for=\"([^\"]+)\"");
    labelled.addAll(all(html, "<label class=\"choice\"[^>]*><input id=\"([^\"]+)\""));
    assertThat(labelled).containsAll(all(html, "<(?:input|select|textarea)[^>]* id=\"([^\"]+)\""));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void what_people_typed_stays_text(String name, Language language, String html) {
    assertThat(html).doesNotContain("<script>alert").doesNotContain("<del>").doesNotContain("<b>");
    assertThat(html).doesNotContain("</textarea><b");
  }

  private static List<String> all(String html, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
    while (matcher.find()) found.add(matcher.group(1));
    return found;
  }
}
