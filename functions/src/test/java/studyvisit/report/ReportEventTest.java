package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studyvisit.Events;
import studyvisit.language.Language;
import studyvisit.report.ReportEvent.Read;
import studyvisit.report.ReportRequest.Format;
import studyvisit.report.ReportRequest.Limits;

class ReportEventTest {
  private final ReportEvent events = new ReportEvent(SampleReport.PROGRAMMES);

  @Test
  void a_visit_is_enough() throws Exception {
    assertThat(read("{\"visit\": \"june-2018\"}"))
        .isEqualTo(
            new Read.Valid(
                new ReportRequest(
                    SampleReport.PROGRAMME, Format.JSON, false, Map.of(), Language.EN)));
  }

  @Test
  void everything_can_be_said() throws Exception {
    String event =
        """
        {"visit": "june-2018", "format": "csv", "language": "pt", "rules": {
          "onlyConfirmed": true,
          "regions": {"central-denmark": {"min": 8, "max": 12},
                      "friuli-venezia-giulia-slovenia": {"max": 0}}}}
        """;

    assertThat(read(event))
        .isEqualTo(
            new Read.Valid(
                new ReportRequest(
                    SampleReport.PROGRAMME,
                    Format.CSV,
                    true,
                    Map.of(
                        SampleReport.DENMARK,
                        new Limits(8, 12),
                        SampleReport.FRIULI,
                        new Limits(0, 0)),
                    Language.PT)));
  }

  @Test
  void nulls_and_empty_rules_are_as_if_nothing_was_said() throws Exception {
    String nulls =
        """
        {"visit": "june-2018", "format": null, "language": null,
         "rules": {"onlyConfirmed": null, "regions": {"central-denmark": {"min": null}}}}
        """;

    assertThat(read(nulls)).isInstanceOf(Read.Valid.class);
    assertThat(read("{\"visit\": \"june-2018\", \"rules\": {}}"))
        .isEqualTo(read("{\"visit\": \"june-2018\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          visit    | {}
          visit    | {"visit": null}
          visit    | {"visit": ""}
          visit    | {"visit": "june-1918"}
          visit    | {"visit": "../vocabulary"}
          visit    | {"visit": ["june-2018"]}
          format   | {"visit": "june-2018", "format": "xlsx"}
          format   | {"visit": "june-2018", "format": "JSON"}
          format   | {"visit": "june-2018", "format": 1}
          language | {"visit": "june-2018", "language": "de"}
          language | {"visit": "june-2018", "language": true}
          vist     | {"vist": "june-2018"}
          rules    | {"visit": "june-2018", "rules": []}
          rules    | {"visit": "june-2018", "rules": "none"}
          rules.min           | {"visit": "june-2018", "rules": {"min": 1}}
          rules.onlyConfirmed | {"visit": "june-2018", "rules": {"onlyConfirmed": "true"}}
          rules.onlyConfirmed | {"visit": "june-2018", "rules": {"onlyConfirmed": 1}}
          rules.regions       | {"visit": "june-2018", "rules": {"regions": ["central-denmark"]}}
          rules.regions.bavaria | {"visit": "june-2018", "rules": {"regions": {"bavaria": {}}}}
          """)
  void a_bad_event_names_its_field(String field, String event) throws Exception {
    assertThat(read(event))
        .isInstanceOfSatisfying(
            Read.Invalid.class,
            invalid -> {
              assertThat(invalid.field()).isEqualTo(field);
              assertThat(invalid.reason()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
               | 8
               | [8, 12]
          .mn  | {"mn": 1}
          .min | {"min": -1}
          .min | {"min": 1.5}
          .min | {"min": 8.0}
          .min | {"min": "8"}
          .min | {"min": true}
          .max | {"max": -1}
          .max | {"max": 1000001}
          .max | {"max": 2147483648}
          .max | {"max": 99999999999999999999999999}
          .max | {"max": 1e3}
          .max | {"max": {}}
          .min | {"min": 12, "max": 8}
          .min | {"min": 15}
          """)
  void a_bad_limit_names_its_region_and_field(@Nullable String field, String limits)
      throws Exception {
    String path = "rules.regions.central-denmark" + (field == null ? "" : field);
    String event =
        "{\"visit\": \"june-2018\", \"rules\": {\"regions\": {\"central-denmark\": "
            + limits
            + "}}}";

    assertThat(read(event))
        .isInstanceOfSatisfying(
            Read.Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(path));
  }

  @ParameterizedTest
  @CsvSource({
    "json, true",
    "csv, true",
    "only-confirmed, true",
    "rules, true",
    "infeasible, true",
    "bad-region, false",
    "bad-visit, false",
    "bad-format, false",
    "bad-field, false",
    "bad-bounds, false"
  })
  void the_examples_are_what_their_names_say(String name, boolean good) throws Exception {
    Read read = events.read(Events.object("RegionSplitReport-" + name));

    assertThat(read).isInstanceOf(good ? Read.Valid.class : Read.Invalid.class);
  }

  private Read read(String event) throws Exception {
    return events.read(Events.json(event));
  }
}
