package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studyvisit.Events;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.json.Json;

/// The whole answer on a small set of people, counted by hand.
class ReportJsonTest {
  private static final Path EXPECTED =
      Path.of("functions/src/test/resources/report/hand-made.json");

  static SampleReport handMade() {
    SampleReport report =
        SampleReport.on(
            SampleReport.person(
                "A1",
                State.CONFIRMED,
                Map.of(
                    "givenName", "Ana",
                    "familyName", "Álvarez",
                    "organisation", "Cámara de Nariño",
                    "helix", "industry",
                    "preferences", List.of(SampleReport.DENMARK, SampleReport.ARAGON))),
            SampleReport.person(
                "B2",
                State.RECEIVED,
                Map.of(
                    "givenName", "Bruno",
                    "familyName", "Zapata",
                    "borderArea", "mx-gt",
                    "subregion", "GT-12",
                    "valueChains", List.of("clean-energy", "agri-it"),
                    "topics", List.of("legal-organisation"),
                    "preferences", List.of(SampleReport.DENMARK))),
            SampleReport.person(
                "C3",
                State.SELECTED,
                Map.of(
                    "givenName", "Carla",
                    "familyName", "Mamani",
                    "helix", "academia",
                    "borderArea", "pe-cl",
                    "subregion", "PE-TAC",
                    "valueChains", List.of("agriculture-water-scarcity"),
                    "preferences", List.of())),
            SampleReport.person("D4", State.WITHDRAWN, Map.of()),
            SampleReport.person("E5", State.DECLINED, Map.of()),
            SampleReport.person("F6", State.NOT_SELECTED, Map.of()),
            SampleReport.person("G7", State.HELD, Map.of()));
    var erased = SampleReport.ranking("H8", SampleReport.FRIULI);
    report.table.addIfAbsent(erased);
    report.table.erase(erased);
    return report;
  }

  @Test
  void the_answer_is_what_was_counted_by_hand() throws Exception {
    Map<String, Object> answer =
        handMade()
            .invoked(
                """
                {"visit": "june-2018", "rules": {"regions": {
                  "aragon-aquitaine-midi-pyrenees": {"max": 1},
                  "central-denmark": {"min": 1, "max": 1},
                  "friuli-venezia-giulia-slovenia": {"max": 0}}}}
                """);

    Map<String, @Nullable Object> json = Events.json(Json.text(answer));
    Object certificate = ((Map<?, ?>) SampleReport.at(json, "split")).remove("certificate");
    assertThat(json).isEqualTo(Events.json(Files.readString(EXPECTED)));
    assertThat(certificate).as("the certificate").isNotNull();
  }

  @Test
  void without_rules_the_limits_are_the_programmes() throws Exception {
    Map<String, Object> answer = handMade().invoked("{\"visit\": \"june-2018\"}");

    for (Object region : (List<?>) SampleReport.at(answer, "split", "regions")) {
      assertThat(SampleReport.at(region, "min")).isEqualTo(0);
      assertThat(SampleReport.at(region, "max")).isEqualTo(14);
    }
    assertThat(SampleReport.at(answer, "split", "unplaced")).isEqualTo(List.of());
  }

  @Test
  void a_rule_overrides_only_what_it_names() throws Exception {
    Map<String, Object> answer =
        handMade()
            .invoked(
                """
                {"visit": "june-2018", "rules": {"regions": {"central-denmark": {"min": 2}}}}
                """);

    assertThat(SampleReport.at(answer, "split", "regions", 0, "min")).isEqualTo(0);
    assertThat(SampleReport.at(answer, "split", "regions", 1, "min")).isEqualTo(2);
    assertThat(SampleReport.at(answer, "split", "regions", 1, "max")).isEqualTo(14);
  }

  @Test
  void only_confirmed_leaves_out_whose_address_is_not_shown_to_be_theirs() throws Exception {
    Map<String, Object> answer =
        handMade().invoked(Events.text("RegionSplitReport-only-confirmed"));

    assertThat(SampleReport.at(answer, "basedOn", "interests")).isEqualTo(7);
    assertThat(SampleReport.at(answer, "basedOn", "received")).isEqualTo(1);
    assertThat(SampleReport.at(answer, "basedOn", "inSplit")).isEqualTo(2);
    assertThat(SampleReport.at(answer, "split", "objective", "placed")).isEqualTo(2);
    assertThat(SampleReport.at(answer, "interest", "borderAreas", 0, "count")).isEqualTo(0);
    assertThat(Json.text(answer)).doesNotContain("B2");
  }

