package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.interest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Placement;
import studyvisit.interest.State;
import studyvisit.letter.LetterKind;

class AnnouncementTest {
  private static final String NORTH = "central-denmark";
  private static final String SOUTH = "malopolska";

  private final Map<InterestKey, Placement> before = new HashMap<>();

  @Test
  void a_first_publication_tells_everybody_about_whom_something_is_decided() {
    Interest selected = in(State.SELECTED, "selected");
    Interest accepted = in(State.ACCEPTED, "accepted");
    Interest reserve = in(State.RESERVE, "reserve");
    Interest not = in(State.NOT_SELECTED, "not");
    Interest undecided = in(State.CONFIRMED, "undecided");
    Interest gone = in(State.WITHDRAWN, "gone");

    Announcement all =
        announced(
            List.of(selected, accepted, reserve, not, undecided, gone),
            Map.of(selected, NORTH, accepted, SOUTH));

    assertThat(all.isWhole()).isTrue();
    assertThat(letters(all))
        .isEqualTo(
            Map.of(
                selected, Optional.of(LetterKind.SELECTED),
                accepted, Optional.of(LetterKind.SELECTED),
                reserve, Optional.of(LetterKind.RESERVE),
                not, Optional.of(LetterKind.NOT_SELECTED)));
    assertThat(all.undecided()).containsExactly(undecided);
    assertThat(all.words()).hasSize(4);
  }

  @Test
  void nobody_hears_twice_what_they_know_and_who_moves_hears_it() {
    Interest stays = in(State.ACCEPTED, "stays");
    Interest moves = in(State.SELECTED, "moves");
    Interest comesUp = in(State.SELECTED, "comesUp");
    Interest waits = in(State.RESERVE, "waits");
    before.put(stays.key(), placed(NORTH));
    before.put(moves.key(), placed(NORTH));
    before.put(comesUp.key(), new Placement("p0", State.RESERVE, Optional.empty()));
    before.put(waits.key(), new Placement("p0", State.RESERVE, Optional.empty()));

    Announcement all =
        announced(
            List.of(stays, moves, comesUp, waits),
            Map.of(stays, NORTH, moves, SOUTH, comesUp, NORTH));

    assertThat(letters(all))
        .isEqualTo(
            Map.of(
                stays, Optional.empty(),
                moves, Optional.of(LetterKind.NEW_REGION),
                comesUp, Optional.of(LetterKind.SELECTED),
                waits, Optional.empty()));
  }

  @Test
  void selection_and_split_must_say_the_same() {
    Interest homeless = in(State.SELECTED, "homeless");
    Interest waiting = in(State.RESERVE, "waiting");

    Announcement all = announced(List.of(homeless, waiting), Map.of(waiting, NORTH));

    assertThat(all.withoutPlace()).containsExactly(homeless);
    assertThat(all.notSelected()).containsExactly(waiting);
    assertThat(all.isWhole()).isFalse();
    assertThat(announced(List.of(), Map.of()).isWhole()).as("nobody is told").isFalse();
  }

  @Test
  void the_fingerprint_changes_with_what_anybody_would_be_told_and_with_nothing_else() {
    Interest ana = in(State.SELECTED, "ana");
    Interest bea = in(State.SELECTED, "bea");
    String seen = announced(List.of(ana, bea), Map.of(ana, NORTH, bea, SOUTH)).fingerprint();

    assertThat(announced(List.of(bea, ana), Map.of(ana, NORTH, bea, SOUTH)).fingerprint())
        .isEqualTo(seen);
    assertThat(announced(List.of(ana, bea), Map.of(ana, SOUTH, bea, SOUTH)).fingerprint())
        .isNotEqualTo(seen);
    assertThat(announced(List.of(ana), Map.of(ana, NORTH)).fingerprint()).isNotEqualTo(seen);
    before.put(ana.key(), placed(NORTH));
    assertThat(announced(List.of(ana, bea), Map.of(ana, NORTH, bea, SOUTH)).fingerprint())
        .as("somebody else published meanwhile")
        .isNotEqualTo(seen);
  }

  private Announcement announced(List<Interest> everyone, Map<Interest, String> regions) {
    Map<String, Placement.Place> places = new HashMap<>();
    regions.forEach((interest, region) -> places.put(interest.key().id(), place(region)));
    return Announcement.of("p1", everyone, places, before);
  }

  private static Map<Interest, Optional<LetterKind>> letters(Announcement all) {
    Map<Interest, Optional<LetterKind>> letters = new HashMap<>();
    all.told().forEach(told -> letters.put(told.interest(), told.letter()));
    return letters;
  }

  private static Placement placed(String region) {
    return new Placement("p0", State.SELECTED, Optional.of(place(region)));
  }

  private static Placement.Place place(String region) {
    return new Placement.Place(region, 1, List.of());
  }

  private static Interest in(State state, String name) {
    return interest(name + "@example.org").in(state);
  }
}
