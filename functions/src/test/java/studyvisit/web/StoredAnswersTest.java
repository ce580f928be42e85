package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.interest.Answers;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;

/// What a good interest becomes in the store.
class StoredAnswersTest {
  private final Sites sites = new Sites();

  @Test
  void a_good_interest_is_stored_as_received_with_its_letter() {
    post(Bodies.json());

    assertThat(sites.onlyStored().state()).isEqualTo(State.RECEIVED);
    assertThat(sites.onlyStored().receivedAt()).isEqualTo(SampleInterests.DURING_THE_CALL);
    assertThat(sites.onlyStored().confirmedAt()).isEmpty();
    assertThat(sites.letterKinds()).containsExactly("confirmation");
  }

  @Test
  void every_answer_is_kept_and_rankings_keep_their_order() {
    String json =
        """
        {"visit": "june-2018", "language": "pt", "givenName": "Zoë", "familyName": "de la Cruz",
         "email": "zoe@example.org", "phone": "+57 (300) 123-4567", "organisation": "Org",
         "position": "Chair", "helix": "civil-society", "borderArea": "co-ec", "subregion": "CO-NAR",
         "topics": ["value-chain-support", "innovation-projects"], "valueChains": ["cocoa", "tourism"],
         "preferences": ["friuli-venezia-giulia-slovenia", "aragon-aquitaine-midi-pyrenees"],
         "workingLanguages": ["es", "qu"], "experience": "A\\nproject", "motivation": "Why",
         "needsVisa": "unknown",
         "business": {"offers": ["cocoa"], "seeks": ["food", "tourism"], "imports": []},
         "noticeVersion": "2018-04", "consentToShare": true}
        """;

    assertThat(post(json).status()).isEqualTo(202);

    assertThat(AnswersObject.of(stored()))
        .containsEntry("language", "pt")
        .containsEntry("givenName", "Zoë")
        .containsEntry("phone", "+57 (300) 123-4567")
        .containsEntry("position", "Chair")
        .containsEntry("helix", "civil-society")
        .containsEntry("topics", List.of("value-chain-support", "innovation-projects"))
        .containsEntry("valueChains", List.of("cocoa", "tourism"))
        .containsEntry(
            "preferences",
            List.of("friuli-venezia-giulia-slovenia", "aragon-aquitaine-midi-pyrenees"))
        .containsEntry("workingLanguages", List.of("es", "qu"))
        .containsEntry("experience", "A\nproject")
        .containsEntry("needsVisa", "unknown")
        .containsEntry("noticeVersion", "2018-04")
        .containsEntry("consentToShare", true);
    assertThat(stored().wishes().business())
        .isEqualTo(new Answers.Business(List.of("cocoa"), List.of("food", "tourism"), List.of()));
    assertThat(stored().consent().at()).isEqualTo(SampleInterests.DURING_THE_CALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phone",
        "position",
        "preferences",
        "workingLanguages",
        "experience",
        "motivation",
        "needsVisa",
        "business",
        "consentToShare"
      })
  void an_optional_field_may_be_absent_or_null(String field) {
    assertThat(post(Bodies.jsonWithout(field)).status()).isEqualTo(202);
    assertThat(new Sites().send(request(Bodies.jsonWith(field, "null"))).status()).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "position", "experience", "motivation", "needsVisa"})
  void an_optional_text_may_be_blank(String field) {
    assertThat(post(Bodies.jsonWith(field, "\"  \"")).status()).isEqualTo(202);
    assertThat(AnswersObject.of(stored())).containsEntry(field, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"offers\":null}", "{\"offers\":[],\"seeks\":[],\"imports\":[]}"})
  void business_may_be_empty(String literal) {
    assertThat(post(Bodies.jsonWith("business", literal)).status()).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(strings = {"preferences", "workingLanguages"})
  void an_optional_list_may_be_empty(String field) {
    assertThat(post(Bodies.jsonWith(field, "[]")).status()).isEqualTo(202);
  }

  @Test
  void all_partner_regions_may_be_ranked() {
    String all =
        "[\"friuli-venezia-giulia-slovenia\",\"central-denmark\",\"aragon-aquitaine-midi-pyrenees\"]";

    assertThat(post(Bodies.jsonWith("preferences", all)).status()).isEqualTo(202);
    assertThat(stored().wishes().preferences()).hasSize(3);
  }

  @Test
  void texts_are_trimmed_of_every_kind_of_space() {
    post(Bodies.jsonWith("givenName", "\"\\t\u00A0\u2003Ana María \\r\\n\u3000\""));

    assertThat(stored().person().givenName()).isEqualTo("Ana María");
  }

  @Test
  void texts_are_composed_in_nfc() {
    post(Bodies.jsonWith("familyName", "\"N\u0303andu\u0301\""));

    assertThat(stored().person().familyName()).isEqualTo("\u00D1and\u00FA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ñandú O'Higgins-Gómez",
        "María José de los Ángeles",
        "O’Brien",
        "Nguyễn Thị Hương",
        "Łukasz Żółć",
        "李小龍",
        "محمد",
        "देवनागरी क्‍ष",
        "می‌خواهم",
        "Ana 😀👩‍🌾",
        "𠜎𠜱",
        "<b>Ana</b>",
        "=cmd()",
        "Robert'); DROP TABLE--",
        "{0} {{name}} ${x}"
      })
  void names_of_every_script_are_kept_as_they_are(String name) {
    assertThat(post(Bodies.jsonWith("givenName", '"' + name + '"')).status()).isEqualTo(202);
    assertThat(stored().person().givenName()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "givenName, 100",
    "familyName, 100",
    "organisation, 200",
    "position, 200",
    "experience, 1500",
    "motivation, 1500"
  })
  void the_longest_text_is_counted_in_characters_as_people_count(String field, int longest) {
    for (String character : List.of("x", "ñ", "n\u0303", "😀")) {
      Sites fresh = new Sites();
      Reply reply =
          fresh.send(request(Bodies.jsonWith(field, "\" " + character.repeat(longest) + " \"")));
      assertThat(reply.status()).as(character).isEqualTo(202);
    }
  }

  @Test
  void a_motivation_of_many_lines_counts_a_line_break_once() {
    String lines = "a\\r\\n".repeat(749) + "ab";

    assertThat(post(Bodies.jsonWith("motivation", '"' + lines + '"')).status()).isEqualTo(202);
    assertThat(stored().wishes().motivation()).startsWith("a\na\n").hasSize(1500);
  }

  @Test
  void the_address_is_stored_in_its_one_spelling() {
    post(Bodies.jsonWith("email", "\" Ana.Maria+Visit@EXÁMPLE.org \""));

    assertThat(stored().person().email().value()).isEqualTo("ana.maria+visit@xn--exmple-qta.org");
  }

  private Answers stored() {
    return sites.onlyStored().answers();
  }

  private Reply post(String json) {
    return sites.send(request(json));
  }

  private static Request request(String json) {
    return Request.post("/interests").json(json);
  }
}
