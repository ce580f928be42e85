package studyvisit.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.VISIT;
import static studyvisit.interest.SampleInterests.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.MovableClock;
import studyvisit.letter.InMemoryTable;
import studyvisit.letter.Letter;
import studyvisit.programme.ProgrammeFiles;

/// What programs that fill in forms bring about, and what they do not.
class BotsTest {
  private static final Source SOURCE = Source.of("192.0.2.1");
  private static final String EMAIL = "begona@example.org";

  private final MovableClock clock = new MovableClock(DURING_THE_CALL);
  private final InMemoryTable table = new InMemoryTable();
  private final AtomicInteger ids = new AtomicInteger();
  private final SubmitInterest submitInterest =
      new SubmitInterest(
          ProgrammeFiles.bundled(),
          table,
          new Turns(new InMemoryLimits()),
          clock,
          () -> "id-" + ids.incrementAndGet());

  @Test
  void what_fills_in_the_field_that_nobody_sees_is_held_without_a_letter() {
    post(with(BotSigns.TRAP, "https://spam.example"));

    assertThat(only().state()).isEqualTo(State.HELD);
    assertThat(table.of(only().key())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 2999, -60_000})
  void what_needs_no_time_is_held(long millis) {
    post(with(BotSigns.SHOWN_AT, DURING_THE_CALL.minusMillis(millis).toString()));

    assertThat(only().state()).isEqualTo(State.HELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2018-04-16"})
  void what_changes_the_time_into_nonsense_is_held(String shownAt) {
    post(with(BotSigns.SHOWN_AT, shownAt));

    assertThat(only().state()).isEqualTo(State.HELD);
  }

  @Test
  void a_person_who_leaves_the_field_alone_and_takes_their_time_is_not() {
    Map<String, @Nullable Object> form = with(BotSigns.TRAP, " ");
    form.put(BotSigns.SHOWN_AT, DURING_THE_CALL.minusSeconds(3).toString());
    post(form);

    assertThat(only().state()).isEqualTo(State.RECEIVED);
    assertThat(letter().status()).isEqualTo(new Letter.Status.Due(DURING_THE_CALL));
  }

  @Test
  void a_bot_keeps_nobody_out_whose_address_it_wrote() {
    post(with(BotSigns.TRAP, "spam"));
    clock.advance(Duration.ofHours(1));
    Map<String, @Nullable Object> own = submission(EMAIL);
    own.put("organisation", "The real one");

    assertThat(post(own)).isInstanceOf(SubmitInterest.Outcome.AlreadyReceived.class);

    assertThat(only().state()).isEqualTo(State.RECEIVED);
    assertThat(only().answers().person().organisation()).isEqualTo("The real one");
    assertThat(letter().status()).isEqualTo(new Letter.Status.Due(clock.instant()));
  }

  @Test
  void a_bot_changes_nothing_of_somebody_who_is_known() {
    post(submission(EMAIL));
    Interest before = only();
    clock.advance(Duration.ofDays(2));

    post(with(BotSigns.TRAP, "spam"));

    assertThat(only()).isEqualTo(before);
    assertThat(table.of(before.key())).hasSize(1);
  }

  @Test
  void what_an_organiser_holds_a_post_does_not_release() {
    post(submission(EMAIL));
    Interest held = only().in(State.HELD);
    table.replace(held);

    post(submission(EMAIL));

    assertThat(only()).isEqualTo(held);
  }

  @Test
  void ten_thousand_posts_are_all_stored_and_send_four_hundred_letters_over_half_a_day() {
    for (int i = 0; i < 10_000; i++) post(submission("bot-" + i + "@example.org"));

    List<Interest> stored = stored();
    assertThat(stored).hasSize(10_000);
    assertThat(stored.stream().filter(i -> i.state() == State.HELD)).hasSize(9_600);
    List<Letter> letters = stored.stream().flatMap(i -> table.of(i.key()).stream()).toList();
    assertThat(letters).hasSize(400);
    assertThat(letters.stream().filter(l -> l.status() instanceof Letter.Status.Due)).hasSize(100);
    assertThat(letters.stream().flatMap(l -> l.status().wakesAt().stream()))
        .allMatch(at -> !at.isAfter(DURING_THE_CALL.plus(Duration.ofHours(12))));
  }

  @Test
  void a_letter_of_a_flood_goes_out_when_its_turn_has_come() {
    for (int i = 0; i < 101; i++) post(submission("office-" + i + "@example.org"));

    assertThat(woken(DURING_THE_CALL.plus(Duration.ofMinutes(59)))).isZero();
    assertThat(woken(DURING_THE_CALL.plus(Duration.ofHours(1)))).isEqualTo(1);
  }

  /// How many deferred letters the sweep finds at an instant.
  private long woken(Instant at) {
    AtomicInteger deferred = new AtomicInteger();
    table.forEachToWake(
        at,
        id -> {
          var letter = table.find(id).orElseThrow();
          if (letter.status() instanceof Letter.Status.Deferred) deferred.incrementAndGet();
        });
    return deferred.get();
  }

  private SubmitInterest.Outcome post(Map<String, @Nullable Object> form) {
    return submitInterest.submit(form, SOURCE);
  }

  private static Map<String, @Nullable Object> with(String field, String value) {
    Map<String, @Nullable Object> form = new HashMap<>(submission(EMAIL));
    form.put(field, value);
    return form;
  }

  private List<Interest> stored() {
    List<Interest> all = new ArrayList<>();
    table.forEach(VISIT, all::add);
    return all;
  }

  private Interest only() {
    assertThat(stored()).hasSize(1);
    return stored().getFirst();
  }

  private Letter letter() {
    assertThat(table.of(only().key())).hasSize(1);
    return table.of(only().key()).getFirst();
  }
}
