package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.VISIT;
import static studyvisit.interest.SampleInterests.interest;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Interests;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.letter.Letter.Status;

/// What interests and letters promise, whatever keeps them.
public abstract class TableContract {
  private static final Instant NOW = DURING_THE_CALL;
  private static final Instant LATER = NOW.plus(Duration.ofDays(60));

  /// A store of its own for the test, or one that earlier tests have written to.
  protected abstract Interests interests();

  /// The letters of the same store.
  protected abstract Letters letters();

  @Test
  void a_stored_interest_is_found_as_it_was_with_its_confirmation_due() {
    Interest interest = interest("found@example.org");

    assertThat(interests().addIfAbsent(interest)).isTrue();

    assertThat(interests().find(interest.key())).contains(interest);
    assertThat(interests().findByEmail(VISIT, interest.answers().person().email()))
        .contains(interest.key());
    assertThat(letters().find(confirmation(interest)).orElseThrow())
        .isEqualTo(new Letter(confirmation(interest), new Status.Due(NOW), 0, 1));
  }

  @Test
  void a_held_interest_has_no_letter_until_it_is_released_once() {
    Interest held = SampleInterests.in(interest("held@example.org"), State.HELD);
    assertThat(interests().addIfAbsent(held)).isTrue();
    assertThat(letters().of(held.key())).isEmpty();

    Interest released = SampleInterests.in(held, State.RECEIVED);
    Instant turn = NOW.plusSeconds(60);
    assertThat(interests().release(released, NOW, turn)).isTrue();
    assertThat(interests().release(released, NOW, turn)).isFalse();

    assertThat(interests().find(held.key())).contains(released);
    assertThat(letters().find(confirmation(held)).orElseThrow().status())
        .isEqualTo(new Status.Deferred(turn, "limit"));
  }

  @Test
  void a_letter_waits_for_its_turn() {
    Interest interest = interest("turn@example.org");
    Instant turn = NOW.plusSeconds(3600);

    assertThat(interests().addIfAbsent(interest, turn)).isTrue();

    assertThat(letters().find(confirmation(interest)).orElseThrow().status())
        .isEqualTo(new Status.Deferred(turn, "limit"));
    assertThat(woken(turn.minusSeconds(1))).doesNotContain(confirmation(interest));
    assertThat(woken(turn)).contains(confirmation(interest));
  }

  @Test
  void a_second_interest_of_the_same_person_changes_nothing() {
    Interest first = interest("twice@example.org");
    Interest second = interest("twice@example.org");
    interests().addIfAbsent(first);

    assertThat(interests().addIfAbsent(second)).isFalse();

    assertThat(interests().find(second.key())).isEmpty();
    assertThat(letters().of(second.key())).isEmpty();
    assertThat(interests().findByEmail(VISIT, first.answers().person().email()))
        .contains(first.key());
  }

