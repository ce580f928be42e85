package studyvisit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.export.SamplePeople.JUNE;
import static studyvisit.export.SamplePeople.business;
import static studyvisit.export.SamplePeople.material;
import static studyvisit.export.SamplePeople.person;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.sheet.Book;
import studyvisit.sheet.Cell;

class PlannedMeetingsTest {
  private static final LocalTime FROM = LocalTime.of(14, 0);

  @Test
  void slots_fill_the_afternoons_of_the_days_in_brussels() {
    Timetable timetable = Timetable.of(JUNE.visit(), FROM, LocalTime.of(15, 10), 30);
    assertThat(timetable.starts())
        .containsExactly(
            LocalDateTime.parse("2018-06-04T14:00"),
            LocalDateTime.parse("2018-06-04T14:30"),
            LocalDateTime.parse("2018-06-05T14:00"),
            LocalDateTime.parse("2018-06-05T14:30"));
    assertThat(Timetable.of(JUNE.visit(), FROM, LocalTime.of(23, 59), 240).starts()).hasSize(4);
  }

  @Test
  void a_match_is_by_the_same_value_chain_or_by_one_that_matches() {
    Interest same = person("A1", State.CONFIRMED, business(List.of("food"), List.of("food")));
    Interest related = person("B2", State.CONFIRMED, business(List.of(), List.of("cocoa")));
    Interest stranger = person("C3", State.CONFIRMED, Map.of());
    List<Match> matches = Match.of(JUNE, List.of(same, related, stranger));

    assertThat(matches.stream().filter(match -> match.interest().equals(same)))
        .hasSize(2)
        .allMatch(match -> match.score() == 4);
    assertThat(matches.stream().filter(match -> match.interest().equals(related)))
        .isNotEmpty()
        .allMatch(match -> match.score() == 1)
        .allMatch(match -> JUNE.vocabulary().meet("cocoa", match.grounds().getFirst().shown()));
    assertThat(matches).noneMatch(match -> match.interest().equals(stranger));
  }

  @Test
  void nobody_is_in_two_meetings_at_once_and_the_book_shows_every_meeting() {
    List<Interest> people = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      people.add(person("P" + i, State.SELECTED, business(List.of("tourism"), List.of("food"))));
    }
    PlannedMeetings meetings =
        PlannedMeetings.of(
            material(Map.of(), people.toArray(Interest[]::new)),
            Timetable.of(JUNE.visit(), FROM, LocalTime.of(18, 0), 20),
            4,
            Map.of());
    Book book = meetings.book();

    assertThat(meetings.planned()).hasSizeGreaterThan(60);
    assertThat(meetings.planned().stream().map(each -> each.match().presenterId() + each.slot()))
        .doesNotHaveDuplicates();
    assertThat(
            meetings.planned().stream()
                .map(each -> each.match().interest().key().id() + "@" + each.slot()))
        .doesNotHaveDuplicates();
    assertThat(meetings.plan().objective().getFirst()).isEqualTo(30);
    assertThat(book.sheets().getFirst().rows().getFirst()).contains(Cell.of(30));
    int presenters =
        (int) meetings.planned().stream().map(p -> p.match().presenterId()).distinct().count();
    assertThat(book.sheets().getFirst().rows()).hasSizeGreaterThan(presenters);
    assertThat(book.sheets().get(2).rows()).hasSameSizeAs(meetings.planned());
    assertThat(book.main().columns()).as("what CSV holds").contains("Begins");
    assertThat(book.main().rows()).hasSameSizeAs(meetings.planned());
    assertThat(MeetingsJson.of(meetings))
        .containsEntry("minutes", 20L)
        .containsEntry("proven", true)
        .containsKey("proof");
  }
}
