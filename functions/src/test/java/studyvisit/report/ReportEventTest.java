package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.report.SampleReport.DENMARK;
import static studyvisit.report.SampleReport.FRIULI;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studyvisit.Events;
import studyvisit.language.Language;
import studyvisit.report.ReportEvent.Read;
import studyvisit.report.ReportRequest.Format;
import studyvisit.report.ReportRequest.Scenario;
import studyvisit.split.Aim.Published.Weight;
import studyvisit.split.Aim.Ranks;
import studyvisit.split.Rule;
import studyvisit.split.Rule.Note;

class ReportEventTest {
  private final ReportEvent events = new ReportEvent(SampleReport.PROGRAMMES);

  @Test
  void a_visit_is_enough() throws Exception {
    assertThat(read("{\"visit\": \"june-2018\"}"))
        .isEqualTo(new Read.Valid(withPrices(ReportRequest.usual(SampleReport.PROGRAMME))));
  }

  @Test
  void everything_can_be_said() throws Exception {
    String event =
        """
        {"visit": "june-2018", "format": "csv", "language": "pt", "published": {"A1": "central-denmark"}, "prices": true,
         "rules": {
          "onlyConfirmed": true,
          "regions": {"central-denmark": {"min": 8, "max": 12,
                                          "categories": {"academia": {"min": 1, "max": 2}}},
                      "friuli-venezia-giulia-slovenia": {"open": false}},
          "borderAreas": {"mixed": 4},
          "seats": {"mx-gt": 7},
          "pins": [{"person": "A1", "region": "central-denmark", "by": "Olga", "at": "2018-05-14", "why": "Danish"}],
          "exclusions": [{"person": "B2", "region": "central-denmark", "by": "Olga", "at": "2018-05-14", "why": "was there"}],
          "objective": "firstChoicesFirst", "moves": "fewestFirst", "seed": "drawn on 2 May"},
         "scenarios": [{"preset": "areasTogether"}, {"name": "open", "rules": {}},
                       {"preset": "mixed", "name": "spread"}]}
        """;
    Note note = new Note("Olga", "2018-05-14", "Danish");
    SplitRules rules =
        new SplitRules(
            SplitRules.Who.CONFIRMED,
            Map.of(DENMARK, new SplitRules.Limits(8, 12), FRIULI, new SplitRules.Limits(0, 0)),
            List.of(
                new Rule.CategoryMinimum(DENMARK, "academia", 1),
                new Rule.CategoryMaximum(DENMARK, "academia", 2),
                new Rule.AreasMixed(4),
                new Rule.AreaSeats("mx-gt", 7),
                new Rule.Pin("A1", DENMARK, note),
                new Rule.Exclusion("B2", DENMARK, new Note("Olga", "2018-05-14", "was there"))),
            Ranks.FIRST_CHOICES_FIRST,
            Optional.of(Weight.FIRST),
            Optional.of("drawn on 2 May"));

    assertThat(read(event))
        .isEqualTo(
            new Read.Valid(
                new ReportRequest(
                    SampleReport.PROGRAMME,
                    Format.CSV,
                    Language.PT,
                    rules,
                    List.of(
                        new Scenario(
                            "Zonas juntas", rules.with(Optional.of(new Rule.AreasTogether()))),
                        new Scenario("open", SplitRules.NONE),
                        new Scenario("spread", rules.with(Optional.of(new Rule.AreasMixed(4))))),
                    Map.of("A1", DENMARK),
                    true,
                    Page.FIRST,
                    Optional.empty())));
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
          rules.borderAreas     | {"visit": "june-2018", "rules": {"borderAreas": "apart"}}
          rules.borderAreas     | {"visit": "june-2018", "rules": {"borderAreas": 2}}
          rules.borderAreas.mixed | {"visit": "june-2018", "rules": {"borderAreas": {}}}
          rules.borderAreas.mixed | {"visit": "june-2018", "rules": {"borderAreas": {"mixed": -1}}}
          rules.borderAreas.most  | {"visit": "june-2018", "rules": {"borderAreas": {"most": 1}}}
          rules.seats.bavaria   | {"visit": "june-2018", "rules": {"seats": {"bavaria": 3}}}
          rules.seats.mx-gt     | {"visit": "june-2018", "rules": {"seats": {"mx-gt": "3"}}}
          rules.objective       | {"visit": "june-2018", "rules": {"objective": "best"}}
          rules.objective       | {"visit": "june-2018", "rules": {"objective": 1}}
          rules.moves           | {"visit": "june-2018", "rules": {"moves": "few"}}
          rules.moves           | {"visit": "june-2018", "rules": {"moves": "fewestFirst"}}
          rules.seed            | {"visit": "june-2018", "rules": {"seed": " "}}
          rules.pins            | {"visit": "june-2018", "rules": {"pins": {}}}
          rules.pins[0]         | {"visit": "june-2018", "rules": {"pins": [1]}}
          rules.pins[0].person  | {"visit": "june-2018", "rules": {"pins": [{"region": "central-denmark", "by": "x", "at": "y", "why": "z"}]}}
          rules.pins[0].region  | {"visit": "june-2018", "rules": {"pins": [{"person": "A1"}]}}
          rules.pins[0].region  | {"visit": "june-2018", "rules": {"pins": [{"person": "A1", "region": "bavaria"}]}}
          rules.pins[0].why     | {"visit": "june-2018", "rules": {"pins": [{"person": "A1", "region": "central-denmark", "by": "x", "at": "y"}]}}
          rules.pins[1].person  | {"visit": "june-2018", "rules": {"pins": [{"person": "A1", "region": "central-denmark", "by": "x", "at": "y", "why": "z"}, {"person": "A1", "region": "central-denmark", "by": "x", "at": "y", "why": "z"}]}}
          rules.exclusions[0].reason | {"visit": "june-2018", "rules": {"exclusions": [{"reason": "x"}]}}
          scenarios             | {"visit": "june-2018", "scenarios": {}}
          scenarios[0]          | {"visit": "june-2018", "scenarios": ["mixed"]}
          scenarios[0].name     | {"visit": "june-2018", "scenarios": [{"rules": {}}]}
          scenarios[1].name     | {"visit": "june-2018", "scenarios": [{"name": "a"}, {"name": "a"}]}
          scenarios[0].preset   | {"visit": "june-2018", "scenarios": [{"preset": "best"}]}
          scenarios[0].rules    | {"visit": "june-2018", "scenarios": [{"preset": "mixed", "rules": {}}]}
          scenarios[0].rules.min | {"visit": "june-2018", "scenarios": [{"name": "a", "rules": {"min": 1}}]}
          scenarios[0].rules.moves | {"visit": "june-2018", "scenarios": [{"name": "a", "rules": {"moves": "fewestFirst"}}]}
          scenarios[10]         | {"visit": "june-2018", "scenarios": [{"name": "0"}, {"name": "1"}, {"name": "2"}, {"name": "3"}, {"name": "4"}, {"name": "5"}, {"name": "6"}, {"name": "7"}, {"name": "8"}, {"name": "9"}, {"name": "10"}]}
          published             | {"visit": "june-2018", "published": []}
          published.A1          | {"visit": "june-2018", "published": {"A1": "bavaria"}}
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
          .open | {"open": 1}
          .max  | {"open": false, "max": 3}
          .min  | {"open": false, "min": 3}
          .categories           | {"categories": []}
          .categories.artists   | {"categories": {"artists": {}}}
          .categories.academia.min | {"categories": {"academia": {"min": 3, "max": 2}}}
          .categories.academia.most | {"categories": {"academia": {"most": 2}}}
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
    "all-rules, true",
    "scenarios, true",
    "resplit, true",
    "people, true",
    "bad-people, false",
    "bad-pin, false",
    "bad-scenario, false",
    "bad-moves, false",
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

  private static ReportRequest withPrices(ReportRequest request) {
    return new ReportRequest(
        request.programme(),
        request.format(),
        request.language(),
        request.rules(),
        request.scenarios(),
        request.published(),
        true,
        request.page(),
        request.people());
  }
}