  @Test
  void of_many_posts_of_one_person_at_once_one_is_stored() throws Exception {
    List<Callable<Boolean>> posts = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      posts.add(() -> interests().addIfAbsent(interest("race@example.org")));
    }
    int stored = 0;
    try (var threads = Executors.newFixedThreadPool(12)) {
      for (Future<Boolean> post : threads.invokeAll(posts)) if (post.get()) stored++;
    }
    assertThat(stored).isEqualTo(1);
  }

  @Test
  void a_change_made_from_an_old_version_is_refused() {
    Interest interest = interest("version@example.org");
    interests().addIfAbsent(interest);
    Interest confirmed = SampleInterests.confirmed(interest, NOW);

    assertThat(interests().replace(confirmed)).isTrue();
    assertThat(interests().replace(confirmed)).isFalse();
    assertThat(interests().find(interest.key())).contains(confirmed);
  }

  @Test
  void an_address_in_trouble_is_read_as_it_was_written() {
    Interest interest = interest("trouble@example.org");
    interests().addIfAbsent(interest);
    Interest bounced = interest.troubled(AddressTrouble.BOUNCED);

    assertThat(interests().replace(bounced)).isTrue();
    assertThat(interests().find(interest.key())).contains(bounced);
    assertThat(bounced.trouble()).contains(AddressTrouble.BOUNCED);
  }

  @Test
  void every_interest_of_a_visit_is_shown_once() {
    Set<InterestKey> added = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      Interest interest = interest("every" + i + "@example.org");
      interests().addIfAbsent(interest);
      added.add(interest.key());
    }
    List<InterestKey> shown = new ArrayList<>();
    interests().forEach(VISIT, interest -> shown.add(interest.key()));
    assertThat(shown).doesNotHaveDuplicates().containsAll(added);
    List<Interest> others = new ArrayList<>();
    interests().forEach("another-visit", others::add);
    assertThat(others).isEmpty();
  }

  @Test
  void a_letter_is_claimed_by_one_of_many() throws Exception {
    Letter due = due("claim@example.org");
    List<Callable<Boolean>> claims = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      claims.add(() -> letters().claim(due, NOW.plusSeconds(60), link(), LATER).isPresent());
    }
    int claimed = 0;
    try (var threads = Executors.newFixedThreadPool(12)) {
      for (Future<Boolean> claim : threads.invokeAll(claims)) if (claim.get()) claimed++;
    }
    assertThat(claimed).isEqualTo(1);
    assertThat(letters().find(due.id()).orElseThrow().attempt()).isEqualTo(1);
  }

  @Test
  void a_claim_opens_its_link_until_the_link_ends() {
    Letter due = due("link@example.org");
    PrivateLink link = link();
    assertThat(interests().ownerOf(link, NOW)).isEmpty();

    letters().claim(due, NOW.plusSeconds(60), link, LATER);

    assertThat(interests().ownerOf(link, NOW)).contains(due.id().interest());
    assertThat(interests().ownerOf(link, LATER)).isEmpty();
    assertThat(interests().ownerOf(link(), NOW)).isEmpty();
  }

  @Test
  void an_ended_link_still_says_whose_it_was() {
    Letter due = due("ended@example.org");
    PrivateLink link = link();
    letters().claim(due, NOW.plusSeconds(60), link, LATER);

    assertThat(interests().ownerOf(link, LATER)).isEmpty();
    assertThat(interests().formerOwnerOf(link)).contains(due.id().interest());
    assertThat(interests().formerOwnerOf(link())).isEmpty();
  }

  @Test
  void all_links_of_a_person_end_at_once_and_no_one_elses() {
    Letter due = due("revoked@example.org");
    PrivateLink link = link();
    letters().claim(due, NOW.plusSeconds(60), link, LATER);
    Letter other = due("another@example.org");
    PrivateLink others = link();
    letters().claim(other, NOW.plusSeconds(60), others, LATER);

    interests().endLinks(due.id().interest());

    assertThat(interests().ownerOf(link, NOW)).isEmpty();
    assertThat(interests().formerOwnerOf(link)).isEmpty();
    assertThat(interests().ownerOf(others, NOW)).contains(other.id().interest());
  }

  @Test
  void what_lapses_goes_as_what_is_erased_and_is_counted_apart() {
    Letter due = due("lapsed@example.org");
    PrivateLink link = link();
    letters().claim(due, NOW.plusSeconds(60), link, LATER);
    Interest interest = interests().find(due.id().interest()).orElseThrow();
    long erased = interests().erased(VISIT);
    long lapsed = interests().lapsed(VISIT);

    assertThat(interests().lapse(interest)).isTrue();
    assertThat(interests().lapse(interest)).isFalse();

    assertThat(interests().find(interest.key())).isEmpty();
    assertThat(letters().of(interest.key())).isEmpty();
    assertThat(interests().formerOwnerOf(link)).isEmpty();
    assertThat(interests().lapsed(VISIT)).isEqualTo(lapsed + 1);
    assertThat(interests().erased(VISIT)).isEqualTo(erased);
  }

  @Test
  void a_lost_claim_opens_no_link() {
    Letter due = due("lost@example.org");
    letters().claim(due, NOW.plusSeconds(60), link(), LATER);
    PrivateLink late = link();

    assertThat(letters().claim(due, NOW.plusSeconds(60), late, LATER)).isEmpty();
    assertThat(interests().ownerOf(late, NOW)).isEmpty();
  }

  @Test
  void each_status_is_read_as_it_was_written() {
    Letter letter = due("statuses@example.org");
    List<Status> statuses =
        List.of(
            new Status.Deferred(NOW.plusSeconds(5), "quota"),
            new Status.Due(NOW.plusSeconds(9)),
            new Status.Claimed(NOW.plusSeconds(70)),
            new Status.Unknown(NOW),
            new Status.Failed("rejected", NOW),
            new Status.Suppressed("needless", NOW),
            new Status.Sent("id-1", NOW),
            new Status.Delivered("id-1", NOW));
    for (Status status : statuses) {
      assertThat(letters().move(letter, status)).isTrue();
      assertThat(letters().move(letter, status)).as("from an old version").isFalse();
      letter = letters().find(letter.id()).orElseThrow();
      assertThat(letter.status()).isEqualTo(status);
    }
  }

  @Test
  void letters_wake_when_their_instant_has_come_and_not_before() {
    Letter deferred = due("wake@example.org");
    letters().move(deferred, new Status.Deferred(NOW.plusSeconds(100), "throttled"));
    Letter sent = due("asleep@example.org");
    letters().move(sent, new Status.Sent("id-2", NOW));

    assertThat(woken(NOW.plusSeconds(99))).doesNotContain(deferred.id());
    assertThat(woken(NOW.plusSeconds(100))).contains(deferred.id()).doesNotContain(sent.id());
  }

  @Test
  void letters_that_were_not_sent_are_known_by_why_and_person() {
    Letter failed = due("failed@example.org");
    letters().move(failed, new Status.Failed("rejected", NOW));
    Letter unknown = due("unknown@example.org");
    letters().move(unknown, new Status.Unknown(NOW));
    Letter sent = due("went@example.org");
    letters().move(sent, new Status.Sent("id-3", NOW));
    Letter waiting = due("waits@example.org");

    Map<Letters.Open, List<String>> open = letters().open(VISIT);
    Map<Letters.Open, Letter> expected =
        Map.of(
            Letters.Open.FAILED, failed,
            Letters.Open.UNKNOWN, unknown,
            Letters.Open.UNSENT, waiting);
    for (Letters.Open why : Letters.Open.values()) {
      expected.forEach(
          (of, letter) ->
              assertThat(open.getOrDefault(why, List.of()).contains(letter.id().interest().id()))
                  .as("%s is %s", why, of)
                  .isEqualTo(why == of));
      assertThat(open.getOrDefault(why, List.of())).doesNotContain(sent.id().interest().id());
    }
    assertThat(letters().open("another-visit")).isEmpty();
    assertThat(woken(LATER)).as("nobody sends them").doesNotContain(failed.id(), unknown.id());
  }

  @Test
  void a_letter_is_made_once() {
    Interest interest = interest("once@example.org");
    LetterId reminder = LetterId.once(interest.key(), LetterKind.CONFIRM_REMINDER);
    assertThat(letters().addIfAbsent(reminder, NOW)).isTrue();
    assertThat(letters().addIfAbsent(reminder, NOW.plusSeconds(9))).isFalse();
    assertThat(letters().find(reminder).orElseThrow().status()).isEqualTo(new Status.Due(NOW));
  }

  @Test
  void a_fresh_link_is_sent_once_a_day() {
    Interest interest = interest("fresh@example.org");
    interests().addIfAbsent(interest);
    InterestKey key = interest.key();
    assertThat(interests().sendFreshLink(key, "2018-04-17", NOW, NOW)).isTrue();
    assertThat(interests().sendFreshLink(key, "2018-04-17", NOW, NOW)).isFalse();
    assertThat(interests().sendFreshLink(key, "2018-04-18", NOW, NOW)).isTrue();
    assertThat(letters().of(interest.key())).hasSize(3);
  }

  @Test
  void an_erased_person_leaves_only_a_count_and_may_come_again() {
    Interest interest = interest("erase@example.org");
    interests().addIfAbsent(interest);
    PrivateLink link = link();
    Letter due = letters().find(confirmation(interest)).orElseThrow();
    letters().claim(due, NOW.plusSeconds(60), link, LATER);
    long before = interests().erased(VISIT);

    assertThat(interests().erase(interest)).isTrue();

    assertThat(interests().find(interest.key())).isEmpty();
    assertThat(interests().ownerOf(link, NOW)).isEmpty();
    assertThat(letters().of(interest.key())).isEmpty();
    assertThat(interests().erased(VISIT)).isEqualTo(before + 1);
    assertThat(interests().addIfAbsent(interest("erase@example.org"))).isTrue();
  }

  @Test
  void a_person_who_changed_meanwhile_is_not_erased() {
    Interest interest = interest("changed@example.org");
    interests().addIfAbsent(interest);
    interests().replace(SampleInterests.confirmed(interest, NOW));

    assertThat(interests().erase(interest)).isFalse();
    assertThat(interests().find(interest.key())).isPresent();
  }

  private Letter due(String email) {
    Interest interest = interest(email);
    interests().addIfAbsent(interest);
    return letters().find(confirmation(interest)).orElseThrow();
  }

  private List<LetterId> woken(Instant now) {
    List<LetterId> woken = new ArrayList<>();
    letters().forEachToWake(now, woken::add);
    return woken;
  }

  private static LetterId confirmation(Interest interest) {
    return LetterId.once(interest.key(), LetterKind.CONFIRMATION);
  }

  private static PrivateLink link() {
    return PrivateLink.random(new SecureRandom());
  }
}
