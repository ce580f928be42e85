package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.confirmed;
import static studyvisit.interest.SampleInterests.interest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studyvisit.interest.Interest;
import studyvisit.interest.State;

class SelectPeopleTest {
  private final DeskFixture desk = new DeskFixture();

  @Test
  void many_are_selected_at_once_and_the_history_tells_of_each() {
    Interest ana = desk.stored(interest("ana@example.org"));
    Interest bea = desk.stored(interest("bea@example.org"));

    assertThat(DeskFixture.list(desk.select("selected", ana, bea), "people"))
        .allSatisfy(
            person ->
                assertThat(person)
                    .containsEntry("outcome", "done")
                    .containsEntry("state", "selected")
                    .containsEntry("version", 2));

    assertThat(desk.now(ana).state()).isEqualTo(State.SELECTED);
    assertThat(desk.table.about(bea.key()).getFirst().deed().details())
        .isEqualTo(Map.of("from", "received", "to", "selected"));
  }

  @Test
  void of_two_organisers_at_once_the_second_is_told_and_overwrites_nothing() {
    Interest ana = desk.stored(interest("ana@example.org"));
    Interest bea = desk.stored(interest("bea@example.org"));
    desk.select("selected", ana);

    assertThat(DeskFixture.list(desk.select("reserve", ana, bea), "people"))
        .extracting(person -> person.get("outcome"))
        .containsExactly("changedMeanwhile", "done");

    assertThat(desk.now(ana).state()).isEqualTo(State.SELECTED);
    assertThat(desk.now(bea).state()).isEqualTo(State.RESERVE);
  }

  @Test
  void what_is_so_already_makes_no_entry() {
    Interest ana = desk.stored(interest("ana@example.org"));
    desk.select("reserve", ana);
    desk.select("reserve", desk.now(ana));
    assertThat(desk.table.about(ana.key())).hasSize(1);
  }

  @Test
  void back_among_the_undecided_a_person_is_as_confirmed_as_before() {
    Interest ana = desk.stored(interest("ana@example.org"));
    Interest bea = desk.stored(interest("bea@example.org"));
    desk.table.replace(confirmed(bea, DURING_THE_CALL));
    desk.select("notSelected", ana, desk.now(bea));

    desk.select("undecided", desk.now(ana), desk.now(bea));

    assertThat(desk.now(ana).state()).isEqualTo(State.RECEIVED);
    assertThat(desk.now(bea).state()).isEqualTo(State.CONFIRMED);
  }

  @Test
  void nobody_and_nowhere_are_refused() {
    Interest ana = desk.stored(interest("ana@example.org"));
    assertThat(desk.select("selected").status()).isEqualTo(422);
    assertThat(desk.select("invited", ana).status()).isEqualTo(422);
    Map<String, Object> noVersion = Map.of("id", ana.key().id());
    Map<String, Object> body = Map.of("to", "selected", "people", java.util.List.of(noVersion));
    assertThat(desk.post("/selection", body).status()).isEqualTo(422);
    Interest absent = interest("absent@example.org");
    assertThat(desk.select("selected", absent).body()).contains("noSuchPerson");
  }

  /// From each state: where organisers may put a person.
  @ParameterizedTest
  @EnumSource
  void from_each_state_only_some_ways_lead(State from) {
    Set<Selection> decisions =
        EnumSet.of(
            Selection.SELECTED,
            Selection.RESERVE,
            Selection.NOT_SELECTED,
            Selection.UNDECIDED,
            Selection.WITHDRAWN);
    Map<State, Set<Selection>> ways = new EnumMap<>(State.class);
    ways.put(State.RECEIVED, decisions);
    ways.put(State.CONFIRMED, decisions);
    ways.put(State.RESERVE, decisions);
    ways.put(State.NOT_SELECTED, decisions);
    ways.put(State.SELECTED, EnumSet.allOf(Selection.class));
    ways.put(
        State.ACCEPTED, EnumSet.of(Selection.ACCEPTED, Selection.DECLINED, Selection.WITHDRAWN));
    Set<Selection> afterDeclining = EnumSet.copyOf(decisions);
    afterDeclining.add(Selection.DECLINED);
    ways.put(State.DECLINED, afterDeclining);
    ways.put(State.WITHDRAWN, EnumSet.of(Selection.UNDECIDED));
    ways.put(State.HELD, EnumSet.noneOf(Selection.class));

    Set<Selection> allowed = EnumSet.noneOf(Selection.class);
    for (Selection to : Selection.values()) if (to.refusal(from).isEmpty()) allowed.add(to);

    assertThat(allowed).isEqualTo(ways.get(from));
  }
}
