package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each way in which an answer can be wrong, alone in an otherwise good interest: the one problem
/// that it gives, and nothing stored.
class FieldProblemsTest {
  private static final List<String> REQUIRED_TEXTS =
      List.of(
          "language",
          "givenName",
          "familyName",
          "email",
          "organisation",
          "helix",
          "borderArea",
          "subregion",
          "noticeVersion");
  private static final List<String> OPTIONAL_TEXTS =
      List.of("phone", "position", "experience", "motivation", "needsVisa");
  private static final List<String> LISTS =
      List.of("topics", "valueChains", "preferences", "workingLanguages");
  private static final List<String> BUSINESS = List.of("offers", "seeks", "imports");
  private static final List<String> NO_TEXTS =
      List.of("0", "1.5", "1e400", "9".repeat(99), "true", "false", "[]", "[\"es\"]", "{}");

  private final Sites sites = new Sites();

  @AfterEach
  void nothing_is_stored() {
    assertThat(sites.stored()).isEmpty();
  }

  static Stream<String> required() {
    return Stream.concat(Stream.of("visit"), REQUIRED_TEXTS.stream());
  }

  @ParameterizedTest
  @MethodSource("required")
  void a_required_text_that_is_absent_null_or_blank_is_missing(String field) {
    assertThat(problems(Bodies.jsonWithout(field))).containsExactly(field + ": missing");
    for (String blank : List.of("null", "\"\"", "\" \\t\\n \"", "\"\u00A0\u2003\"", "\"\u200D\"")) {
      assertThat(problemsWith(field, blank)).as(blank).containsExactly(field + ": missing");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"topics", "valueChains"})
  void a_required_list_that_is_absent_null_or_empty_is_missing(String field) {
    assertThat(problems(Bodies.jsonWithout(field))).containsExactly(field + ": missing");
    assertThat(problemsWith(field, "null")).containsExactly(field + ": missing");
    assertThat(problemsWith(field, "[]")).containsExactly(field + ": missing");
  }

