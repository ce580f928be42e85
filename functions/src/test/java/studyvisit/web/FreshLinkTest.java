package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Asking for one's link by mail: the answer never tells whether an address has an interest.
class FreshLinkTest {
  private final Sites sites = new Sites();

  @Test
  void known_unknown_and_impossible_addresses_are_answered_alike() {
    sites.applicant();
    List<Reply> json = new ArrayList<>();
    for (String email :
        List.of(
            "\"begona@example.org\"",
            "\"nobody@example.org\"",
            "\"nobody\"",
            "\"\"",
            "null",
            "1",
            "\"ñ@example.org\"",
            "\"\\u0000@\\ud800\"",
            "[]")) {
      json.add(ask("{\"visit\":\"june-2018\",\"email\":" + email + "}"));
    }
    json.add(ask("{\"visit\":\"june-2018\"}"));
    List<Reply> pages = new ArrayList<>();
    for (String form : List.of("begona%40example.org", "nobody%40example.org", "x", "")) {
      pages.add(askByForm("visit=june-2018&email=" + form));
    }

    assertThat(json).containsOnly(json.getFirst());
    assertThat(json.getFirst().status()).isEqualTo(202);
    assertThat(json.getFirst().body()).isEqualTo("{\"status\":\"received\"}");
    assertThat(pages).containsOnly(pages.getFirst());
    assertThat(pages.getFirst().status()).isEqualTo(200);
    assertThat(pages.getFirst().body()).doesNotContain("begona");
  }

  @ParameterizedTest
  @ValueSource(strings = {"begona@example.org", " BEGONA@Example.org "})
  void the_owner_gets_one_letter_a_day(String spelling) {
    sites.applicant();
    String json = "{\"visit\":\"june-2018\",\"email\":\"" + spelling + "\"}";
    ask(json);
    ask(json);
    askByForm("visit=june-2018&email=begona%40example.org");
    assertThat(sites.letterKinds()).containsExactly("confirmation", "freshLink");

    sites.clock(Instant.parse("2018-04-17T00:00:00Z"));
    ask(json);
    sites.send(Request.post("/interests").json(Bodies.json()));
    assertThat(sites.letterKinds()).containsExactly("confirmation", "freshLink", "freshLink");
  }

  @Test
  void a_link_is_sent_after_closing_too() {
    sites.applicant();
    sites.clock(Instant.parse("2018-06-01T00:00:00Z"));

    ask("{\"visit\":\"june-2018\",\"email\":\"begona@example.org\"}");

    assertThat(sites.letterKinds()).contains("freshLink");
  }

  @Test
  void an_unknown_address_gets_no_letter() {
    sites.applicant();

    ask("{\"visit\":\"june-2018\",\"email\":\"nobody@example.org\"}");
    ask("{\"visit\":\"oct-2019\",\"email\":\"begona@example.org\"}");

    assertThat(sites.letterKinds()).containsExactly("confirmation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"visit\":\"nowhere\"}", "{\"visit\":1}", "{\"visit\":[]}"})
  void the_visit_must_be_one_of_ours(String json) {
    assertThat(ask(json).status()).isEqualTo(422);
  }

  @Test
  void a_wrong_visit_is_a_page_to_a_browser() {
    assertThat(askByForm("visit=x").headers())
        .containsEntry("content-type", "text/html; charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource({"language=fr, '', fr", "language=x, pt, pt", "a=1, '', en"})
  void the_page_is_in_the_language_of_its_form(String field, String header, String language) {
    Request request = Request.post("/links").header("accept-language", header);

    assertThat(sites.send(request.form("visit=june-2018&" + field)).body())
        .contains("<html lang=\"" + language + "\"");
  }

  @Test
  void a_link_is_asked_for_with_the_same_faults_as_a_new_interest() {
    Request links = Request.post("/links");

    assertThat(sites.send(links).status()).isEqualTo(415);
    assertThat(sites.send(links.json("x".repeat(16 * 1024 + 1))).status()).isEqualTo(413);
    assertThat(sites.send(links.json("[]")).status()).isEqualTo(400);
  }

  private Reply ask(String json) {
    return sites.send(Request.post("/links").json(json));
  }

  private Reply askByForm(String form) {
    return sites.send(Request.post("/links").form(form));
  }
}
