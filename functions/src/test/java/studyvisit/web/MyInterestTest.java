package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.VISIT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.Interest;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.letter.Letter;

/// What an applicant does through the private link: GET shows, POST acts, a repeat says so.
class MyInterestTest {
  private static final Instant CLOSED = Instant.parse("2018-05-11T10:00:00Z");

  private final Sites sites = new Sites();
  private PrivateLink link = new PrivateLink("");

  @BeforeEach
  void apply() {
    link = sites.applicant();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/my/{token}", "/my/{token}/changes", "/my/{token}/export"})
  void looking_changes_nothing(String route) {
    Map<Interest, List<Letter>> before = sites.snapshot();

    for (String query : List.of("", "lang=fr", "notice=done.confirmed", "act=erasure")) {
      Request request = Request.get(route).at("token", link.token()).query(query);
      assertThat(sites.send(request).status()).isEqualTo(200);
      assertThat(sites.send(request.header("x-http-method-override", "POST")).status())
          .isEqualTo(200);
    }

    assertThat(sites.snapshot()).isEqualTo(before);
  }

  @Test
  void a_page_with_a_private_link_is_kept_by_nobody() {
    Reply page = sites.send(Request.get("/my/{token}").at("token", link.token()));

    assertThat(page.headers())
        .containsEntry("cache-control", "no-store")
        .containsEntry("referrer-policy", "no-referrer");
    assertThat(page.body())
        .contains("<html lang=\"es\"", "noindex", "/my/" + link.token() + "/confirmation");
  }

  @Test
  void an_empty_post_confirms_and_a_repeat_says_so() {
    assertThat(act("confirmation"))
        .extracting(Reply::status, Reply::body)
        .containsExactly(200, "{\"status\":\"confirmed\",\"already\":false}");
    Interest confirmed = sites.onlyStored();
    assertThat(confirmed.state()).isEqualTo(State.CONFIRMED);
    sites.clock(SampleInterests.DURING_THE_CALL.plusSeconds(60));

    assertThat(act("confirmation"))
        .extracting(Reply::status, Reply::body)
        .containsExactly(200, "{\"status\":\"confirmed\",\"already\":true}");
    assertThat(sites.onlyStored()).isEqualTo(confirmed);
  }

  @Test
  void a_button_leads_back_to_the_page_which_tells() {
    assertThat(location(press("confirmation", "")))
        .isEqualTo("/my/" + link.token() + "?notice=done.confirmed");
    assertThat(location(press("confirmation", "")))
        .isEqualTo("/my/" + link.token() + "?notice=done.alreadyConfirmed");
  }

  @Test
  void a_button_leads_back_in_the_language_of_its_page() {
    assertThat(location(press("confirmation", "language=fr"))).endsWith("&lang=fr");
    assertThat(location(press("confirmation", "language=%3Cscript%3E"))).doesNotContain("lang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "text/xml"})
  void a_confirmation_does_not_care_what_it_holds(String type) {
    Request request = Request.act(link, "confirmation").header("content-type", type).body("{");

    assertThat(sites.send(request).status()).isEqualTo(200);
  }

  @Test
  void confirming_is_possible_after_closing() {
    sites.clock(CLOSED);

    assertThat(act("confirmation").status()).isEqualTo(200);
  }

  @Test
  void one_may_withdraw_and_come_back_until_closing() {
    assertThat(act("withdrawal").body()).isEqualTo("{\"status\":\"withdrawn\",\"already\":false}");
    assertThat(act("withdrawal").body()).isEqualTo("{\"status\":\"withdrawn\",\"already\":true}");
    assertThat(act("return").body()).isEqualTo("{\"status\":\"received\",\"already\":false}");
    assertThat(act("return").body()).isEqualTo("{\"status\":\"received\",\"already\":true}");
  }

  @Test
  void one_who_had_confirmed_comes_back_confirmed() {
    act("confirmation");
    act("withdrawal");

    assertThat(act("return").body()).isEqualTo("{\"status\":\"confirmed\",\"already\":false}");
  }

  @Test
  void after_closing_one_may_withdraw_but_not_come_back() {
    sites.clock(CLOSED);
    assertThat(act("withdrawal").status()).isEqualTo(200);

    assertThat(act("return").status()).isEqualTo(409);
    assertThat(location(press("return", ""))).endsWith("?notice=refused.closed");
    assertThat(sites.onlyStored().state()).isEqualTo(State.WITHDRAWN);
  }

  @Test
  void one_who_has_withdrawn_cannot_confirm() {
    act("withdrawal");

    Reply refusal = act("confirmation");

    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(location(press("confirmation", ""))).endsWith("?notice=refused.withdrawn");
    assertThat(sites.onlyStored().confirmedAt()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SELECTED, accepted, 200, ACCEPTED",
    "SELECTED, declined, 200, DECLINED",
    "ACCEPTED, accepted, 200, ACCEPTED",
    "ACCEPTED, declined, 200, DECLINED",
    "DECLINED, declined, 200, DECLINED",
    "DECLINED, accepted, 409, DECLINED",
    "RECEIVED, accepted, 409, RECEIVED",
    "CONFIRMED, accepted, 409, CONFIRMED",
    "RESERVE, accepted, 409, RESERVE",
    "NOT_SELECTED, accepted, 409, NOT_SELECTED",
    "WITHDRAWN, accepted, 409, WITHDRAWN",
    "HELD, accepted, 409, HELD",
    "SELECTED, maybe, 422, SELECTED",
    "SELECTED, '', 422, SELECTED"
  })
  void only_a_selected_person_answers(State before, String answer, int status, State after) {
    sites.told(before);

    Reply json = sites.send(Request.act(link, "answer").json("{\"answer\":\"" + answer + "\"}"));

    assertThat(json.status()).isEqualTo(status);
    assertThat(sites.onlyStored().state()).isEqualTo(after);
  }

  @Test
  void nobody_answers_before_the_decision_is_published() {
    sites.decided(State.SELECTED);

    assertThat(sites.send(Request.act(link, "answer").json("{\"answer\":\"accepted\"}")).status())
        .isEqualTo(409);
    assertThat(sites.onlyStored().state()).isEqualTo(State.SELECTED);
  }

  @Test
  void an_answer_is_pressed_as_a_button_too() {
    sites.told(State.SELECTED);

    assertThat(location(press("answer", "answer=accepted"))).endsWith("?notice=done.answered");
    assertThat(sites.onlyStored().state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void an_answer_that_is_none_is_a_page_to_a_browser() {
    Reply reply = press("answer", "language=fr");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("<html lang=\"fr\"");
  }

  @Test
  void reminders_stop_once_and_for_all() {
    assertThat(act("unsubscription").body()).contains("\"already\":false");
    assertThat(sites.onlyStored().reminders()).isFalse();
    assertThat(act("unsubscription").body()).contains("\"already\":true");
    assertThat(location(press("unsubscription", ""))).endsWith("?notice=done.reminders");
  }

  @Test
  void an_erasure_leaves_only_a_count_and_the_link_is_dead() {
    assertThat(act("erasure"))
        .extracting(Reply::status, Reply::body)
        .containsExactly(200, "{\"status\":\"erased\"}");

    assertThat(sites.stored()).isEmpty();
    assertThat(sites.table.erased(VISIT)).isEqualTo(1);
    for (String act : List.of("erasure", "confirmation", "withdrawal", "return")) {
      assertThat(act(act).status()).as(act).isEqualTo(404);
    }
    assertThat(sites.send(Request.get("/my/{token}").at("token", link.token())).status())
        .isEqualTo(404);
  }

  @Test
  void an_erasure_by_button_without_its_tick_erases_nothing() {
    Reply page = press("erasure", "language=en");
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.headers().get("location")).contains("notice=refused.notSure");
    assertThat(act("confirmation").status()).isEqualTo(200);
  }

  @Test
  void an_erasure_by_button_ends_on_a_page_in_its_language() {
    Reply page = press("erasure", "language=pt&sure=yes");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("<html lang=\"pt\"").doesNotContain("Begoña");
  }

  @Test
  void an_export_holds_everything() {
    act("confirmation");

    Reply export = sites.send(Request.get("/my/{token}/export").at("token", link.token()));

    Interest stored = sites.onlyStored();
    assertThat(export.headers())
        .containsEntry("content-type", "application/json")
        .containsEntry("content-disposition", "attachment; filename=\"interest.json\"");
    assertThat(Bodies.object(export))
        .containsEntry("id", stored.key().id())
        .containsEntry("visit", VISIT)
        .containsEntry("state", "confirmed")
        .containsEntry("receivedAt", stored.receivedAt().toString())
        .containsEntry("confirmedAt", SampleInterests.DURING_THE_CALL.toString())
        .containsEntry("reminders", true)
        .containsEntry("answers", AnswersObject.of(stored.answers()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "../../etc", "\u0000", "a\r\nSet-Cookie: b"})
  void a_wrong_link_is_not_found(String token) {
    assertNotFound(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "confirm", "erasure/", "CONFIRMATION"})
  void an_unknown_act_is_not_found(String act) {
    assertThat(act(act).status()).isEqualTo(404);
    assertThat(sites.onlyStored().version()).isEqualTo(1);
  }

  @Test
  void a_notice_in_the_address_puts_no_words_in_our_mouth() {
    Request page = Request.get("/my/{token}").at("token", link.token());

    assertThat(sites.send(page.query("notice=%3Cb%3EPay"))).isEqualTo(sites.send(page));
  }

  private void assertNotFound(String token) {
    PrivateLink wrong = new PrivateLink(token);
    Request page = Request.get("/my/{token}").at("token", token);
    assertThat(sites.send(page).headers())
        .containsEntry("content-type", "application/problem+json");
    Reply html = sites.send(page.header("accept", "text/html").query("lang=fr"));
    assertThat(html.status()).isEqualTo(404);
    assertThat(html.body()).contains("<html lang=\"fr\"", "action=\"/links\"");
    for (String act :
        List.of("confirmation", "withdrawal", "return", "unsubscription", "erasure")) {
      assertThat(sites.send(Request.act(wrong, act)).status()).as(act).isEqualTo(404);
    }
    assertThat(sites.send(Request.act(wrong, "changes").json(Bodies.json())).status())
        .isEqualTo(404);
    assertThat(sites.send(Request.act(wrong, "answer").form("answer=accepted")).status())
        .isEqualTo(404);
  }

  private Reply act(String act) {
    return sites.send(Request.act(link, act));
  }

  private Reply press(String act, String form) {
    return sites.send(Request.act(link, act).form(form));
  }

  private static String location(Reply reply) {
    assertThat(reply.status()).isEqualTo(303);
    return String.valueOf(reply.headers().get("location"));
  }
}
