package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.submission;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterKind;
import studyvisit.web.Reply;

class EnterPersonTest {
  private final DeskFixture desk = new DeskFixture();

  @Test
  void who_is_entered_by_hand_gets_the_letter_as_if_they_had_posted() {
    Reply reply = desk.post("/people", submission("ana@example.org"));

    assertThat(reply.status()).isEqualTo(201);
    Interest stored = desk.desk.everyone("june-2018").getFirst();
    assertThat(stored.state()).isEqualTo(State.RECEIVED);
    List<Letter> letters = desk.table.of(stored.key());
    assertThat(letters)
        .extracting(letter -> letter.id().kind())
        .containsExactly(LetterKind.CONFIRMATION);
    assertThat(letters.getFirst().status()).isInstanceOf(Letter.Status.Due.class);
    assertThat(desk.table.about(stored.key()))
        .extracting(entry -> entry.deed().kind())
        .containsExactly(Deed.Kind.ENTERED);
  }

  @Test
  void every_problem_is_named_and_nothing_is_stored() {
    Map<String, @Nullable Object> person = submission("ana@");
    person.put("helix", "");
    person.put("topics", List.of());
    Reply reply = desk.post("/people", person);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(DeskFixture.list(reply, "errors"))
        .extracting(error -> error.get("field"))
        .containsExactlyInAnyOrder("email", "helix", "topics");
    assertThat(desk.desk.everyone("june-2018")).isEmpty();
    assertThat(desk.get("/history").body()).isEqualTo("{\"entries\":[]}");
  }

  @Test
  void nobody_is_entered_twice() {
    desk.post("/people", submission("ana@example.org"));
    assertThat(desk.post("/people", submission("ANA@example.org")).status()).isEqualTo(409);
    assertThat(desk.desk.everyone("june-2018")).hasSize(1);
  }

  @Test
  void the_table_shows_everyone_in_the_order_in_which_they_came() {
    desk.post("/people", submission("ana@example.org"));
    desk.post("/people", submission("bea@example.org"));
    assertThat(DeskFixture.list(desk.get("/people"), "people"))
        .extracting(person -> person.get("email"))
        .containsExactly("ana@example.org", "bea@example.org");
  }
}
