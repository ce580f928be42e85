package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.interest.Interest;
import studyvisit.interest.SampleInterests;
import studyvisit.json.Json;
import studyvisit.programme.BorderArea;
import studyvisit.programme.Programme;

/// One interest per person and visit, and nobody learns from the answer who has one.
class SubmittedOnceTest {
  private static final Instant NOW = SampleInterests.DURING_THE_CALL;

  private final Sites sites = new Sites();

  @Test
  void an_interest_is_answered_202_received() {
    Reply reply = post();

    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.body()).isEqualTo("{\"status\":\"received\"}");
    assertThat(reply.headers())
        .containsEntry("content-type", "application/json")
        .containsEntry("cache-control", "no-store");
  }

  @Test
  void a_second_submission_changes_nothing_and_answers_the_same() {
    Reply first = post();
    Interest before = sites.onlyStored();
    sites.clock(NOW.plusSeconds(60));

    Reply second = post(Bodies.jsonWith("givenName", "\"Another\""));

    assertThat(second).isEqualTo(first);
    assertThat(sites.onlyStored()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BEGONA@EXAMPLE.ORG", " begona@example.org ", "Begona@Example。org"})
  void another_spelling_of_the_address_is_the_same_person(String spelling) {
    post();

    assertThat(post(Bodies.jsonWith("email", '"' + spelling + '"')).status()).isEqualTo(202);
    assertThat(sites.stored()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"be.gona@example.org", "begona+visit@example.org"})
  void dots_and_plus_signs_make_another_person(String other) {
    post();

    assertThat(post(Bodies.jsonWith("email", '"' + other + '"')).status()).isEqualTo(202);
    assertThat(sites.stored()).hasSize(2);
  }

  @Test
  void a_person_may_be_interested_in_another_visit() {
    post();
    sites.clock(Instant.parse("2019-08-01T00:00:00Z"));
    Programme programme = Sites.PROGRAMMES.find("oct-2019").orElseThrow();
    BorderArea area = programme.borderAreas().getFirst();
    Map<String, @Nullable Object> interest = SampleInterests.submission(Bodies.EMAIL);
    interest.put("visit", "oct-2019");
    interest.put("borderArea", area.id());
    interest.put("subregion", area.subregions().getFirst().code());
    interest.put("topics", List.of(programme.topics().getFirst().id()));
    interest.put("valueChains", area.valueChains());
    interest.put("preferences", List.of());
    interest.put("noticeVersion", "2018-04");

    Reply reply = post(Json.text(interest));

    assertThat(reply.body()).isEqualTo("{\"status\":\"received\"}");
    assertThat(sites.stored()).hasSize(1); // of the other visit, as before
  }

  @ParameterizedTest
  @CsvSource({"PT0S", "PT1S", "PT14H59M59S"})
  void a_second_submission_on_the_same_day_sends_no_letter(Duration later) {
    post();
    sites.clock(NOW.plus(later));
    post();

    assertThat(sites.letterKinds()).containsExactly("confirmation");
  }

  @Test
  void submissions_on_a_later_day_send_one_fresh_link_a_day() {
    post();
    sites.clock(Instant.parse("2018-04-17T00:00:00Z"));
    post();
    post();
    sites.clock(Instant.parse("2018-04-17T23:59:59Z"));
    post();
    assertThat(sites.letterKinds()).containsExactly("confirmation", "freshLink");

    sites.clock(Instant.parse("2018-04-18T00:00:00Z"));
    post();
    assertThat(sites.letterKinds()).containsExactly("confirmation", "freshLink", "freshLink");
  }

  @Test
  void a_bad_second_submission_is_told_its_problems_as_a_first_one_is() {
    String bad = Bodies.jsonWith("helix", "\"x\"");
    Reply first = post(bad);
    post();

    assertThat(post(bad)).isEqualTo(first);
  }

  @Test
  void form_posts_of_a_first_and_a_second_time_are_answered_alike() {
    Request form = Request.post("/interests").form(Bodies.form());

    Reply first = sites.send(form);
    Reply second = sites.send(form);

    assertThat(second).isEqualTo(first);
    assertThat(first.status()).isEqualTo(303);
    assertThat(first.headers())
        .containsEntry("location", "/visits/june-2018/received?lang=es")
        .containsEntry("cache-control", "no-store");
    assertThat(first.body()).isEmpty();
    assertThat(sites.stored()).hasSize(1);
  }

  @Test
  void a_form_and_json_of_one_person_are_one_interest() {
    sites.send(Request.post("/interests").form(Bodies.form()));
    post();

    assertThat(sites.stored()).hasSize(1);
    assertThat(sites.letterKinds()).isEqualTo(List.of("confirmation"));
  }

  @Test
  void an_answer_has_the_headers_that_keep_it_safe() {
    assertThat(post().headers())
        .containsAllEntriesOf(
            Map.of(
                "x-content-type-options", "nosniff",
                "referrer-policy", "no-referrer",
                "strict-transport-security", "max-age=31536000"))
        .containsKey("content-security-policy");
  }

  private Reply post() {
    return post(Bodies.json());
  }

  private Reply post(String json) {
    return sites.send(Request.post("/interests").json(json));
  }
}
