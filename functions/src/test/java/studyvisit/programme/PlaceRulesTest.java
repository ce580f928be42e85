package studyvisit.programme;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceRulesTest {
  private SmallProgramme small = new SmallProgramme(Path.of("."));

  @BeforeEach
  void in(@TempDir Path root) {
    small = new SmallProgramme(root);
  }

  @Test
  void a_region_takes_no_fewer_than_none_and_at_most_no_less_than_at_least() {
    small.with("\"min\": 2", "\"min\": -1").isRefused("partnerRegions[0].min", atLeast(0, -1));
    small.with("\"max\": 14", "\"max\": 1").isRefused("partnerRegions[0].max", atLeast(2, 1));
    small.with("\"max\": 14", "\"max\": 2").isFine();
  }

  @Test
  void a_place_lies_on_the_globe() {
    small.with("\"latitude\": 56", "\"latitude\": 90").isFine();
    small
        .with("\"latitude\": 56", "\"latitude\": 91")
        .isRefused("partnerRegions[0].at.latitude", "must be at most 90, is 91");
    small
        .with("\"longitude\": -70", "\"longitude\": -181")
        .isRefused("borderAreas[0].at.longitude", atLeast(-180, -181));
    small.with("\"latitude\": -18, ", "").isRefused("borderAreas[0].at.latitude", "is missing");
  }

  @Test
  void there_is_a_border_area_a_partner_region_and_a_topic() {
    emptied("borderAreas", "partnerRegions").isRefused("borderAreas", "must have at least one");
    emptied("partnerRegions", "topics").isRefused("partnerRegions", "must have at least one");
    emptied("topics", "contact").isRefused("topics", "must have at least one");
  }

  @Test
  void an_area_has_a_country_and_a_subregion() {
    small
        .with("[\"PE\", \"CL\"],", "[\"PE\", \"CL\", \"PE\"],")
        .isRefused("borderAreas[0].countries[2]", "\"PE\" is there twice");
    small
        .with("\"PE\", \"CL\"", "\"Peru\"")
        .isRefused(
            "borderAreas[0].countries[0]", "must be an ISO 3166-1 code such as PE, is \"Peru\"");
    small
        .with("\"PE\", \"CL\"", "")
        .isRefused("borderAreas[0].countries", "must have at least one");
    small
        .with(
            "{\"code\": \"PE-TAC\", \"name\": \"Tacna\"}, {\"code\": \"CL-AP\", \"name\":"
                + " \"Arica\"}",
            "")
        .isRefused("borderAreas[0].subregions", "must have at least one");
  }

  @Test
  void a_subregion_has_an_iso_code_of_one_of_the_areas_countries() {
    small
        .with("\"PE-TAC\"", "\"Tacna\"")
        .isRefused(
            "borderAreas[0].subregions[0].code",
            "must be an ISO 3166-2 code such as PE-LOR, is \"Tacna\"");
    small
        .with("\"CL-AP\"", "\"BO-L\"")
        .isRefused(
            "borderAreas[0].subregions[1].code",
            "BO-L is in none of the area's countries, [PE, CL]");
  }

  @Test
  void an_id_or_code_is_there_once() {
    small
        .with("\"CL-AP\"", "\"PE-TAC\"")
        .isRefused("borderAreas[0].subregions[1].code", "\"PE-TAC\" is there twice");
    small
        .with("{\"id\": \"food\"}, {\"id\": \"tourism\"}", "{\"id\": \"food\"}, {\"id\": \"food\"}")
        .isRefused("partnerRegions[0].presenters[0].valueChains[1].id", "\"food\" is there twice");
    twice("topics", "contact").isRefused("topics[1].id", "\"law\" is there twice");
    twice("borderAreas", "partnerRegions")
        .isRefused("borderAreas[1].id", "\"pe-cl\" is there twice");
    twice("partnerRegions", "topics").isRefused("partnerRegions[1].id", "\"coast\" is there twice");
    twice("parts", "reminders").isRefused("visit.parts[1].id", "\"stay\" is there twice");
  }

  @Test
  void a_value_chain_is_one_of_the_vocabulary() {
    small
        .with("\"id\": \"cocoa\"", "\"id\": \"coca\"")
        .isRefused(
            "borderAreas[0].valueChains[0].id", "\"coca\" is no value chain of vocabulary.json");
    small
        .with("\"id\": \"tourism\"", "\"id\": \"turism\"")
        .isRefused(
            "partnerRegions[0].presenters[0].valueChains[1].id",
            "\"turism\" is no value chain of vocabulary.json");
  }

  @Test
  void an_area_or_region_that_matches_nothing_says_so() {
    String reason =
        "none matches a value chain of the other side; add one, or a match in vocabulary.json,"
            + " or \"matchesNothing\": true with a note";
    small.with("{\"id\": \"cocoa\"}", "").isRefused("borderAreas[0].valueChains", reason);
    String marked = "\"matchesNothing\": true, \"countries\"";
    small
        .with("\"countries\"", marked)
        .isRefused(
            "borderAreas[0].matchesNothing",
            "must go: a value chain matches one of the other side");
  }

  @Test
  void a_region_that_matches_nothing_says_so() {
    String lonely = "{\"id\": \"tourism\"}";
    String list = list("partnerRegions", "topics");
    String second = list.replace("coast", "hills").replaceFirst("\\{\"id\": \"food\"}", lonely);
    small
        .with(list, list + "," + second)
        .isRefused(
            "partnerRegions[1].valueChains",
            "none matches a value chain of the other side; add one, or a match in vocabulary.json,"
                + " or \"matchesNothing\": true with a note");
    String marked = second.replace("\"min\"", "\"matchesNothing\": true, \"min\"");
    small.with(list, list + "," + marked).isFine();
  }

  private SmallProgramme.Broken emptied(String list, String next) {
    return small.with(list(list, next), "");
  }

  private SmallProgramme.Broken twice(String list, String next) {
    return small.with(list(list, next), list(list, next) + "," + list(list, next));
  }

  /// What is between a list's brackets in the small programme.
  private static String list(String name, String next) {
    String text = SmallProgramme.VISIT;
    int from = text.indexOf("\"" + name + "\": [") + name.length() + 5;
    return text.substring(from, text.lastIndexOf(']', text.indexOf("\"" + next + "\":")));
  }

  private static String atLeast(int least, int is) {
    return "must be at least " + least + ", is " + is;
  }
}
