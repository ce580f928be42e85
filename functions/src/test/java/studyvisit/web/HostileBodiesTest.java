package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Thousands of bodies that went wrong on the way, always the same ones: each gets a clear answer,
/// and is taken just when it is stored.
class HostileBodiesTest {
  private static final int BODIES = 1000;
  private static final List<String> SNIPPETS =
      List.of(
          "\"",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "true",
          "1e400",
          "-0",
          "\\u0000",
          "\\ud800",
          "\u202e",
          "\u0000",
          "é",
          "😀",
          "&",
          "=",
          "%",
          "%00",
          "%ff",
          "+",
          "..",
          "@",
          "xn--",
          "\"visit\":",
          "visit=",
          "business.",
          "9".repeat(120),
          "[".repeat(12),
          "\r\n");

  private final Random random = new Random(42);

  @Test
  void mutated_json_never_fails_and_is_taken_just_when_it_is_stored() {
    fuzz(Bodies.json(), Set.of(202), body -> json().bytes(body));
  }

  @Test
  void mutated_forms_never_fail_and_are_taken_just_when_they_are_stored() {
    fuzz(Bodies.form(), Set.of(303), body -> Request.post("/interests").form("").bytes(body));
  }

  @Test
  void mutated_values_inside_good_json_never_fail() {
    List<String> fields =
        List.of(
            "visit",
            "language",
            "givenName",
            "email",
            "phone",
            "helix",
            "borderArea",
            "subregion",
            "topics",
            "preferences",
            "business",
            "needsVisa",
            "consentToShare",
            "new");
    for (int i = 0; i < BODIES; i++) {
      Sites sites = new Sites();
      String field = fields.get(random.nextInt(fields.size()));
      String literal = '"' + mutated("begona@example.org").replace("\"", "") + '"';
      check(sites, json().json(Bodies.jsonWith(field, literal)), Set.of(202));
    }
  }

  private void fuzz(String good, Set<Integer> taken, Function<byte[], Request> request) {
    for (int i = 0; i < BODIES; i++) {
      String mutated = good;
      for (int times = random.nextInt(1, 4); times > 0; times--) mutated = mutated(mutated);
      byte[] body = mutated.getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(4) == 0) body[random.nextInt(body.length)] = (byte) random.nextInt();
      check(new Sites(), request.apply(body), taken);
    }
  }

  private static void check(Sites sites, Request request, Set<Integer> taken) {
    int status = sites.send(request).status();
    assertThat(status).as(request.body()).isIn(202, 303, 400, 413, 422);
    assertThat(sites.stored()).as(request.body()).hasSize(taken.contains(status) ? 1 : 0);
  }

  /// The text with something cut out, put in, doubled or swapped.
  private String mutated(String text) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(12));
    String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, from) + text.substring(to) + " ";
      case 1 -> text.substring(0, from) + snippet + text.substring(from);
      case 2 -> text.substring(0, to) + text.substring(from);
      default -> text.substring(0, from) + snippet + text.substring(to);
    };
  }

  private static Request json() {
    return Request.post("/interests").header("content-type", "application/json");
  }
}