  static Stream<String> texts() {
    return Stream.concat(required(), OPTIONAL_TEXTS.stream());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_must_be_text(String field) {
    for (String literal : NO_TEXTS) {
      assertThat(problemsWith(field, literal)).as(literal).containsExactly(field + ": notText");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_holds_no_invisible_or_control_characters(String field) {
    for (String character :
        List.of(
            "\\u0000",
            "\\u0001",
            "\\u001b",
            "\\u001f",
            "\\u007f",
            "\\u0085",
            "\\ud800",
            "\\udc00",
            "\\u202e",
            "\\u2066",
            "\\u200b",
            "\\u2028",
            "\\ufeff",
            "\\ue000",
            "\\uffff",
            "\\u0378",
            "\\ud83d x",
            "\\udbff\\udfff")) {
      String literal = "\"a" + character + "b\"";
      assertThat(problemsWith(field, literal))
          .as(character)
          .containsExactly(field + ": invalidCharacters");
    }
    assertThat(problemsWith(field, "\"\\u0000abc\""))
        .containsExactly(field + ": invalidCharacters");
    assertThat(problemsWith(field, "\"abc\\u001f\""))
        .containsExactly(field + ": invalidCharacters");
  }

  static Stream<String> oneLine() {
    return texts().filter(f -> !f.equals("experience") && !f.equals("motivation"));
  }

  @ParameterizedTest
  @MethodSource("oneLine")
  void a_text_of_one_line_holds_no_line_break(String field) {
    for (String line : List.of("a\\nb", "a\\rb", "a\\r\\nBcc: b", "a\\tb")) {
      assertThat(problemsWith(field, '"' + line + '"'))
          .as(line)
          .containsExactly(field + ": invalidCharacters");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "givenName, 100", "familyName, 100", "organisation, 200", "position, 200", "phone, 200",
    "email, 254", "subregion, 200", "visit, 200", "noticeVersion, 200", "experience, 1500",
    "motivation, 1500"
  })
  void a_text_may_be_so_long_and_no_longer(String field, int longest) {
    Reply reply = post(Bodies.jsonWith(field, '"' + "😀".repeat(longest + 1) + '"'));

    assertThat(Bodies.problems(reply)).containsExactly(field + ": tooLong");
    assertThat(Bodies.messages(reply).get(field)).contains(Integer.toString(longest));
  }

  static Stream<Arguments> lists() {
    return Stream.concat(
        LISTS.stream().map(f -> Arguments.of(f, f, "%s")),
        BUSINESS.stream()
            .map(f -> Arguments.of("business", "business." + f, "{\"" + f + "\":%s}")));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_list_must_be_a_list(String field, String named, String form) {
    for (String literal : List.of("0", "1e400", "true", "\"tourism\"", "\"\"", "{}")) {
      assertThat(problemsWith(field, form.formatted(literal)))
          .as(literal)
          .containsExactly(named + ": notAList");
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_list_holds_only_ids_on_offer(String field, String named, String form) {
    for (String element :
        List.of(
            "\"\"",
            "\"nowhere\"",
            "\"Tourism\"",
            "\" tourism\"",
            "1",
            "null",
            "true",
            "[]",
            "{}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "1e400")) {
      assertThat(problemsWith(field, form.formatted("[" + element + "]")))
          .as(element)
          .containsExactly(named + ": unknown");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "topics, topics, '[\"innovation-projects\",\"legal-organisation\",\"innovation-projects\"]'",
    "valueChains, valueChains, '[\"tourism\",\"tourism\"]'",
    "preferences, preferences, '[\"central-denmark\",\"central-denmark\"]'",
    "workingLanguages, workingLanguages, '[\"es\",\"pt\",\"es\"]'",
    "business, business.offers, '{\"offers\":[\"tourism\",\"tourism\"]}'",
    "business, business.seeks, '{\"seeks\":[\"tourism\",\"tourism\"]}'",
    "business, business.imports, '{\"imports\":[\"tourism\",\"tourism\"]}'"
  })
  void an_id_is_named_once(String field, String named, String literal) {
    assertThat(problemsWith(field, literal)).containsExactly(named + ": duplicate");
  }

  @ParameterizedTest
  @CsvSource({
    "preferences, '[\"co-ec\"]'", // a border area
    "preferences, '[\"central-denmark\",\"galicia-norte-portugal\"]'",
    "topics, '[\"tourism\"]'", // a value chain
    "valueChains, '[\"innovation-projects\"]'" // a topic
  })
  void an_id_of_something_else_is_unknown(String field, String literal) {
    assertThat(problemsWith(field, literal)).containsExactly(field + ": unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "visit, june-2017",
    "visit, ../june-2018",
    "visit, JUNE-2018",
    "visit, vocabulary",
    "language, de",
    "language, ES",
    "language, es-CO",
    "helix, Government",
    "helix, citizens",
    "borderArea, es-pt",
    "borderArea, central-denmark",
    "needsVisa, maybe",
    "needsVisa, Yes",
    "needsVisa, true",
    "workingLanguages, [\"xx\"]"
  })
  void a_choice_must_be_on_offer(String field, String value) {
    String literal = value.startsWith("[") ? value : '"' + value + '"';
    assertThat(problemsWith(field, literal)).containsExactly(field + ": unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PE-LOR", "XX-YY", "co-nar", "Nariño", "MX-CHP"})
  void a_subregion_must_lie_in_the_border_area(String subregion) {
    assertThat(problemsWith("subregion", '"' + subregion + '"'))
        .containsExactly("subregion: notInArea");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-03", "2019-07", "latest"})
  void the_notice_must_be_the_current_one(String version) {
    assertThat(problemsWith("noticeVersion", '"' + version + '"'))
        .containsExactly("noticeVersion: outdatedNotice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "call me", "+57 300 abc", "++57 300 1234567", "(0)", "٣٠٠١٢٣٤٥٦٧"})
  void a_phone_number_has_digits_and_signs_only(String phone) {
    assertThat(problemsWith("phone", '"' + phone + '"')).containsExactly("phone: invalidPhone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yes\"", "\"true\"", "1", "0", "\"\"", "[]", "[true]", "{}", "1e400"})
  void a_consent_is_yes_or_no(String literal) {
    assertThat(problemsWith("consentToShare", literal))
        .containsExactly("consentToShare: notYesOrNo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"tourism\"", "1", "true", "[]", "\"\"", "1e400"})
  void business_is_an_object(String literal) {
    assertThat(problemsWith("business", literal)).containsExactly("business: notAnObject");
  }

  @ParameterizedTest
  @CsvSource({
    "admin, admin",
    "Email, Email",
    "consentAt, consentAt",
    "state, state",
    "business.offers, business.offers",
    "__proto__, __proto__",
    "<script>, <script>",
    "'', ?",
    "' ', ?",
    "'a b', ?",
    "naïve, ?",
    "'a\nb', ?"
  })
  void a_field_that_nobody_asked_for_is_a_problem(String name, String shown) {
    assertThat(problemsWith(name, "1")).containsExactly(shown + ": unknownField");
  }

  @Test
  void a_field_with_an_endless_name_is_not_repeated_to_its_sender() {
    assertThat(problemsWith("x".repeat(61), "1")).containsExactly("?: unknownField");
  }

  @Test
  void a_field_inside_business_that_nobody_asked_for_is_a_problem() {
    assertThat(problemsWith("business", "{\"sells\":[],\"topics\":[],\"\\u0000\":1}"))
        .containsExactlyInAnyOrder(
            "business.sells: unknownField",
            "business.topics: unknownField",
            "business.?: unknownField");
  }

  private List<String> problemsWith(String field, String literal) {
    return problems(Bodies.jsonWith(field, literal));
  }

  private List<String> problems(String json) {
    Reply reply = post(json);
    assertThat(reply.status()).as(json).isEqualTo(422);
    return Bodies.problems(reply);
  }

  private Reply post(String json) {
    return sites.send(Request.post("/interests").json(json));
  }
}
