package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.interest.Answers;

/// An interest as a browser sends it without JavaScript.
class FormPostTest {
  private final Sites sites = new Sites();

  @Test
  void a_good_form_leads_to_a_page_that_a_reload_does_not_post_again() {
    Reply reply = post(Bodies.form());

    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.headers()).containsEntry("location", "/visits/june-2018/received?lang=es");
    assertThat(sites.stored()).hasSize(1);
  }

  @Test
  void a_form_may_come_as_text_or_in_base64() {
    Request text =
        Request.post("/interests")
            .header("content-type", FormBody.MEDIA_TYPE + "; charset=UTF-8")
            .body(Bodies.form());

    assertThat(sites.send(text).status()).isEqualTo(303);
  }

  @Test
  void of_repeated_names_blanks_are_dropped_and_the_order_is_kept() {
    post(
        Bodies.formWith(
            "preferences", "", "friuli-venezia-giulia-slovenia", " ", "central-denmark", ""));

    assertThat(stored().wishes().preferences())
        .containsExactly("friuli-venezia-giulia-slovenia", "central-denmark");
  }

  @Test
  void a_ranking_that_is_left_blank_is_empty() {
    post(Bodies.formWith("preferences", "", "", ""));

    assertThat(stored().wishes().preferences()).isEmpty();
  }

  @Test
  void one_value_of_a_list_is_a_list() {
    post(Bodies.formWith("workingLanguages", "es"));

    assertThat(stored().practical().workingLanguages()).containsExactly("es");
  }

  @Test
  void blanks_beside_a_single_field_are_dropped() {
    assertThat(post(Bodies.formWith("needsVisa", "", "no")).status()).isEqualTo(303);
    assertThat(stored().practical().needsVisa()).contains(Answers.NeedsVisa.NO);
  }

  @Test
  void business_fields_go_into_business() {
    Map<String, List<String>> fields = Bodies.fields();
    fields.put("business.offers", List.of("cocoa", "", "tourism"));
    fields.put("business.seeks", List.of("food"));

    post(Bodies.form(fields));

    assertThat(stored().wishes().business())
        .isEqualTo(new Answers.Business(List.of("cocoa", "tourism"), List.of("food"), List.of()));
  }

  @ParameterizedTest
  @CsvSource({"yes, true", "true, true", "on, true", "no, false", "false, false", "'', false"})
  void a_tick_is_a_yes(String value, boolean expected) {
    assertThat(post(Bodies.formWith("consentToShare", value)).status()).isEqualTo(303);
    assertThat(stored().consent().toShare()).isEqualTo(expected);
  }

  @Test
  void a_box_that_is_not_ticked_is_a_no() {
    post(Bodies.form());

    assertThat(stored().consent().toShare()).isFalse();
  }

  @Test
  void line_breaks_of_a_browser_are_line_breaks() {
    post(Bodies.formWith("motivation", "one\r\ntwo"));

    assertThat(stored().wishes().motivation()).isEqualTo("one\ntwo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visit",
        "language",
        "givenName",
        "email",
        "helix",
        "borderArea",
        "subregion",
        "noticeVersion",
        "needsVisa",
        "motivation",
        "consentToShare"
      })
  void a_single_field_sent_twice_is_a_problem_of_that_field(String field) {
    assertThat(post(Bodies.formWith(field, "yes", "yes")).status()).isEqualTo(422);
    assertThat(sites.stored()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x=1", "=1", "business=1", "business.x=1", "business.=1", "offers=cocoa"})
  void an_unknown_field_is_a_problem(String more) {
    assertThat(post(Bodies.form() + "&" + more).status()).isEqualTo(422);
    assertThat(post(Bodies.form() + "&business.offers=cocoa&" + more).status()).isEqualTo(422);
  }

  @Test
  void a_bad_form_comes_back_with_its_problems_and_the_values_kept() {
    Map<String, List<String>> fields = Bodies.fields();
    fields.put("email", List.of("nobody"));
    fields.put("givenName", List.of("<script>alert(\"1\")</script>'&"));
    fields.put("motivation", List.of("</textarea><b>bold"));
    fields.put("organisation", List.of(""));

    Reply reply = post(Bodies.form(fields));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.headers()).containsEntry("content-type", "text/html; charset=utf-8");
    assertThat(reply.body())
        .contains("<html lang=\"es\"", "value=\"nobody\"", "Ñandú O&#x27;Higgins")
        .contains("&lt;script&gt;alert(", "&lt;/textarea&gt;&lt;b&gt;bold")
        .doesNotContain("<script>alert", "</textarea><b>");
    assertThat(sites.stored()).isEmpty();
  }

  @Test
  void a_bad_form_comes_back_in_its_own_language() {
    Request form =
        Request.post("/interests")
            .form(Bodies.formWith("language", "pt") + "&x=1")
            .header("accept-language", "fr");

    assertThat(sites.send(form).body()).contains("<html lang=\"pt\"");
  }

  @Test
  void a_form_without_a_visit_comes_back_as_that_of_the_open_call() {
    Reply reply = post("givenName=Ana");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("value=\"Ana\"", "name=\"visit\" value=\"june-2018\"");
  }

  @Test
  void a_form_without_a_visit_while_no_call_is_open_comes_back_as_the_list_of_visits() {
    sites.clock(Instant.parse("2018-12-01T00:00:00Z"));

    Reply reply = post("givenName=Ana");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("/visits/june-2018/form", "/visits/oct-2019/form");
  }

  @Test
  void an_empty_form_is_told_what_is_missing() {
    assertThat(sites.send(Request.post("/interests").form("")).status()).isEqualTo(422);
  }

  private Answers stored() {
    return sites.onlyStored().answers();
  }

  private Reply post(String form) {
    return sites.send(Request.post("/interests").form(form));
  }
}
