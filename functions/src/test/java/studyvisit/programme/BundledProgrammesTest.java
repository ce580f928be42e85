package studyvisit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studyvisit.language.Language;

/// The bundled files against what the sources in them say.
class BundledProgrammesTest {
  private final ProgrammeFiles files = ProgrammeFiles.bundled();
  private final Programme june = files.find("june-2018").orElseThrow();
  private final Programme october = files.find("oct-2019").orElseThrow();

  @Test
  void both_visits_are_listed_by_their_opening() {
    assertThat(files.all()).containsSubsequence(june, october);
  }

  @Test
  void june_2018_has_the_areas_and_value_chains_of_the_first_phase() {
    assertThat(chains(june))
        .containsExactly(
            Map.entry("mx-gt", List.of("clean-energy", "agri-it")),
            Map.entry("co-ec", List.of("cocoa", "tourism")),
            Map.entry("co-pe", List.of("native-cocoa", "fish-farming")),
            Map.entry("pe-cl", List.of("agriculture-water-scarcity", "tourism")));
  }

  @Test
  void october_2019_has_the_areas_and_value_chains_of_the_second_phase() {
    assertThat(chains(october))
        .containsExactly(
            Map.entry("ar-br-py", List.of("tourism-ict", "yerba-mate")),
            Map.entry("bo-pe", List.of("amazon-fruits", "tourism")),
            Map.entry("ec-pe", List.of("coffee", "cocoa", "tourism")));
  }

  @Test
  void june_2018_goes_to_three_partner_regions_after_two_days_in_brussels() {
    assertThat(june.partnerRegions())
        .extracting(PartnerRegion::id)
        .containsExactly(
            "aragon-aquitaine-midi-pyrenees", "central-denmark", "friuli-venezia-giulia-slovenia");
    assertThat(june.partnerRegion("central-denmark").orElseThrow().valueChains())
        .containsExactly("food", "green-energy-circular", "precision-agriculture");
    assertThat(june.visit().from()).isEqualTo(LocalDate.of(2018, 6, 4));
    assertThat(june.visit().to()).isEqualTo(LocalDate.of(2018, 6, 9));
    assertThat(june.visit().parts().getFirst().to()).isEqualTo(LocalDate.of(2018, 6, 5));
    assertThat(june.visit().parts().get(1).from()).isEqualTo(LocalDate.of(2018, 6, 6));
  }

  @Test
  void october_2019_goes_to_two_partner_regions_after_two_days_in_bilbao() {
    assertThat(october.partnerRegions())
        .extracting(PartnerRegion::id)
        .containsExactly("friuli-venezia-giulia-slovenia", "extremadura-alentejo-centro");
    assertThat(october.visit().seatsPerArea()).isEqualTo(10);
    assertThat(october.visit().parts().getFirst().id()).isEqualTo("bilbao");
    assertThat(october.visit().from()).isEqualTo(LocalDate.of(2019, 10, 14));
  }

  @Test
  void everyone_who_has_a_seat_has_a_place_in_a_region() {
    for (Programme programme : List.of(june, october)) {
      int seats = programme.visit().seatsPerArea() * programme.borderAreas().size();
      int places = programme.partnerRegions().stream().mapToInt(PartnerRegion::max).sum();
      assertThat(places).as(programme.visit().id()).isGreaterThanOrEqualTo(seats);
      assertThat(programme.partnerRegions()).allMatch(region -> region.min() == 0);
    }
  }

  @Test
  void the_call_of_june_2018_is_open_in_april_and_closed_from_its_closing_instant() {
    Visit visit = june.visit();
    Instant closes = Instant.parse("2018-05-11T10:00:00Z");
    assertThat(visit.callAt(Instant.parse("2018-04-09T07:59:59Z")))
        .isEqualTo(Visit.Call.NOT_YET_OPEN);
    assertThat(visit.callAt(visit.opensAt())).isEqualTo(Visit.Call.OPEN);
    assertThat(visit.callAt(closes.minusNanos(1))).isEqualTo(Visit.Call.OPEN);
    assertThat(visit.callAt(closes)).isEqualTo(Visit.Call.CLOSED);
  }

  @Test
  void a_subregion_is_found_in_its_area_by_its_code() {
    BorderArea area = june.borderArea("co-pe").orElseThrow();
    assertThat(area.subregion("PE-LOR").orElseThrow().country()).isEqualTo("PE");
    assertThat(area.subregion("PE-TAC")).isEmpty();
    assertThat(june.borderArea("pe-co")).isEmpty();
  }

  @Test
  void every_partner_region_has_someone_who_presents_what_they_do() {
    for (Programme programme : List.of(june, october)) {
      assertThat(programme.partnerRegions()).noneMatch(region -> region.presenters().isEmpty());
    }
    assertThat(june.partnerRegion("central-denmark").orElseThrow().presenters().getFirst().name())
        .extracting(name -> name.in(Language.FR))
        .isEqualTo("Région du Danemark central (Region Midtjylland)");
  }

  @Test
  void the_four_helix_categories_have_examples_in_every_language() {
    assertThat(june.vocabulary().helixCategories())
        .extracting(Vocabulary.HelixCategory::id)
        .containsExactly("government", "industry", "academia", "civil-society");
    assertThat(
            june.vocabulary().helixCategory("government").orElseThrow().examples().in(Language.EN))
        .isEqualTo("a ministry, a province, a municipality, a public agency");
    assertThat(june.vocabulary().helixCategory("helix")).isEmpty();
  }

  private static Map<String, List<String>> chains(Programme programme) {
    return programme.borderAreas().stream()
        .collect(
            Collectors.toMap(
                BorderArea::id, BorderArea::valueChains, (one, _) -> one, LinkedHashMap::new));
  }
}
