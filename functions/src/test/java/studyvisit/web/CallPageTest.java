package studyvisit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.language.Language;
import studyvisit.programme.Programme;

/// The call: what a visit is, where, until when, and what happens with the data.
class CallPageTest {
  @ParameterizedTest
  @CsvSource({
    "P20DT5H, 20 days left",
    "P2D, 2 days left",
    "PT47H59M, 47 hours left",
    "PT2H, 2 hours left",
    "PT1H59M, less than two hours left",
    "PT0.001S, less than two hours left"
  })
  void an_open_call_says_how_long_it_is_open_still(Duration before, String words) {
    Instant closing = SamplePages.JUNE.visit().closesAt();
    assertThat(SamplePages.at(closing.minus(before), Language.EN).left()).hasValue(words);
    assertThat(SamplePages.at(closing, Language.EN).left()).isEmpty();
  }

  @Test
  void the_map_shows_every_place_within_its_frame_and_the_ways_between() {
    for (Programme programme : SamplePages.PROGRAMMES) {
      MapView map = new MapView(programme);
      assertThat(map.areas()).hasSameSizeAs(programme.borderAreas());
      assertThat(map.regions()).hasSameSizeAs(programme.partnerRegions());
      assertThat(map.ways()).hasSize(map.areas().size() + map.regions().size());
      for (MapView.Dot dot :
          List.of(map.areas(), map.regions()).stream().flatMap(List::stream).toList()) {
        assertThat(dot.x()).isBetween(13, 604 - 13);
        assertThat(dot.y()).isBetween(13, 476 - 13);
      }
    }
  }

  @Test
  void the_lists_name_the_places_as_the_map_does() {
    Places places = new Places(SamplePages.JUNE, Language.EN);
    assertThat(places.areas()).extracting(Places.Area::mark).containsExactly("A", "B", "C", "D");
    assertThat(new MapView(SamplePages.JUNE).areas())
        .extracting(MapView.Dot::mark)
        .containsExactly("A", "B", "C", "D");
    assertThat(places.regions()).extracting(Places.Region::mark).containsExactly("1", "2", "3");
    assertThat(places.areas().getFirst().subregions()).startsWith("Campeche, Chiapas");
  }

  @ParameterizedTest
  @EnumSource
  void the_privacy_notice_names_its_version_who_is_responsible_and_until_when(Language language) {
    String page = Pages.privacy(SamplePages.JUNE, language);
    assertThat(page).contains("2018-04", "INNOVACT study visits", "contact@innovact.example");
    assertThat(page).containsPattern("(9 June|9 de junio|9 de junho|9 juin)");
    String main = page.substring(0, page.indexOf("</main>"));
    assertThat(main.split("<h2>", -1)).as("the headings of Article 13").hasSize(13);
  }

  @ParameterizedTest
  @EnumSource
  void every_form_leads_to_the_notice_that_is_agreed_to(Language language) {
    String link = "href=\"/visits/june-2018/privacy?lang=" + language.code() + "\"";
    String form = SamplePages.in(language).getOrDefault("form", "");
    assertThat(form.substring(form.indexOf("id=\"s-consent\""), form.indexOf("</form>")))
        .contains(link);
    assertThat(form.substring(form.indexOf("<footer"))).contains(link);
  }
}
