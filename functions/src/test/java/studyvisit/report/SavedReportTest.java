package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.json.Json;

class SavedReportTest {
  private static final String FLOW =
      """
      "regions": {"aragon-aquitaine-midi-pyrenees": {"max": 3, "categories": {"academia": {"max": 1}}}},
      "moves": "fewestAfterWorstRank"
      """;

  /// A report on twelve people under rules, as it is saved.
  private static String saved(String rules) throws Exception {
    String event =
        "{\"visit\": \"june-2018\", \"published\": {\"P100\": \"central-denmark\"}, \"rules\": {"
            + rules
            + "}}";
    return Json.text(SampleReport.on(OptimalReportTest.people(5).subList(0, 12)).invoked(event));
  }

  private static List<String> check(String report) {
    return SavedReport.check(Json.object(report));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FLOW,
        "\"borderAreas\": \"together\", \"objective\": \"firstChoicesFirst\"",
        "\"borderAreas\": {\"mixed\": 1}, \"seats\": {\"mx-gt\": 1}, \"seed\": \"other\"",
        "\"regions\": {\"central-denmark\": {\"min\": 13}}"
      })
  void what_the_report_says_is_enough_to_prove_it(String rules) throws Exception {
    assertThat(check(saved(rules))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "seed":"june-2018","ranks":"W | "seed":"june-2019","ranks":"W
          "max":3                   | "max":4
          "ranking":[]              | "ranking":["central-denmark"]
          "standing":1              | "standing":0
          "status":"optimal"        | "status":"feasible"
          "sha256":"                | "sha256":"0
          "placed":                 | "placed":1
          "unplaced":0              | "unplaced":1
          "code":"atRank"           | "code":"notAtRank"
          "seed":"june-2018","lev    | "seed":"other","lev
          "status":"optimal"        | "status":"undecided"
          "P100":"central-denmark"  | "P100":"aragon-aquitaine-midi-pyrenees"
          """)
  void anything_changed_is_refused(String was, String is) throws Exception {
    String report = saved(FLOW);
    assertThat(report).contains(was);
    assertThat(check(report.replaceFirst(Pattern.quote(was), is))).isNotEmpty();
  }

  @Test
  void every_price_matters() throws Exception {
    String report = saved(FLOW);
    assertThat(report).contains("\"prices\":[{");
    String without = report.replaceFirst("\"prices\":\\[.*?\\}\\]", "\"prices\":[]");
    assertThat(check(without)).singleElement().asString().startsWith("BOUND");
  }

  @Test
  void who_is_given_another_region_is_found_out() throws Exception {
    String report = saved(FLOW);
    String swapped =
        report
            .replace(
                "\"id\":\"central-denmark\",\"name\":\"Central", "\"id\":\"X\",\"name\":\"Central")
            .replace(
                "\"id\":\"friuli-venezia-giulia-slovenia\",\"name\":\"Friuli",
                "\"id\":\"central-denmark\",\"name\":\"Friuli")
            .replace("\"id\":\"X\"", "\"id\":\"friuli-venezia-giulia-slovenia\"");
    assertThat(swapped).isNotEqualTo(report);
    assertThat(check(swapped)).isNotEmpty();
  }
}
