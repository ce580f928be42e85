package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studyvisit.desk.Proposal.Pick;
import studyvisit.interest.AnswersObject;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;

class ProposalTest {
  private static final List<String> CATEGORIES =
      List.of("government", "industry", "academia", "civil-society");

  private static final String AREA = "co-ec";

  private int minutes;

  @Test
  void seats_go_round_the_categories_before_any_gets_a_second() {
    List<Interest> people = new ArrayList<>();
    for (int i = 0; i < 6; i++) people.add(person("government", "CO-NAR", "Office " + i));
    people.add(person("industry", "CO-NAR", "Firm"));
    people.add(person("academia", "CO-NAR", "University"));

    assertThat(seats(Proposal.of(people, AREA, 4)))
        .extracting(interest -> interest.answers().person().helix())
        .containsExactlyInAnyOrder("government", "industry", "academia", "government");
  }

  @Test
  void both_countries_get_seats_before_who_came_first() {
    List<Interest> people =
        List.of(
            person("academia", "CO-NAR", "One"),
            person("academia", "CO-NAR", "Two"),
            person("academia", "EC-C", "Three"));

    assertThat(seats(Proposal.of(people, AREA, 2)))
        .extracting(interest -> interest.answers().origin().country())
        .containsExactly("CO", "EC");
  }

  @Test
  void nobody_of_an_organisation_with_a_seat_comes_before_others() {
    List<Interest> people =
        List.of(
            person("academia", "CO-NAR", "University"),
            person("industry", "CO-NAR", " Üniversity "),
            person("academia", "CO-NAR", "Institute"));

    List<Pick> picks = Proposal.of(people, AREA, 3);

    assertThat(picks.get(1).interest()).isEqualTo(people.get(2));
    assertThat(picks.get(2).sameOrganisation()).isEqualTo(1);
  }

  @Test
  void an_organisation_with_a_seat_in_another_area_has_one() {
    Interest elsewhere = in(person("academia", "PE-TAC", "Red  Universitaria"), State.SELECTED);
    Interest same = person("academia", "CO-NAR", "red universitaria");
    Interest other = person("academia", "CO-NAR", "Institute");

    List<Pick> picks = Proposal.of(List.of(elsewhere, same, other), AREA, 1);

    assertThat(picks).extracting(Pick::interest).containsExactly(other, same);
    assertThat(picks.get(1).sameOrganisation()).isEqualTo(1);
  }

  @Test
  void equal_people_stand_in_the_order_in_which_they_came() {
    Interest first = person("academia", "CO-NAR", "One");
    Interest second = person("academia", "CO-NAR", "Two");
    assertThat(Proposal.of(List.of(second, first), AREA, 1))
        .extracting(Pick::interest)
        .containsExactly(first, second);
  }

  @Test
  void the_same_people_give_the_same_proposal_in_whatever_order_they_come() {
    List<Interest> people = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
      String place = random.nextBoolean() ? "CO-NAR" : "EC-C";
      people.add(person(category, place, "Organisation " + random.nextInt(20)));
    }
    List<Pick> expected = Proposal.of(people, AREA, 10);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(people, random);
      assertThat(Proposal.of(people, AREA, 10)).isEqualTo(expected);
    }
    assertThat(seats(expected)).hasSize(10);
    assertThat(expected).as("everybody is on the list").hasSize(60);
  }

  @Test
  void when_somebody_declines_the_reserve_that_keeps_the_mix_is_next() {
    Interest declined = in(person("academia", "CO-NAR", "University"), State.DECLINED);
    Interest official = in(person("government", "CO-NAR", "Office"), State.SELECTED);
    Interest early = in(person("government", "CO-NAR", "Ministry"), State.RESERVE);
    Interest late = in(person("academia", "CO-NAR", "Institute"), State.RESERVE);
    Interest undecided = person("academia", "EC-C", "College");

    List<Pick> picks = Proposal.of(List.of(declined, official, early, late, undecided), AREA, 2);

    assertThat(picks).extracting(Pick::interest).containsExactly(late, early, undecided);
    assertThat(seats(picks)).containsExactly(late);
  }

  @Test
  void with_every_seat_given_nobody_is_proposed() {
    Interest selected = in(person("academia", "CO-NAR", "University"), State.SELECTED);
    Interest next = person("academia", "CO-NAR", "Institute");
    List<Pick> picks = Proposal.of(List.of(selected, next), AREA, 1);
    assertThat(seats(picks)).isEmpty();
    assertThat(picks).hasSize(1);
  }

  @Test
  void who_has_not_confirmed_or_takes_no_part_is_not_proposed() {
    List<Interest> people = new ArrayList<>();
    for (State state :
        List.of(State.RECEIVED, State.HELD, State.WITHDRAWN, State.DECLINED, State.NOT_SELECTED)) {
      people.add(in(person("academia", "CO-NAR", state.code()), state));
    }
    assertThat(Proposal.of(people, AREA, 10)).isEmpty();
  }

  private static List<Interest> seats(List<Pick> picks) {
    return picks.stream().filter(Pick::seat).map(Pick::interest).toList();
  }

  private static Interest in(Interest interest, State state) {
    return interest.in(state);
  }

  /// Somebody who has confirmed, a minute after the one before.
  private Interest person(String helix, String subregion, String organisation) {
    Map<String, @Nullable Object> answers =
        new LinkedHashMap<>(SampleInterests.submission("p" + minutes + "@example.org"));
    answers.put("helix", helix);
    answers.put("borderArea", subregion.startsWith("PE") ? "pe-cl" : AREA);
    answers.put("subregion", subregion);
    answers.put("organisation", organisation);
    answers.put("consentAt", DURING_THE_CALL.toString());
    InterestKey key = new InterestKey(SampleInterests.VISIT, "id-" + minutes);
    Interest received =
        Interest.received(
            key, AnswersObject.read(answers), DURING_THE_CALL.plusSeconds(60L * minutes++));
    return SampleInterests.confirmed(received, DURING_THE_CALL);
  }
}
