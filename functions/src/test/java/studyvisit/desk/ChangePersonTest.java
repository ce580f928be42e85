package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.confirmed;
import static studyvisit.interest.SampleInterests.interest;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.letter.Letter;

class ChangePersonTest {
  private final DeskFixture desk = new DeskFixture();

  @Test
  void a_note_is_shown_with_the_person_and_not_in_the_history_of_the_visit() {
    Interest ana = desk.stored(interest("ana@example.org"));

    assertThat(desk.act(ana, "note", Map.of("note", " Called on Monday. ")).status())
        .isEqualTo(200);

    assertThat(DeskFixture.list(desk.get("/people/" + ana.key().id()), "history"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry)
                    .containsEntry("note", "Called on Monday.")
                    .containsEntry("by", "olga"));
    assertThat(desk.get("/history").body()).contains("noted").doesNotContain("Monday");
  }

  @Test
  void an_empty_or_endless_note_is_refused() {
    Interest ana = desk.stored(interest("ana@example.org"));

    assertThat(desk.act(ana, "note", Map.of("note", "  ")).status()).isEqualTo(422);
    assertThat(desk.act(ana, "note", Map.of("note", "x".repeat(2001))).status()).isEqualTo(422);
    assertThat(desk.table.about(ana.key())).isEmpty();
  }

  @Test
  void a_corrected_address_is_confirmed_anew() {
    Interest ana = desk.stored(interest("ana@exmaple.org"));
    Interest known = confirmed(ana, DURING_THE_CALL);
    desk.table.replace(known);

    assertThat(desk.act(ana, "address", of(known, "email", " Ana@Example.org ")).status())
        .isEqualTo(200);

    Interest now = desk.now(ana);
    assertThat(now.answers().person().email().value()).isEqualTo("ana@example.org");
    assertThat(now.state()).isEqualTo(State.RECEIVED);
    assertThat(desk.table.of(ana.key())).extracting(Letter::status).hasSize(2);
    assertThat(desk.get("/history").body()).contains("addressCorrected").doesNotContain("@");
  }

  @Test
  void an_address_that_is_none_taken_or_the_same_is_refused_with_a_reason() {
    Interest ana = desk.stored(interest("ana@example.org"));
    desk.stored(interest("bea@example.org"));

    assertThat(desk.act(ana, "address", of(ana, "email", "ana@")).body()).contains("invalidEmail");
    assertThat(desk.act(ana, "address", of(ana, "email", "bea@example.org")).body())
        .contains("already has this address");
    assertThat(desk.act(ana, "address", of(ana, "email", "ana@example.org")).status())
        .isEqualTo(409);
    assertThat(desk.now(ana)).isEqualTo(ana);
  }

  @Test
  void a_change_from_what_is_no_longer_true_is_refused_with_a_clear_message() {
    Interest ana = desk.stored(interest("ana@example.org"));
    desk.table.replace(confirmed(ana, DURING_THE_CALL));

    for (String act : List.of("address", "duplicate", "release", "erasure")) {
      assertThat(desk.act(ana, act, of(ana, "email", "a@example.org")))
          .as(act)
          .satisfies(
              reply -> {
                assertThat(reply.status()).isEqualTo(409);
                assertThat(reply.body()).contains("Somebody was quicker");
              });
      assertThat(desk.act(ana, act, Map.of()).status()).as("no version").isEqualTo(422);
    }
  }

  @Test
  void a_duplicate_is_held_until_it_is_released() {
    Interest ana = desk.stored(interest("ana@example.org"));
    Interest again = desk.stored(interest("ana.again@example.org"));

    assertThat(desk.act(again, "duplicate", of(again, "of", ana.key().id())).status())
        .isEqualTo(200);
    Interest held = desk.now(again);
    assertThat(held.state()).isEqualTo(State.HELD);
    assertThat(desk.table.about(again.key()).getFirst().deed().details())
        .containsEntry("of", ana.key().id());

    assertThat(desk.act(again, "release", of(held, "", "")).status()).isEqualTo(200);
    assertThat(desk.now(again).state()).isEqualTo(State.RECEIVED);
    assertThat(desk.table.of(again.key())).as("confirms anew").hasSize(2);
    assertThat(desk.act(again, "release", of(desk.now(again), "", "")).status()).isEqualTo(409);
  }

  @Test
  void nobody_is_a_duplicate_of_themselves_of_nobody_or_of_a_duplicate() {
    Interest ana = desk.stored(interest("ana@example.org"));
    Interest held = desk.stored(interest("held@example.org").in(State.HELD));

    assertThat(desk.act(ana, "duplicate", of(ana, "of", ana.key().id())).status()).isEqualTo(422);
    assertThat(desk.act(ana, "duplicate", of(ana, "of", "nobody")).status()).isEqualTo(422);
    assertThat(desk.act(ana, "duplicate", of(ana, "of", held.key().id())).status()).isEqualTo(409);
    assertThat(desk.now(ana)).isEqualTo(ana);
  }

  @Test
  void an_erased_person_is_gone_and_the_history_names_nobody() {
    Interest ana = desk.stored(interest("ana@example.org"));
    desk.act(ana, "note", Map.of("note", "Ana is nice."));

    assertThat(desk.act(ana, "erasure", of(ana, "", "")).status()).isEqualTo(200);

    assertThat(desk.get("/people/" + ana.key().id()).status()).isEqualTo(404);
    assertThat(desk.get("/history").body())
        .contains("erased", "noted")
        .doesNotContain(ana.key().id());
    assertThat(desk.act(ana, "note", Map.of("note", "late")).status()).isEqualTo(404);
  }

  private static Map<String, Object> of(Interest interest, String field, String value) {
    return Map.of("version", interest.version(), field, value);
  }
}
