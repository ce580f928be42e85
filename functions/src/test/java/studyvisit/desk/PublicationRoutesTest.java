package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.VISIT;
import static studyvisit.interest.SampleInterests.interest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.letter.LetterKind;
import studyvisit.web.Reply;

/// From rules to a published split.
class PublicationRoutesTest {
  private static final String DENMARK = "central-denmark";
  private static final String ARAGON = "aragon-aquitaine-midi-pyrenees";

  private final DeskFixture desk = new DeskFixture();
  private final List<Interest> people = new ArrayList<>();

  @BeforeEach
  void somePeople() {
    for (int i = 0; i < 6; i++) {
      Interest interest = interest("p" + i + "@example.org", DURING_THE_CALL, List.of(DENMARK));
      people.add(desk.stored(SampleInterests.in(interest, State.SELECTED)));
    }
    desk.stored(SampleInterests.in(interest("reserve@example.org"), State.RESERVE));
    assertThat(save(0, Map.of("onlySelected", true)).status()).isEqualTo(200);
  }

  @Test
  void what_was_looked_at_is_published_once_with_a_letter_to_each() {
    Map<String, Object> seen = DeskFixture.json(look(1, 0));
    assertThat(seen).containsEntry("whole", true);
    assertThat(desk.publications.current(VISIT)).as("a look publishes nothing").isEmpty();

    Reply done = publish(1, 0, seen);

    assertThat(done.status()).as(done.body()).isEqualTo(200);
    assertThat(desk.publications.of(people.getFirst().key()).orElseThrow().place().orElseThrow())
        .satisfies(
            place -> {
              assertThat(place.region()).isEqualTo(DENMARK);
              assertThat(place.rank()).isEqualTo(1);
              assertThat(place.why()).isNotEmpty();
            });
    assertThat(kinds(people.getFirst())).contains(LetterKind.SELECTED);
    assertThat(publish(1, 0, seen).status()).as("once").isEqualTo(409);
    assertThat(DeskFixture.list(desk.get("/history"), "entries").getFirst())
        .containsEntry("deed", "published");
    assertThat(DeskFixture.list(desk.get("/split"), "publications")).hasSize(1);
    assertThat(DeskFixture.json(desk.get("/people/" + people.getFirst().key().id())))
        .containsEntry("published", Map.of("state", "selected", "region", DENMARK, "rank", 1));
  }

  @Test
  void a_pack_goes_by_the_rules_as_they_are_stored_and_says_proposal_until_it_is_published() {
    String proposal = "it is not published";
    String person = people.getFirst().key().id();
    Map<String, Object> pin = Map.of("person", person, "region", ARAGON, "why", "speaks Spanish");
    save(1, Map.of("onlySelected", true, "pins", List.of(pin)));

    assertThat(pack(DENMARK)).contains(proposal, people(5));
    assertThat(pack(ARAGON)).contains(proposal, people(1));

    publish(2, 0, DeskFixture.json(look(2, 0)));
    assertThat(pack(ARAGON)).contains(people(1)).doesNotContain(proposal);
  }

  /// As a pack's summary counts them.
  private static String people(int count) {
    return "<td>People</td><td></td><td class=\"number\">" + count + "</td>";
  }

  private String pack(String region) {
    return desk.get("/exports/region-" + region + ".html").body();
  }

  @Test
  void nothing_is_published_that_was_not_looked_at() {
    Map<String, Object> seen = DeskFixture.json(look(1, 0));
    Interest quick = desk.stored(SampleInterests.in(interest("q@example.org"), State.SELECTED));

    assertThat(publish(1, 0, seen).status()).isEqualTo(409);

    assertThat(desk.publications.current(VISIT)).isEmpty();
    assertThat(kinds(quick)).doesNotContain(LetterKind.SELECTED);
  }

  @Test
  void two_organisers_do_not_overwrite_each_other() {
    assertThat(save(0, Map.of()).status()).as("rules that a colleague changed").isEqualTo(409);
    assertThat(look(0, 0).status()).as("old rules").isEqualTo(409);
    Map<String, Object> seen = DeskFixture.json(look(1, 0));
    assertThat(publish(1, 0, seen).status()).isEqualTo(200);
    assertThat(look(1, 0).status()).as("a colleague has published").isEqualTo(409);
    assertThat(look(1, 1).status()).isEqualTo(200);
  }

  @Test
  void a_rule_of_null_says_nothing() {
    Map<String, @Nullable Object> region = new LinkedHashMap<>();
    region.put("min", null);
    region.put("max", 5);
    Map<String, @Nullable Object> rules = new LinkedHashMap<>();
    rules.put("seed", null);
    rules.put("regions", Map.of(DENMARK, region));

    assertThat(DeskFixture.json(save(1, rules)).get("rules"))
        .isEqualTo(Map.of("regions", Map.of(DENMARK, Map.of("max", 5))));
  }

