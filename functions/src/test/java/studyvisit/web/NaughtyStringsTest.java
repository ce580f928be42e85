package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.SampleInterests;
import studyvisit.json.Json;

/// Strings that have broken other forms, through every field: stored and shown back unharmed, or
/// refused with the field's name. One a line in `naughty-strings.txt`; `\\u` escapes are
/// characters.
class NaughtyStringsTest {
  private static final int WELL_FORMED_NAMES = 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "givenName",
        "familyName",
        "organisation",
        "position",
        "experience",
        "motivation",
        "phone",
        "email",
        "helix",
        "borderArea",
        "subregion",
        "needsVisa",
        "language",
        "noticeVersion",
        "visit"
      })
  void each_is_kept_or_refused_by_name(String field) throws IOException {
    for (String text : strings()) {
      Sites sites = new Sites();
      Map<String, @Nullable Object> post = SampleInterests.submission(Bodies.EMAIL);
      post.put(field, text);

      Reply reply = sites.send(Request.post("/interests").json(Json.text(post)));

      switch (reply.status()) {
        case 202 -> {
          Object stored = AnswersObject.of(sites.onlyStored().answers()).get(field);
          boolean same = field.equals("visit") || field.equals("email") || same(stored, text);
          assertThat(same).as(field + ": " + text + " became " + stored).isTrue();
        }
        case 422 -> {
          assertThat(reply.body()).as(text).contains("\"field\":\"" + field + "\"");
          assertThat(sites.stored()).isEmpty();
        }
        default -> throw new AssertionError(field + " " + reply.status() + ": " + text);
      }
    }
  }

  @Test
  void each_that_is_stored_is_shown_as_text_and_never_as_a_tag() throws IOException {
    for (String text : strings()) {
      Sites sites = new Sites();
      Map<String, @Nullable Object> post = SampleInterests.submission(Bodies.EMAIL);
      post.put("organisation", text);
      if (sites.send(Request.post("/interests").json(Json.text(post))).status() != 202) continue;
      var link = sites.linkOf(sites.onlyStored().key());
      String stored = sites.onlyStored().answers().person().organisation();

      for (String page : List.of("GET /my/{token}", "GET /my/{token}/changes")) {
        Request request = Request.get(page.substring("GET ".length())).at("token", link.token());
        String html = sites.send(request).body();
        assertThat(unescaped(html)).as(text).contains(stored);
        if (stored.contains("<")) assertThat(html).as(text).doesNotContain(stored);
      }
    }
  }

  @Test
  void the_names_at_the_top_of_the_list_are_all_taken() throws IOException {
    for (String name : strings().subList(0, WELL_FORMED_NAMES)) {
      Sites sites = new Sites();
      Map<String, @Nullable Object> post = SampleInterests.submission(Bodies.EMAIL);
      post.put("familyName", name);
      assertThat(sites.send(Request.post("/interests").json(Json.text(post))).status())
          .as(name)
          .isEqualTo(202);
    }
  }

  /// Composed, and without what surrounds it; what is left is the same to the letter.
  private static boolean same(@Nullable Object stored, String typed) {
    String left = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\r\\n?", "\n");
    return stored instanceof String text
        && (left.contains(text) || left.strip().equalsIgnoreCase(text));
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&#x60;", "`")
        .replace("&#96;", "`")
        .replace("&#x3D;", "=")
        .replace("&#61;", "=")
        .replace("&amp;", "&");
  }

  private static List<String> strings() throws IOException {
    Path file = Path.of("functions", "src", "test", "resources", "naughty-strings.txt");
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("## "))
        .map(NaughtyStringsTest::unicode)
        .toList();
  }

  /// With each backslash, u and four digits as the character that it stands for.
  private static String unicode(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.startsWith("\\u", i) && i + 6 <= line.length()) {
        text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(line.charAt(i));
      }
    }
    return text.toString();
  }
}
