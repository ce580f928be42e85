package studyvisit.programme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {
  private SmallProgramme small = new SmallProgramme(Path.of("."));

  @BeforeEach
  void in(@TempDir Path root) {
    small = new SmallProgramme(root);
  }

  @Test
  void a_field_is_required() {
    small.with("\"max\": 14,", "").isRefused("partnerRegions[0].max", "is missing");
  }

  @Test
  void an_unknown_field_is_a_typing_mistake() {
    small
        .with("\"sender\":", "\"emial\": \"x\", \"sender\":")
        .isRefused("contact.emial", "is no field here; the fields are name, email, sender");
    small
        .with("\"topics\":", "\"topic\": [], \"topics\":")
        .isRefused(
            "topic",
            "is no field here; the fields are visit, borderAreas, partnerRegions, topics, contact");
  }

  @Test
  void remarks_are_allowed_anywhere() {
    small
        .with(
            "\"max\": 14,",
            "\"max\": 14, \"assumedFields\": [\"max\"], \"note\": \"a guess\", \"sources\": [],")
        .isFine();
    small.with("\"visit\":", "\"sources\": {}, \"assumed\": true, \"visit\":").isFine();
  }

  @Test
  void a_text_is_there_in_all_four_languages() {
    small.with(", \"fr\": \"Côte\"", "").isRefused("partnerRegions[0].name.fr", "is missing");
    small.with("\"Conselho\"", "\" \"").isRefused(offers("pt"), "must not be blank");
    small
        .with("\"fr\": \"Conseil\"", "\"fr\": \"Conseil\", \"de\": \"Rat\"")
        .isRefused(offers("de"), "is no field here; the fields are en, es, pt, fr");
  }

  @Test
  void a_text_holds_no_line_breaks() {
    small
        .with("\"The team\"", "\"The team\\r\\nBcc: all@visit.example\"")
        .isRefused("contact.name", "must not hold line breaks or other control characters");
    small
        .with("team@visit.example", "team@visit.example\\n")
        .isRefused("contact.email", "must not hold line breaks or other control characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"team", "team@visit", "team @visit.example", "<team@visit.example>"})
  void the_contact_has_an_email_address(String email) {
    small
        .with("team@visit.example", email)
        .isRefused(
            "contact.email", "must be an e-mail address such as a@b.example, is \"" + email + '"');
  }

  @Test
  void a_value_has_its_type() {
    small.with("\"max\": 14", "\"max\": \"14\"").isRefused(max(), "must be a whole number");
    small.with("\"max\": 14", "\"max\": 14.5").isRefused(max(), "must be a whole number");
    small.with("\"max\": 14", "\"max\": null").isRefused(max(), "must be a whole number");
    small.with("\"max\": 14", "\"max\": 3000000000").isRefused(max(), "must be a whole number");
    small.with("\"Tacna\"", "7").isRefused("borderAreas[0].subregions[0].name", "must be a text");
    small
        .with("[\"PE\", \"CL\"]", "\"PE\"")
        .isRefused("borderAreas[0].countries", "must be a list");
    small.with("{\"id\": \"food\"}", "\"food\"").isRefused(chain(), "must be an object");
    small
        .with("\"max\": 14,", "\"max\": 14, \"matchesNothing\": \"no\",")
        .isRefused("partnerRegions[0].matchesNothing", "must be true or false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                | line 1, column 0
          []                | line 1, column 1
          null              | file
          {"visit": }       | line 1, column 11
          {"a": 1, "a": 2}  | line 1, column 13
          """)
  void a_file_is_one_json_object(String text, String place) {
    ProgrammeFiles files = small.files(text, SmallProgramme.VOCABULARY);
    assertThatThrownBy(() -> files.find("small"))
        .isInstanceOf(InvalidProgramme.class)
        .hasMessageMatching("programmes/small.json: " + place + ": \\S.*");
  }

  private static String offers(String language) {
    return "partnerRegions[0].presenters[0].offers." + language;
  }

  private static String max() {
    return "partnerRegions[0].max";
  }

  private static String chain() {
    return "partnerRegions[0].valueChains[0]";
  }
}
