package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.journey.SampleTravellers;
import studyvisit.journey.Traveller;
import studyvisit.json.Json;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// The private second step, for whoever has a place and nobody else.
class JourneyTest {
  private static final Instant AFTER = Instant.parse("2018-06-09T22:00:00Z");

  private final Sites sites = new Sites();
  private final PrivateLink link = sites.applicant();

  @Test
  void who_has_a_place_tells_it_and_finds_it_again() {
    become(State.SELECTED);
    Reply kept = sites.send(keep(SampleTravellers.submission()));
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(kept.body()).isEqualTo("{\"status\":\"kept\"}");
    assertThat(stored()).isEqualTo(SampleTravellers.traveller(sites.time().instant()));

    String page = sites.send(show()).body();
    assertThat(page)
        .contains("value=\"BEGOÑA FICTICIA ÑANDÚ\"", "<option value=\"EC\" selected>Ecuador")
        .contains(Texts.ofPages(Language.ES).get("visaHint.needed"))
        .contains("value=\"2018-06-03\"", "action=\"/my/" + link.token() + "/journey/removal\"");
  }

  @Test
  void a_form_is_thanked_on_the_persons_page_and_may_be_sent_again() {
    become(State.ACCEPTED);
    for (String diet : List.of("nueces", "")) {
      Map<String, @Nullable Object> told = SampleTravellers.submission();
      told.put("diet", diet);
      told.put("language", "fr");
      Reply reply = sites.send(post("").form(encoded(told)));
      assertThat(reply.status()).as(reply.body()).isEqualTo(303);
      assertThat(reply.headers())
          .containsEntry("location", "/my/" + link.token() + "?notice=done.journey&lang=fr");
      assertThat(stored().diet()).isEqualTo(diet);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SELECTED", "ACCEPTED"})
  void nobody_without_a_place_is_asked_or_heard(State state) {
    become(state);
    assertThat(sites.send(show()).status()).isEqualTo(409);
    assertThat(sites.send(post("/form").form("diet=x")).status()).isEqualTo(303);
    assertThat(sites.send(keep(SampleTravellers.submission())).status()).isEqualTo(409);
    assertThat(sites.send(show().header("accept", "text/html")).headers())
        .containsEntry("location", "/my/" + link.token() + "?notice=refused.noJourney");
    String own = sites.send(Request.get("/my/{token}").at("token", link.token())).body();
    assertThat(own).doesNotContain("/journey");
  }

  @Test
  void it_ends_with_the_visit() {
    become(State.ACCEPTED);
    assertThat(sites.send(Request.get("/my/{token}").at("token", link.token())).body())
        .contains("/my/" + link.token() + "/journey");
    sites.clock(AFTER);
    assertThat(sites.send(show()).status()).isEqualTo(409);
    assertThat(sites.send(keep(SampleTravellers.submission())).status()).isEqualTo(409);
    assertThat(sites.send(Request.get("/my/{token}").at("token", link.token())).body())
        .doesNotContain("/my/" + link.token() + "/journey");
  }

  @Test
  void every_problem_is_named_at_once_and_what_was_typed_stays() {
    become(State.SELECTED);
    Reply reply =
        sites.send(
            post("")
                .form(
                    "passportName=&nationality=XX&visa=maybe&diet=%3Cb%3E&arrivesOn=2018-02-30"
                        + "&passportNumber=1&language=en"));
    assertThat(reply.status()).isEqualTo(422);
    Texts texts = Texts.ofPages(Language.EN);
    assertThat(reply.body())
        .contains(texts.get("problem.missing", texts.get("field.passportName")))
        .contains(texts.get("problem.unknown", texts.get("field.nationality")))
        .contains(texts.get("problem.unknown", texts.get("field.visa")))
        .contains("give a day from 2018-05-05 to 2018-06-09")
        .contains(texts.get("problem.missing", texts.get("field.travelConsent")))
        .contains("passportNumber: there is no such field")
        .contains("value=\"&lt;b&gt;\"", "href=\"#nationality\"")
        .doesNotContain("href=\"#passportNumber\"");
    assertThat(sites.table.find(sites.onlyStored().key(), sites.time().instant())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2018-05-04, 422", "2018-05-05, 200", "2018-06-09, 200", "2018-06-10, 422", "x, 422"})
  void arrival_is_within_a_month_before_the_visit_and_its_end(String day, int status) {
    become(State.SELECTED);
    Map<String, @Nullable Object> told = SampleTravellers.submission();
    told.put("arrivesOn", day);
    assertThat(sites.send(keep(told)).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-01", "yes"})
  void consent_to_another_notice_is_none(String version) {
    become(State.SELECTED);
    Map<String, @Nullable Object> told = SampleTravellers.submission();
    told.put("travelConsent", version);
    Reply reply = sites.send(keep(told));
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("\"travelConsent\"", "\"outdatedNotice\"");
  }

  @Test
  void another_language_keeps_what_was_typed_and_stores_nothing() {
    become(State.SELECTED);
    Reply page = sites.send(post("/form").query("lang=pt").form("passportName=ANA+%C3%91&diet=x"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("lang=\"pt\"", "value=\"ANA Ñ\"");
    assertThat(sites.table.find(sites.onlyStored().key(), sites.time().instant())).isEmpty();
  }

  @Test
  void taking_it_back_removes_it_and_leaves_the_place() {
    become(State.ACCEPTED);
    sites.send(keep(SampleTravellers.submission()));
    for (int i = 0; i < 2; i++) {
      assertThat(sites.send(post("/removal").form("language=es")).headers())
          .containsEntry("location", "/my/" + link.token() + "?notice=done.journeyRemoved&lang=es");
    }
    assertThat(sites.table.find(sites.onlyStored().key(), sites.time().instant())).isEmpty();
    assertThat(sites.onlyStored().state()).isEqualTo(State.ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"withdrawal", "answer"})
  void who_gives_the_place_up_leaves_nothing_of_it(String act) {
    become(State.ACCEPTED);
    sites.send(keep(SampleTravellers.submission()));
    assertThat(sites.send(Request.act(link, act).form("answer=declined")).status()).isEqualTo(303);
    assertThat(sites.onlyStored().state().hasPlace()).isFalse();
    assertThat(sites.table.find(sites.onlyStored().key(), sites.time().instant())).isEmpty();
  }

  @Test
  void the_download_holds_it_and_every_letter_with_what_became_of_it() throws IOException {
    become(State.SELECTED);
    assertThat(exported()).doesNotContainKey("journey");
    sites.send(keep(SampleTravellers.submission()));
    Map<String, Object> told = exported();
    assertThat((Map<?, ?>) told.get("journey"))
        .isEqualTo(SampleTravellers.traveller(sites.time().instant()).object());
    assertThat(told.get("letters")).asString().contains("kind=confirmation", "outcome=claimed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/form", "/removal"})
  void an_ended_link_gets_nothing_but_a_new_one(String path) {
    become(State.SELECTED);
    sites.send(keep(SampleTravellers.submission()));
    sites.clock(SampleInterests.DURING_THE_CALL.plus(Duration.ofDays(60)));
    Reply ended = sites.send(post(path).form("language=en"));
    assertThat(ended.status()).isEqualTo(410);
    assertThat(ended.body()).contains("/link\"").doesNotContain("BEGOÑA");
    Request never =
        Request.post("/my/{token}/journey" + path).at("token", "never").form("language=en");
    assertThat(sites.send(never).status()).isEqualTo(404);
  }

  private Map<String, Object> exported() throws IOException {
    Reply reply = sites.send(Request.get("/my/{token}/export").at("token", link.token()));
    assertThat(reply.status()).isEqualTo(200);
    return JSON.std.mapFrom(reply.body());
  }

  private Traveller stored() {
    return sites.table.find(sites.onlyStored().key(), sites.time().instant()).orElseThrow();
  }

  private void become(State state) {
    sites.told(state);
  }

  private Request show() {
    return Request.get("/my/{token}/journey").at("token", link.token());
  }

  private Request keep(Map<String, @Nullable Object> told) {
    return post("").json(Json.text(told));
  }

  private Request post(String path) {
    return Request.post("/my/{token}/journey" + path).at("token", link.token());
  }

  private static String encoded(Map<String, @Nullable Object> told) {
    return told.entrySet().stream()
        .map(
            field ->
                field.getKey()
                    + "="
                    + URLEncoder.encode(String.valueOf(field.getValue()), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
