package studyvisit.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.json.Json;
import studyvisit.language.Language;

class VisitJsonTest {
  private final Programme june = ProgrammeFiles.bundled().find("june-2018").orElseThrow();

  @Test
  void a_visit_is_all_that_a_form_needs_always_in_the_same_order(@TempDir Path root) {
    Programme small = new SmallProgramme(root).files().find("small").orElseThrow();
    assertThat(Json.text(VisitJson.of(small, Language.FR)))
        .isEqualTo(
            """
            {"id":"small","name":"Visite","language":"fr",\
            "from":"2020-06-01","to":"2020-06-05","timeZone":"Europe/Brussels",\
            "opensAt":"2020-04-01T08:00:00Z","closesAt":"2020-05-04T10:00:00Z",\
            "noticeVersion":"2020-04",\
            "contact":{"name":"The team","email":"team@visit.example"},\
            "borderAreas":[{"id":"pe-cl","name":"Zone",\
            "subregions":[{"code":"PE-TAC","name":"Tacna"},{"code":"CL-AP","name":"Arica"}],\
            "valueChains":["cocoa"]}],\
            "partnerRegions":[{"id":"coast","name":"Côte","valueChains":["food"]}],\
            "topics":[{"id":"law","name":"Droit"}],\
            "helixCategories":[{"id":"academia","name":"Recherche","examples":"un lycée"}],\
            "valueChains":[{"id":"cocoa","name":"Cacao"},{"id":"food","name":"Repas"}]}\
            """);
  }

  @ParameterizedTest
  @EnumSource
  void every_language_has_the_same_ids(Language language) {
    Map<String, Object> json = VisitJson.of(june, language);
    assertThat(json).containsEntry("language", language.code());
    assertThat(json.keySet()).isEqualTo(VisitJson.of(june, Language.EN).keySet());
    assertThat(json.get("partnerRegions")).asInstanceOf(LIST).hasSize(3);
    assertThat(json.get("helixCategories")).asInstanceOf(LIST).hasSize(4);
    assertThat(json.get("topics")).asInstanceOf(LIST).hasSize(4);
  }

  @Test
  void the_value_chains_are_those_of_the_visits_areas_and_regions() {
    assertThat(june.valueChains())
        .extracting(Vocabulary.ValueChain::id)
        .containsExactly(
            "tourism",
            "food",
            "cocoa",
            "native-cocoa",
            "fish-farming",
            "precision-agriculture",
            "agri-it",
            "agriculture-water-scarcity",
            "green-energy-circular",
            "clean-energy");
  }
}
