package studyvisit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.export.SamplePeople.JUNE;
import static studyvisit.export.SamplePeople.business;
import static studyvisit.export.SamplePeople.material;
import static studyvisit.export.SamplePeople.person;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.programme.PartnerRegion;
import studyvisit.sheet.Book;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Csv;
import studyvisit.sheet.Sheet;

class ExportsTest {
  private static final PartnerRegion DENMARK = JUNE.partnerRegion("central-denmark").orElseThrow();

  @Test
  void everybody_has_a_row_with_everything_that_was_asked() {
    Interest ana = person("A1", State.SELECTED, Map.of("givenName", "Ana"));
    Interest held = person("B2", State.HELD, Map.of());
    Sheet people = Exports.everybody(material(Map.of(), ana, held)).main();

    assertThat(people.rows()).hasSize(2);
    assertThat(people.columns()).hasSize(32).doesNotHaveDuplicates();
    assertThat(row(people, 0))
        .contains(
            "A1",
            "selected",
            "Ñandú O'Higgins",
            "Ana",
            "A1@example.org",
            "+57 300 123 4567",
            "Nariño",
            "2018-04");
    assertThat(row(people, 1)).contains("B2", "being checked");
    assertThat(people.rows().getFirst())
        .as("by the clock of Brussels")
        .contains(Cell.of(LocalDateTime.parse("2018-04-17T00:30")));
  }

  @Test
  void everybody_and_brussels_tell_the_region_that_is_published_and_its_rank() {
    Interest ana = person("A1", State.SELECTED, Map.of("preferences", List.of("central-denmark")));
    Interest bea = person("B2", State.SELECTED, Map.of("preferences", List.of()));
    Map<String, String> places = Map.of("A1", DENMARK.id(), "B2", DENMARK.id());
    for (Sheet sheet :
        List.of(
            Exports.everybody(material(places, ana, bea)).main(),
            Exports.brussels(material(places, ana, bea)).main())) {
      int column = sheet.columns().indexOf("Partner region, published");
      assertThat(sheet.rows().getFirst().subList(column, column + 2))
          .containsExactly(Cell.of(DENMARK.name().en()), Cell.of(1));
      assertThat(sheet.rows().getLast().subList(column, column + 2))
          .containsExactly(Cell.of(DENMARK.name().en()), Cell.NOTHING);
    }
  }

  @Test
  void before_there_are_places_everyone_who_would_take_part_is_expected() {
    Interest confirmed = person("A1", State.CONFIRMED, Map.of());
    Interest withdrawn = person("B2", State.WITHDRAWN, Map.of());
    Interest selected = person("C3", State.SELECTED, Map.of());

    assertThat(ids(Exports.brussels(material(Map.of(), confirmed, withdrawn)).main()))
        .containsExactly("A1");
    assertThat(ids(Exports.brussels(material(Map.of(), confirmed, withdrawn, selected)).main()))
        .containsExactly("C3");
  }

  @Test
  void a_summary_counts_states_kinds_areas_countries_and_value_chains_with_their_shares() {
    Interest ana = person("A1", State.SELECTED, Map.of("valueChains", List.of("food")));
    Interest bea = person("B2", State.RESERVE, Map.of("valueChains", List.of("food", "tourism")));
    Interest eva =
        person(
            "C3",
            State.SELECTED,
            Map.of("borderArea", "pe-cl", "subregion", "PE-TAC", "valueChains", List.of()));
    Sheet summary = Exports.everybody(material(Map.of(), ana, bea, eva)).sheets().getFirst();

    assertThat(row(summary, 0).subList(2, 5)).containsExactly("3", "100%", "█".repeat(20));
    assertThat(summary.rows().stream().map(cells -> texts(cells).subList(1, 4)))
        .contains(
            List.of("selected", "2", "67%"),
            List.of("reserve list", "1", "33%"),
            List.of("Colombia", "2", "67%"),
            List.of("Peru", "1", "33%"),
            List.of("Peru – Chile", "1", "33%"));
    assertThat(column(summary, "Value chains you work with"))
        .contains("2 █████████████▌", "1 ██████▌");
  }

  @Test
  void the_mix_shows_each_border_area_by_kind_of_organisation_also_where_nobody_is() {
    Interest ana = person("A1", State.CONFIRMED, Map.of("helix", "academia"));
    Interest bea = person("B2", State.CONFIRMED, Map.of("helix", "government"));
    Sheet mix = Exports.brussels(material(Map.of(), ana, bea)).sheets().get(1);

    assertThat(mix.rows()).hasSameSizeAs(JUNE.borderAreas());
    int academia = 1 + helixes().indexOf("academia");
    for (List<Cell> cells : mix.rows()) {
      boolean own = cells.getFirst().text().equals("Colombia – Ecuador");
      assertThat(cells.get(academia)).isEqualTo(Cell.of(own ? 1 : 0));
      assertThat(cells.get(5)).isEqualTo(Cell.of(own ? 2 : 0));
      assertThat(cells.get(6)).isEqualTo(Cell.bar(own ? 1 : 0, 1));
    }
  }

