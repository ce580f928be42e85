package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.language.Language;
import studyvisit.language.Texts;

/// A bad interest hears of everything that is wrong with it at once, in the applicant's language.
class AllProblemsTest {
  private final Sites sites = new Sites();

  @Test
  void an_empty_object_hears_of_every_required_field() {
    assertThat(Bodies.problems(post("{}")))
        .containsExactly(
            "visit: missing",
            "language: missing",
            "givenName: missing",
            "familyName: missing",
            "email: missing",
            "organisation: missing",
            "helix: missing",
            "borderArea: missing",
            "subregion: missing",
            "topics: missing",
            "valueChains: missing",
            "noticeVersion: missing");
  }

  @Test
  void every_problem_is_told_at_once() {
    Reply reply =
        post(
            """
            {"visit": "june-2018", "language": "en", "givenName": 7, "familyName": "\\u0000",
             "email": "nobody", "phone": "none", "organisation": " ", "position": [], "helix": "x",
             "borderArea": "co-ec", "subregion": "PE-LOR", "topics": ["x"], "valueChains": {},
             "preferences": ["central-denmark", "central-denmark"], "workingLanguages": [1],
             "experience": true, "needsVisa": "perhaps",
             "business": {"offers": 1, "seeks": ["x"], "more": 1},
             "noticeVersion": "1", "consentToShare": "maybe", "extra": {}}
            """);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(Bodies.problems(reply))
        .containsExactlyInAnyOrder(
            "givenName: notText",
            "familyName: invalidCharacters",
            "email: invalidEmail",
            "phone: invalidPhone",
            "organisation: missing",
            "position: notText",
            "helix: unknown",
            "subregion: notInArea",
            "topics: unknown",
            "valueChains: notAList",
            "preferences: duplicate",
            "workingLanguages: unknown",
            "experience: notText",
            "needsVisa: unknown",
            "business.offers: notAList",
            "business.seeks: unknown",
            "business.more: unknownField",
            "noticeVersion: outdatedNotice",
            "consentToShare: notYesOrNo",
            "extra: unknownField");
  }

  @Test
  void an_unknown_visit_hides_no_other_problem() {
    String json = "{\"visit\":\"june-2017\",\"givenName\":1,\"topics\":[\"any\"],\"x\":1}";

    assertThat(Bodies.problems(post(json)))
        .contains("visit: unknown", "givenName: notText", "email: missing", "x: unknownField")
        .doesNotContain("topics: unknown");
  }

  @Test
  void the_answer_is_a_problem_as_rfc_9457_writes_it() {
    Reply reply = post("{}");

    assertThat(reply.headers())
        .containsEntry("content-type", "application/problem+json")
        .containsEntry("cache-control", "no-store");
    assertThat(Bodies.object(reply))
        .containsOnlyKeys("type", "title", "status", "detail", "errors")
        .containsEntry("type", "about:blank")
        .containsEntry("status", 422);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_message_is_in_the_applicants_language_and_names_the_field(Language language) {
    Texts texts = Texts.ofPages(language);
    String json = "{\"visit\":\"june-2018\",\"language\":\"" + language.code() + "\"}";

    Map<String, String> messages = Bodies.messages(post(json));

    assertThat(messages.get("familyName"))
        .isEqualTo(texts.get("problem.missing", texts.get("field.familyName")));
    assertThat(messages.values()).noneMatch(message -> message.contains("{"));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, lang=pt, es, fr",
    "xx, lang=pt, es, pt",
    "1, lang=pt, es, pt",
    "xx, lang=xx, es, es",
    "xx, lang=%zz, es, es",
    "xx, '', 'de, pt-BR;q=0.5', pt",
    "xx, '', de, en"
  })
  void the_language_is_the_fields_else_the_addresss_else_the_browsers(
      String field, String query, String header, String expected) {
    Reply reply =
        sites.send(
            Request.post("/interests")
                .json("{\"visit\":\"june-2018\",\"language\":\"" + field + "\"}")
                .query(query)
                .header("accept-language", header));

    String title = Texts.ofPages(Language.of(expected).orElseThrow()).get("problems.title");
    assertThat(Bodies.object(reply)).containsEntry("title", title);
  }

  private Reply post(String json) {
    return sites.send(Request.post("/interests").json(json));
  }
}
