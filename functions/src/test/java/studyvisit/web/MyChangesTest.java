package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.interest.Interest;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SampleInterests;

/// Changing one's answers through the private link, until the call closes.
class MyChangesTest {
  private static final Instant CLOSED = Instant.parse("2018-05-11T10:00:00Z");

  private final Sites sites = new Sites();
  private PrivateLink link = new PrivateLink("");

  @BeforeEach
  void apply() {
    link = sites.applicant();
    sites.clock(SampleInterests.DURING_THE_CALL.plusSeconds(60));
  }

  @Test
  void changed_answers_replace_the_old_ones() {
    Reply reply = change(Bodies.jsonWith("givenName", "\"Ana\""));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("{\"status\":\"received\",\"already\":false}");
    assertThat(sites.onlyStored().answers().person().givenName()).isEqualTo("Ana");
    assertThat(sites.letterKinds()).containsExactly("confirmation");
  }

  @Test
  void the_same_answers_again_change_nothing() {
    Interest before = sites.onlyStored();

    assertThat(change(Bodies.json()).body()).contains("\"already\":true");
    assertThat(sites.onlyStored()).isEqualTo(before);
  }

  @Test
  void a_consent_given_or_taken_back_is_a_change_at_its_time() {
    change(Bodies.jsonWith("consentToShare", "true"));

    assertThat(sites.onlyStored().answers().consent().toShare()).isTrue();
    assertThat(sites.onlyStored().answers().consent().at())
        .isEqualTo(SampleInterests.DURING_THE_CALL.plusSeconds(60));
    assertThat(change(Bodies.jsonWith("consentToShare", "false")).body()).contains("false");
    assertThat(sites.onlyStored().answers().consent().toShare()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"other@example.org\"", "\"nobody\"", "\"\"", "7", "null"})
  void the_address_stays_whatever_is_sent(String literal) {
    assertThat(change(Bodies.jsonWith("email", literal)).status()).isEqualTo(200);
    assertThat(sites.onlyStored().answers().person().email().value()).isEqualTo(Bodies.EMAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"oct-2019\"", "\"nowhere\"", "7", "null"})
  void the_visit_stays_whatever_is_sent(String literal) {
    assertThat(change(Bodies.jsonWith("visit", literal)).status()).isEqualTo(200);
    assertThat(sites.onlyStored().key().visit()).isEqualTo("june-2018");
  }

  @Test
  void wrong_answers_are_told_at_once_and_nothing_changes() {
    Map<Interest, ?> before = sites.snapshot();

    Reply reply = change("{\"language\":\"fr\",\"givenName\":1,\"x\":1}");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(Bodies.problems(reply))
        .contains("givenName: notText", "familyName: missing", "x: unknownField")
        .noneMatch(problem -> problem.startsWith("email") || problem.startsWith("visit"));
    assertThat(Bodies.messages(reply).get("familyName")).contains("veuillez");
    assertThat(sites.snapshot()).isEqualTo(before);
  }

  @Test
  void a_changed_form_leads_back_to_the_page() {
    Reply reply = changeForm("motivation", "New");

    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.headers().get("location"))
        .isEqualTo("/my/" + link.token() + "?notice=done.changed&lang=es");
    assertThat(sites.onlyStored().answers().wishes().motivation()).isEqualTo("New");
  }

  @Test
  void a_bad_form_comes_back_in_its_language_with_the_values_kept() {
    Map<String, List<String>> fields = Bodies.fields();
    fields.put("language", List.of("fr"));
    fields.put("givenName", List.of(""));
    fields.put("motivation", List.of("<i>Kept"));

    Reply reply = sites.send(Request.act(link, "changes").form(Bodies.form(fields)));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body())
        .contains("<html lang=\"fr\"", "&lt;i&gt;Kept", "/my/" + link.token() + "/changes");
  }

  @Test
  void the_form_holds_what_is_stored() {
    Reply page = sites.send(Request.get("/my/{token}/changes").at("token", link.token()));

    assertThat(page.body()).contains("Begoña", "Municipio Ficticio de Tulcán", Bodies.EMAIL);
  }

  @Test
  void after_closing_nothing_can_be_changed() {
    sites.clock(CLOSED);
    Map<Interest, ?> before = sites.snapshot();

    assertThat(change(Bodies.jsonWith("givenName", "\"Ana\"")).status()).isEqualTo(409);
    assertThat(change("{}").status()).isEqualTo(409);
    assertThat(changeForm("givenName", "Ana").headers().get("location"))
        .contains("?notice=refused.closed");
    Reply page = sites.send(Request.get("/my/{token}/changes").at("token", link.token()));
    assertThat(page.status()).isEqualTo(303);
    assertThat(sites.snapshot()).isEqualTo(before);
  }

  @Test
  void changes_have_the_same_faults_as_a_new_interest() {
    Request changes = Request.act(link, "changes");
    String large = "x".repeat(16 * 1024 + 1);

    assertThat(sites.send(changes).status()).isEqualTo(415);
    assertThat(sites.send(changes.header("content-type", "text/plain").body(large)).status())
        .isEqualTo(415);
    assertThat(sites.send(changes.json(large)).status()).isEqualTo(413);
    assertThat(sites.send(changes.json("{")).status()).isEqualTo(400);
    assertThat(sites.send(changes.form("%")).status()).isEqualTo(400);
  }

  private Reply change(String json) {
    return sites.send(Request.act(link, "changes").json(json));
  }

  private Reply changeForm(String field, String value) {
    return sites.send(Request.act(link, "changes").form(Bodies.formWith(field, value)));
  }
}
