package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.in;
import static studyvisit.interest.SampleInterests.interest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.web.Reply;

class MarkAttendanceTest {
  /// When the first day in Brussels begins there.
  private static final Instant FIRST_DAY = Instant.parse("2018-06-03T22:00:00Z");

  private final DeskFixture desk = new DeskFixture();
  private final Interest ana = placed("ana@example.org", State.ACCEPTED);
  private final Interest bea = placed("bea@example.org", State.SELECTED);

  @BeforeEach
  void the_visit_has_begun() {
    desk.clock.set(FIRST_DAY);
  }

  @Test
  void many_are_recorded_at_once_with_who_and_when_in_the_history() {
    assertThat(outcomes(desk.attendance("brussels", true, ana, bea)))
        .containsExactly("done", "done");

    assertThat(desk.now(ana).attended()).containsExactly("brussels");
    assertThat(desk.now(ana).state()).isEqualTo(State.ACCEPTED);
    Entry entry = desk.table.about(bea.key()).getLast();
    assertThat(entry.deed().kind()).isEqualTo(Deed.Kind.ATTENDED);
    assertThat(entry.deed().details()).isEqualTo(Map.of("part", "brussels"));
    assertThat(entry.at()).isEqualTo(FIRST_DAY);
    assertThat(entry.by().name()).isEqualTo("olga");
  }

  @Test
  void a_record_can_be_taken_back_and_a_repeat_makes_no_entry() {
    desk.attendance("brussels", true, ana);
    desk.attendance("brussels", true, desk.now(ana));
    desk.attendance("brussels", false, desk.now(ana));

    assertThat(desk.now(ana).attended()).isEmpty();
    assertThat(desk.table.about(ana.key()).stream().map(entry -> entry.deed().kind()))
        .containsExactly(Deed.Kind.ATTENDED, Deed.Kind.ATTENDANCE_TAKEN_BACK);
  }

  @Test
  void each_part_has_its_own_day() {
    assertThat(desk.attendance("field-visit", true, ana).status()).isEqualTo(409);
    desk.clock.set(FIRST_DAY.minusSeconds(1));
    assertThat(desk.attendance("brussels", true, ana).status()).isEqualTo(409);
    assertThat(desk.now(ana)).isEqualTo(ana);
  }

  @Test
  void who_has_no_place_cannot_have_come_and_who_was_changed_meanwhile_is_left_alone() {
    Interest eva = placed("eva@example.org", State.RESERVE);
    desk.select("accepted", bea);
    Reply reply = desk.attendance("brussels", true, eva, bea);

    assertThat(outcomes(reply)).containsExactly("refused", "changedMeanwhile");
    assertThat(DeskFixture.list(reply, "people").getFirst()).containsEntry("code", "notInvited");
    assertThat(desk.now(eva).attended()).isEmpty();
    assertThat(desk.now(bea).attended()).isEmpty();
  }

  @Test
  void what_makes_no_sense_is_refused() {
    assertThat(desk.attendance("return", true, ana).status()).as("the way home").isEqualTo(422);
    assertThat(desk.attendance("moon", true, ana).status()).isEqualTo(422);
    assertThat(desk.attendance("brussels", true).status()).as("nobody").isEqualTo(422);
    List<Map<String, Object>> people = List.of(Map.of("id", ana.key().id(), "version", 1));
    assertThat(desk.post("/attendance", Map.of("part", "brussels", "people", people)).status())
        .as("came or not")
        .isEqualTo(422);
    assertThat(desk.as("[reader]").attendance("brussels", true, ana).status()).isEqualTo(403);
    assertThat(desk.now(ana)).isEqualTo(ana);
  }

  @Test
  void lists_and_the_persons_page_tell_it() {
    desk.attendance("brussels", true, ana);
    assertThat(DeskFixture.list(desk.get("/people"), "people"))
        .anySatisfy(row -> assertThat(row).containsEntry("attended", List.of("brussels")));
    assertThat(DeskFixture.json(desk.get("/people/" + ana.key().id())))
        .containsEntry("attended", List.of("brussels"));
    assertThat(DeskFixture.list(desk.get(""), "parts").stream().map(part -> part.get("id")))
        .isEqualTo(List.of("brussels", "field-visit"));
    String csv = desk.get("/exports/people.csv").body();
    assertThat(csv.lines().findFirst().orElseThrow())
        .contains("Came: Working meetings in Brussels", "Came: Visit to a partner region");
    assertThat(csv.lines().filter(line -> line.contains("ana@")).toList())
        .allMatch(line -> line.endsWith(",Yes,"));
  }

  private Interest placed(String email, State state) {
    return desk.stored(in(interest(email), state));
  }

  private static List<Object> outcomes(Reply reply) {
    return DeskFixture.list(reply, "people").stream()
        .map(person -> person.getOrDefault("outcome", ""))
        .toList();
  }
}
