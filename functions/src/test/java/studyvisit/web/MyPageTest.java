package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.interest.ManageInterest.Owned;
import studyvisit.interest.State;
import studyvisit.language.Language;
import studyvisit.language.Texts;

class MyPageTest {
  private static final Instant OPEN = Instant.parse("2018-04-20T15:00:00Z");
  private static final Instant CLOSED = Instant.parse("2018-05-11T10:00:00Z");
  private static final String OWN = "/my/" + SamplePages.LINK.token();

  @ParameterizedTest
  @EnumSource
  void says_the_state_in_plain_words_with_the_receipt(State state) {
    String page = page(state, true);
    String sentence = Texts.ofPages(Language.EN).get("standing." + state.code());
    assertThat(page).contains(sentence).contains("01CBG0Z3XKTEST00000000000");
    assertThat(page).contains("href=\"" + OWN + "/export\"");
  }

  @Test
  void an_unconfirmed_address_has_one_clear_button() {
    assertThat(page(State.RECEIVED, true))
        .contains("action=\"" + OWN + "/confirmation\"")
        .containsOnlyOnce("<button type=\"submit\">")
        .contains(">Confirm my address</button>");
    assertThat(page(State.CONFIRMED, true)).doesNotContain("/confirmation\"");
  }

  @Test
  void a_withdrawn_interest_can_return_only_while_the_call_is_open() {
    assertThat(page(State.WITHDRAWN, true)).contains(OWN + "/return\"");
    assertThat(page(State.WITHDRAWN, false)).doesNotContain(OWN + "/return\"");
    assertThat(page(State.WITHDRAWN, true)).doesNotContain(OWN + "/withdrawal\"");
    assertThat(page(State.CONFIRMED, true)).contains(OWN + "/withdrawal\"");
  }

  @Test
  void answers_can_be_changed_only_while_the_call_is_open() {
    assertThat(page(State.CONFIRMED, true)).contains("href=\"" + OWN + "/changes?lang=en\"");
    assertThat(page(State.CONFIRMED, false)).doesNotContain("/changes");
  }

  @ParameterizedTest
  @EnumSource
  void a_published_region_stands_there_with_its_reason(Language language) {
    String page =
        Pages.myInterest(
            SamplePages.owned(State.SELECTED), SamplePages.LINK, language, Optional.empty(), OPEN);
    String region = SamplePages.owned(State.SELECTED).region().orElseThrow().name().in(language);
    assertThat(page)
        .contains(Texts.ofPages(language).get("my.going"))
        .contains(region)
        .contains(Texts.ofReports(language).get("reason.lowerChoice", region, 2));
    assertThat(page(State.RESERVE, true)).doesNotContain(Texts.ofPages(Language.EN).get("my.why"));
  }

  @ParameterizedTest
  @EnumSource(names = {"SELECTED", "RESERVE", "NOT_SELECTED"})
  void what_is_decided_is_unseen_until_it_is_published(State decided) {
    Owned owned = SamplePages.owned(decided);
    Owned unpublished = new Owned(owned.interest(), owned.programme());
    assertThat(Pages.myInterest(unpublished, SamplePages.LINK, Language.EN, Optional.empty(), OPEN))
        .isEqualTo(page(State.CONFIRMED, true));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECTED, RESERVE, RESERVE",
    "RESERVE, SELECTED, SELECTED",
    "ACCEPTED, SELECTED, ACCEPTED",
    "DECLINED, SELECTED, DECLINED",
    "WITHDRAWN, SELECTED, WITHDRAWN",
    "CONFIRMED, SELECTED, CONFIRMED"
  })
  void a_later_decision_counts_when_it_is_published_an_own_answer_at_once(
      State stored, State published, State told) {
    Owned owned = SamplePages.owned(stored);
    assertThat(
            new Owned(owned.interest(), owned.programme(), SamplePages.published(published)).told())
        .isEqualTo(told);
  }

  @Test
  void who_declines_no_longer_goes_anywhere() {
    Owned placed = SamplePages.owned(State.SELECTED);
    Owned declined =
        new Owned(
            SamplePages.owned(State.DECLINED).interest(), placed.programme(), placed.placement());
    assertThat(declined.place()).isEmpty();
    assertThat(declined.region()).isEmpty();
  }

  @Test
  void a_place_can_be_accepted_or_declined() {
    assertThat(page(State.SELECTED, false))
        .contains("action=\"" + OWN + "/answer\"")
        .contains("name=\"answer\" value=\"accepted\"")
        .contains("name=\"answer\" value=\"declined\"");
    assertThat(page(State.ACCEPTED, false))
        .contains("value=\"declined\"")
        .doesNotContain("value=\"accepted\"");
    assertThat(page(State.RESERVE, false)).doesNotContain("/answer\"");
  }

  @Test
  void whoever_has_a_place_can_put_the_visit_into_a_calendar() {
    assertThat(page(State.SELECTED, false)).contains("href=\"" + OWN + "/visit.ics?lang=en\"");
    assertThat(page(State.ACCEPTED, false)).contains("/visit.ics");
    assertThat(page(State.CONFIRMED, false)).doesNotContain("/visit.ics");
    assertThat(page(State.DECLINED, false)).doesNotContain("/visit.ics");
  }

  @Test
  void erasing_must_be_meant() {
    assertThat(page(State.CONFIRMED, true))
        .contains("action=\"" + OWN + "/erasure\"")
        .contains("<input type=\"checkbox\" name=\"sure\" value=\"yes\" required>");
  }

  @Test
  void the_ranking_is_shown_in_its_order() {
    String page = page(State.CONFIRMED, true);
    assertThat(page.indexOf("Central Denmark")).isLessThan(page.indexOf("Aragon"));
  }

  @Test
  void an_act_says_that_it_is_done() {
    String page =
        Pages.myInterest(
            SamplePages.owned(State.CONFIRMED),
            SamplePages.LINK,
            Language.FR,
            Optional.of("done.confirmed"),
            OPEN);
    assertThat(page).contains("role=\"status\"").contains("Votre adresse est confirmée.");
  }

  private static String page(State state, boolean open) {
    return Pages.myInterest(
        SamplePages.owned(state),
        SamplePages.LINK,
        Language.EN,
        Optional.empty(),
        open ? OPEN : CLOSED);
  }
}
