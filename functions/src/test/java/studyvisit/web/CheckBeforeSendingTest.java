package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// What is typed is shown once more before it is sent, and in any language, without being stored.
class CheckBeforeSendingTest {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  private final Sites sites = new Sites();

  @AfterEach
  void nothing_was_stored() {
    assertThat(sites.stored()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_answer_can_be_read_once_more(Language language) {
    Reply reply = sites.send(check(Bodies.form()).query("lang=" + language.code()));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body())
        .contains(Texts.ofPages(language).get("check.told"), Bodies.EMAIL, "Begoña")
        .contains("action=\"/interests\"");
  }

  @Test
  void the_language_is_that_of_the_form_unless_the_address_has_another() {
    Request spanish = check(Bodies.formWith("email", "x")).header("accept-language", "en");
    assertThat(sites.send(spanish).body()).contains("<html lang=\"es\"");
    assertThat(sites.send(spanish.query("lang=pt")).body()).contains("<html lang=\"pt\"");
  }

  @Test
  void what_is_sent_on_is_what_was_typed() {
    Reply reply = sites.send(check(Bodies.form()).query("lang=pt"));

    Map<String, List<String>> typed = Bodies.fields();
    HIDDEN
        .matcher(reply.body())
        .results()
        .forEach(
            field -> {
              String name = field.group(1);
              String value = field.group(2).replace("&#x27;", "'");
              if (name.equals("language")) assertThat(value).isEqualTo("pt");
              else assertThat(typed.getOrDefault(name, List.of())).contains(value);
            });
    long fields = typed.values().stream().mapToLong(List::size).sum();
    assertThat(HIDDEN.matcher(reply.body()).results()).hasSize((int) fields);
  }

  @Test
  void problems_are_named_in_the_language_of_the_address() {
    Reply reply = sites.send(check(Bodies.formWith("email", "not an address")).query("lang=fr"));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("<html lang=\"fr\"", "id=\"problems\"", "not an address");
    assertThat(reply.body()).contains("formaction=\"/visits/june-2018/check?lang=es\"");
  }

  @Test
  void a_program_is_told_the_same() {
    Request request = Request.post("/visits/{visit}/check").at("visit", "june-2018");
    assertThat(sites.send(request.json(Bodies.json())).body()).contains("\"complete\"");
    Reply wrong = sites.send(request.json(Bodies.jsonWithout("topics")));
    assertThat(Bodies.problems(wrong)).containsExactly("topics: missing");
    assertThat(sites.send(request.json("{")).status()).isEqualTo(400);
    assertThat(sites.send(request.body("x")).status()).isEqualTo(415);
  }

  @ParameterizedTest
  @EnumSource
  void another_language_keeps_what_is_typed(Language language) {
    String typed = Bodies.formWith("motivation", "Unfinished, ñ & <b>");
    Reply reply = sites.send(typed(typed).query("lang=" + language.code()));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body())
        .contains("<html lang=\"" + language.code() + "\"", "Unfinished, ñ &amp; &lt;b&gt;")
        .contains("value=\"" + Bodies.EMAIL + "\"")
        .doesNotContain("id=\"problems\"");
    assertThat(sites.send(typed("").json("{}")).status()).isEqualTo(415);
  }

  @Test
  void after_closing_it_says_so() {
    sites.clock(Instant.parse("2018-05-11T10:00:00Z"));
    assertThat(sites.send(check(Bodies.form())).status()).isEqualTo(409);
    assertThat(sites.send(typed(Bodies.form())).body()).doesNotContain("<form");
  }

  private static Request check(String form) {
    return Request.post("/visits/{visit}/check").at("visit", "june-2018").form(form);
  }

  private static Request typed(String form) {
    return Request.post("/visits/{visit}/form").at("visit", "june-2018").form(form);
  }
}