  @Test
  void who_withdrew_declined_was_not_selected_or_is_held_is_not_split() throws Exception {
    assertThat(Json.text(handMade().invoked("{\"visit\": \"june-2018\"}")))
        .contains("A1", "B2", "C3")
        .doesNotContain("D4", "E5", "F6", "G7", "H8");
  }

  @Test
  void nobody_at_all_is_an_optimal_split_too() throws Exception {
    Map<String, Object> answer = SampleReport.on().invoked("{\"visit\": \"june-2018\"}");

    assertThat(SampleReport.at(answer, "split", "status")).isEqualTo("optimal");
    assertThat(SampleReport.at(answer, "basedOn", "interests")).isEqualTo(0);
    assertThat(SampleReport.at(answer, "split", "objective", "placed")).isEqualTo(0);
    assertThat(SampleReport.at(answer, "split", "regions", 2, "people")).isEqualTo(List.of());
  }

  @Test
  void minima_that_cannot_be_reached_are_infeasible_with_a_clash_and_a_reason_for_everyone()
      throws Exception {
    Map<String, Object> answer = handMade().invoked(Events.text("RegionSplitReport-infeasible"));

    assertThat(SampleReport.at(answer, "split", "status")).isEqualTo("infeasible");
    assertThat(SampleReport.at(answer, "split", "clashes"))
        .isEqualTo(
            List.of(
                Map.of(
                    "code",
                    "regionMinimum",
                    "region",
                    SampleReport.DENMARK,
                    "number",
                    10,
                    "text",
                    "Central Denmark Region (Region Midtjylland): minimum 10."),
                Map.of(
                    "code",
                    "minimaAbovePeople",
                    "needed",
                    10L,
                    "people",
                    3,
                    "text",
                    "Needed: 10. Available: 3.")));
    List<?> unplaced = (List<?>) SampleReport.at(answer, "split", "unplaced");
    assertThat(SampleReport.ids(unplaced)).containsExactly("A1", "C3", "B2");
    assertThat(unplaced)
        .allMatch(person -> SampleReport.at(person, "reason", "code").equals("infeasible"));
  }

  @Test
  void names_are_in_the_language_asked_for() throws Exception {
    Map<String, Object> answer =
        handMade().invoked("{\"visit\": \"june-2018\", \"language\": \"es\"}");

    assertThat(SampleReport.at(answer, "split", "regions", 1, "name"))
        .isEqualTo("Región de Dinamarca Central (Region Midtjylland)");
    assertThat(SampleReport.at(answer, "interest", "countries", 4, "name")).isEqualTo("México");
  }

  @Test
  void people_stand_by_family_name_whatever_its_accents_and_capitals() throws Exception {
    SampleReport report =
        SampleReport.on(
            named("1", "Zapata"),
            named("2", "Ávila"),
            named("3", "de la Cruz"),
            named("4", "Ñuñez"),
            named("5", "Ortega"),
            named("6", "DE LA CRUZ"));

    assertThat(
            SampleReport.peopleOf(report.invoked("{\"visit\": \"june-2018\"}"), "central-denmark"))
        .containsExactly("2", "3", "6", "4", "5", "1");
  }

  private static Interest named(String id, String familyName) {
    return SampleReport.person(id, State.CONFIRMED, Map.of("familyName", familyName));
  }

  @Test
  void a_region_that_left_the_programme_counts_for_nothing() throws Exception {
    SampleReport report =
        SampleReport.on(
            SampleReport.ranking("A1", "gone", "gone-too", "gone-as-well", SampleReport.DENMARK));
    Map<String, Object> answer = report.invoked("{\"visit\": \"june-2018\"}");

    assertThat(SampleReport.at(answer, "interest", "partnerRegions", 1, "ranks"))
        .isEqualTo(List.of(1, 0, 0));
    assertThat(SampleReport.at(answer, "split", "regions", 1, "people", 0, "rank")).isEqualTo(1);
  }
}
