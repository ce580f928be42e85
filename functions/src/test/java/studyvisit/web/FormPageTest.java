package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.interest.FieldProblem;
import studyvisit.interest.State;
import studyvisit.language.Language;
import studyvisit.language.Texts;
import studyvisit.programme.Visit;

class FormPageTest {
  private static final String EMPTY = form(FormValues.none(Instant.EPOCH), List.of());
  private static final String WRONG = form(SamplePages.typed(), SamplePages.problems());

  @Test
  void the_form_posts_every_field_under_its_name() {
    assertThat(EMPTY).contains("method=\"post\" action=\"/visits/june-2018/check\"");
    assertThat(EMPTY).contains("<input type=\"hidden\" name=\"visit\" value=\"june-2018\">");
    assertThat(EMPTY).contains("<input type=\"hidden\" name=\"language\" value=\"en\">");
    for (String field :
        List.of(
            "givenName",
            "familyName",
            "email",
            "phone",
            "organisation",
            "position",
            "helix",
            "borderArea",
            "subregion",
            "topics",
            "valueChains",
            "preferences",
            "workingLanguages",
            "experience",
            "motivation",
            "needsVisa",
            "business.offers",
            "business.seeks",
            "business.imports",
            "noticeVersion",
            "consentToShare")) {
      assertThat(EMPTY).contains(" name=\"" + field + "\"");
    }
    assertThat(EMPTY)
        .contains("name=\"noticeVersion\" type=\"checkbox\" value=\"2018-04\" required");
    assertThat(EMPTY).contains("name=\"consentToShare\" type=\"checkbox\" value=\"yes\"");
  }

  @Test
  void rankings_have_as_many_selects_as_options() {
    assertThat(EMPTY).containsOnlyOnce("id=\"preferences\"").contains("id=\"preferences-3\"");
    assertThat(EMPTY).doesNotContain("id=\"preferences-4\"").contains("id=\"topics-4\"");
    assertThat(EMPTY).doesNotContain("id=\"topics-5\"").contains(">2nd choice</label>");
  }

  @Test
  void limits_match_those_of_the_answers() {
    assertThat(EMPTY).containsPattern("id=\"givenName\"[^>]* maxlength=\"100\"");
    assertThat(EMPTY).containsPattern("id=\"organisation\"[^>]* maxlength=\"200\"");
    assertThat(EMPTY).containsPattern("id=\"motivation\"[^>]* maxlength=\"1500\"");
    assertThat(EMPTY).containsPattern("id=\"email\"[^>]* autocomplete=\"email\" required");
  }

  @Test
  void kinds_of_organisation_are_explained_without_the_word_helix() {
    assertThat(EMPTY).contains("a ministry, a province, a municipality, a public agency");
    assertThat(EMPTY.replaceAll("<[^>]*>", "")).doesNotContainIgnoringCase("helix");
  }

  @Test
  void the_call_says_when_where_and_until_when() {
    assertThat(EMPTY).contains("4–9 June 2018").contains("4–5 June 2018");
    assertThat(EMPTY).contains("<time datetime=\"2018-05-11T10:00:00Z\"");
    assertThat(EMPTY).contains("11 May 2018, 12:00 (Brussels time)");
    SamplePages.JUNE
        .partnerRegions()
        .forEach(region -> assertThat(EMPTY).contains(region.name().en()));
  }

  @Test
  void every_problem_stands_in_the_summary_and_at_its_field() {
    assertThat(WRONG).contains("role=\"alert\" tabindex=\"-1\"");
    Texts texts = Texts.ofPages(Language.EN);
    for (FieldProblem problem : SamplePages.problems()) {
      if (problem.code().equals("unknownField")) continue;
      String id = problem.field().replace('.', '-');
      assertThat(WRONG).contains("<a href=\"#" + id + "\">" + problem.message(texts) + "</a>");
      assertThat(WRONG)
          .contains("id=\"" + id + "-error\">" + problem.message(texts) + "</p>")
          .containsPattern("aria-describedby=\"[^\"]*" + id + "-error\"");
    }
    assertThat(WRONG).contains("<title>Please check your answers");
  }

  @Test
  void typed_values_are_kept_and_escaped() {
    assertThat(WRONG).contains("value=\"&lt;script&gt;alert(");
    assertThat(WRONG).containsPattern("value=\"co-pe\" selected");
    assertThat(WRONG).containsOnlyOnce("<option value=\"CO-PUT\" selected>");
    assertThat(WRONG).contains("<details open>");
    assertThat(select(WRONG, "preferences")).doesNotContain("selected");
    assertThat(select(WRONG, "preferences-2")).contains("\"central-denmark\" selected");
  }

  @Test
  void changes_start_from_the_stored_answers_and_keep_the_address() {
    String page =
        Pages.changes(
            SamplePages.owned(State.CONFIRMED),
            SamplePages.LINK,
            Language.ES,
            SamplePages.stored(),
            List.of());
    assertThat(page).contains("action=\"/my/" + SamplePages.LINK.token() + "/changes\"");
    assertThat(page).contains("<p class=\"fixed\">maria@example.org</p>");
    assertThat(page).doesNotContain("name=\"email\"").doesNotContain("name=\"visit\"");
    assertThat(page).contains("value=\"qu\" checked").contains("value=\"coffee\" checked");
    assertThat(page).contains("value=\"2018-04\" checked").contains("value=\"yes\" checked");
    assertThat(select(page, "preferences")).contains("\"central-denmark\" selected");
  }

  @Test
  void a_call_that_is_not_open_has_no_form_but_says_when_it_is() {
    Visit visit = SamplePages.JUNE.visit();
    String early = Pages.notOpen(SamplePages.at(visit.opensAt().minusMillis(1), Language.EN));
    assertThat(early).contains("from 9 April 2018, 10:00 (Brussels time)").doesNotContain("<form");
    String late = Pages.notOpen(SamplePages.at(visit.closesAt(), Language.EN));
    assertThat(late).contains("until 11 May 2018, 12:00 (Brussels time)").doesNotContain("<form");
  }

  @Test
  void values_of_a_form_do_not_show_in_logs() {
    assertThat(FormValues.of(Map.of("email", List.of("a@b.example"))))
        .hasToString("FormValues[hidden]");
  }

  private static String form(FormValues values, List<FieldProblem> problems) {
    return Pages.form(SamplePages.at(SamplePages.NOW, Language.EN), values, problems);
  }

  private static String select(String html, String id) {
    int start = html.indexOf("<select id=\"" + id + "\"");
    return html.substring(start, html.indexOf("</select>", start));
  }
}