  @Test
  void a_second_version_writes_to_those_only_for_whom_something_changes() {
    assertThat(publish(1, 0, DeskFixture.json(look(1, 0))).status()).isEqualTo(200);
    Interest moved = people.getFirst();
    Map<String, Object> pin = pin(moved, "Speaks Spanish only");
    assertThat(save(1, Map.of("onlySelected", true, "pins", List.of(pin))).status()).isEqualTo(200);

    Map<String, Object> seen = DeskFixture.json(look(2, 1));
    assertThat(told(seen))
        .filteredOn(each -> each.containsKey("letter"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each)
                    .containsEntry("id", moved.key().id())
                    .containsEntry("from", DENMARK)
                    .containsEntry("region", ARAGON)
                    .containsEntry("letter", "newRegion"));
    assertThat(publish(2, 1, seen).status()).isEqualTo(200);
    assertThat(kinds(moved)).contains(LetterKind.SELECTED, LetterKind.NEW_REGION);
    assertThat(kinds(people.getLast())).doesNotContain(LetterKind.NEW_REGION);
    assertThat(desk.publications.of(VISIT).getLast().basis().rules())
        .as("what is about people is not kept with a publication")
        .doesNotContain(moved.key().id(), "Spanish");
  }

  @Test
  void a_split_with_people_who_are_not_selected_cannot_be_published() {
    assertThat(save(1, Map.of()).status()).isEqualTo(200);

    Map<String, Object> seen = DeskFixture.json(look(2, 0));

    assertThat(seen).containsEntry("whole", false);
    assertThat(publish(2, 0, seen).status()).isEqualTo(409);
    assertThat(desk.publications.current(VISIT)).isEmpty();
  }

  @Test
  void a_pin_says_who_decided_it_and_cannot_say_another() {
    Map<String, Object> pin = pin(people.getFirst(), "Speaks Spanish only");
    pin.put("by", "Somebody else");

    Map<String, Object> saved = DeskFixture.json(save(1, Map.of("pins", List.of(pin))));

    assertThat(saved.toString()).contains("by=olga", "at=2018-04-16").doesNotContain("Somebody");
    assertThat(desk.table.about(people.getFirst().key()))
        .singleElement()
        .satisfies(entry -> assertThat(entry.deed().note()).isEqualTo("Speaks Spanish only"));
    assertThat(save(2, Map.of()).status()).isEqualTo(200);
    assertThat(desk.table.about(people.getFirst().key()).getLast().deed().kind())
        .isEqualTo(Deed.Kind.UNPINNED);
    Map<String, Object> nobody = pin(people.getFirst(), "x");
    nobody.put("person", "nobody");
    assertThat(save(3, Map.of("pins", List.of(nobody))).status()).isEqualTo(422);
    assertThat(save(3, Map.of("regions", Map.of("atlantis", Map.of()))).status()).isEqualTo(400);
  }

  @Test
  void a_run_is_noted_in_the_history_and_a_trial_is_not() {
    Map<String, Object> rules = Map.of("onlySelected", true);
    List<Object> scenarios = List.of(Map.of("preset", "areasTogether"));
    Reply trial =
        desk.post("/split/runs", Map.of("rules", rules, "trial", true, "scenarios", scenarios));
    assertThat(DeskFixture.list(trial, "scenarios")).hasSize(1);
    assertThat(DeskFixture.list(desk.get("/split"), "runs")).isEmpty();

    assertThat(desk.post("/split/runs", Map.of("rules", rules)).status()).isEqualTo(200);

    assertThat(DeskFixture.list(desk.get("/split"), "runs"))
        .singleElement()
        .satisfies(run -> assertThat(run).containsEntry("placed", "6").containsEntry("by", "olga"));
    assertThat(desk.as("[reader]").get("/split/run").status()).isEqualTo(200);
    assertThat(desk.post("/split/runs", Map.of("rules", rules)).status()).isEqualTo(403);
  }

  private Reply save(int version, Map<String, ? extends @Nullable Object> rules) {
    return desk.post("/split/rules", Map.of("version", version, "rules", rules));
  }

  private Reply look(int version, int after) {
    return desk.post("/publications", Map.of("version", version, "after", after));
  }

  private Reply publish(int version, int after, Map<String, Object> seen) {
    Object fingerprint = seen.getOrDefault("fingerprint", "");
    return desk.post(
        "/publications", Map.of("version", version, "after", after, "seen", fingerprint));
  }

  private static Map<String, Object> pin(Interest person, String why) {
    Map<String, Object> pin = new LinkedHashMap<>();
    pin.put("person", person.key().id());
    pin.put("region", ARAGON);
    pin.put("why", why);
    return pin;
  }

  @SuppressWarnings("unchecked") // a test that is wrong about it fails
  private static List<Map<String, Object>> told(Map<String, Object> seen) {
    return (List<Map<String, Object>>) seen.getOrDefault("told", List.of());
  }

  private List<LetterKind> kinds(Interest interest) {
    return desk.table.of(interest.key()).stream().map(letter -> letter.id().kind()).toList();
  }
}