  @Test
  void people_sign_in_by_name_on_each_of_the_two_days() {
    Interest zoe = person("A1", State.SELECTED, Map.of("familyName", "Zúñiga"));
    Interest ana = person("B2", State.SELECTED, Map.of("familyName", "Álvarez"));
    Sheet sheet = Exports.brussels(material(Map.of(), zoe, ana)).sheets().get(3);

    assertThat(sheet.columns()).hasSize(6).endsWith("4 June 2018", "5 June 2018");
    assertThat(sheet.rows().stream().map(cells -> cells.getFirst().text()))
        .containsExactly("Álvarez", "Zúñiga");
    assertThat(sheet.rows().getFirst()).endsWith(Cell.NOTHING, Cell.NOTHING);
  }

  @Test
  void topics_are_ranked_by_what_they_mean_to_those_who_come() {
    List<String> topics = JUNE.topics().stream().map(topic -> topic.id()).toList();
    Interest one =
        person("A1", State.CONFIRMED, Map.of("topics", List.of(topics.get(1), topics.get(0))));
    Interest two = person("B2", State.CONFIRMED, Map.of("topics", List.of(topics.get(1))));
    Sheet sheet = Exports.brussels(material(Map.of(), one, two)).sheets().get(2);

    assertThat(sheet.rows()).hasSize(topics.size());
    int n = topics.size();
    assertThat(sheet.rows().getFirst())
        .containsExactly(
            Cell.of(1),
            Cell.of(JUNE.topics().get(1).name().en()),
            Cell.of(2L * n),
            Cell.bar(1, 1),
            Cell.of(2),
            Cell.of(2));
    assertThat(row(sheet, 1)).contains(JUNE.topics().getFirst().name().en(), "" + (n - 1));
  }

  @Test
  void a_host_gets_its_own_people_and_contact_details_of_those_who_agreed_only() {
    Interest open = person("A1", State.SELECTED, Map.of("consentToShare", true));
    Interest discreet = person("B2", State.SELECTED, Map.of("consentToShare", false));
    Interest elsewhere = person("C3", State.SELECTED, Map.of("consentToShare", true));
    Book pack =
        Exports.host(
            material(
                Map.of("A1", DENMARK.id(), "B2", DENMARK.id(), "C3", "elsewhere"),
                open,
                discreet,
                elsewhere),
            DENMARK);

    assertThat(pack.main().rows()).hasSize(2);
    assertThat(row(pack.main(), 0)).contains("A1@example.org", "+57 300 123 4567");
    assertThat(row(pack.main(), 1)).doesNotContain("B2@example.org", "+57 300 123 4567");
    assertThat(pack.sheets().stream().map(Csv::of)).noneMatch(csv -> csv.contains("B2@"));
    assertThat(pack.sheets().stream().map(Csv::of)).noneMatch(csv -> csv.contains("C3@"));
  }

  @Test
  void a_hosts_presenters_are_matched_with_offers_and_wants() {
    Interest seeks = person("A1", State.SELECTED, business(List.of(), List.of("food")));
    Interest none = person("B2", State.SELECTED, Map.of());
    Map<String, String> places = Map.of("A1", DENMARK.id(), "B2", DENMARK.id());
    Sheet matches = Exports.host(material(places, seeks, none), DENMARK).sheets().get(4);

    assertThat(matches.rows()).hasSize(2);
    assertThat(row(matches, 1)).contains("A Danish food company", "2");
  }

  private static List<String> helixes() {
    return JUNE.vocabulary().helixCategories().stream().map(each -> each.id()).toList();
  }

  private static List<String> row(Sheet sheet, int row) {
    return texts(sheet.rows().get(row));
  }

  private static List<String> texts(List<Cell> row) {
    return row.stream().map(Cell::text).toList();
  }

  /// Number and bar of each row of a summary that counts this.
  private static List<String> column(Sheet summary, String what) {
    return summary.rows().stream()
        .map(ExportsTest::texts)
        .filter(texts -> texts.getFirst().equals(what))
        .map(texts -> texts.get(2) + " " + texts.get(4))
        .toList();
  }

  private static List<String> ids(Sheet sheet) {
    return sheet.rows().stream().map(row -> row.getFirst().text()).toList();
  }
}
