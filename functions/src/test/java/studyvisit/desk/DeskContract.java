package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.VISIT;
import static studyvisit.interest.SampleInterests.confirmed;
import static studyvisit.interest.SampleInterests.interest;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.interest.Interests;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.State;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.letter.Letters;

/// What history and changes promise, whatever keeps them.
public abstract class DeskContract {
  /// A store of its own for the test, or one that earlier tests have written to.
  protected abstract Interests interests();

  /// The letters of the same store.
  protected abstract Letters letters();

  /// The history of the same store.
  protected abstract History history();

  /// The changes to the same store.
  protected abstract Changes changes();

  @Test
  void the_history_of_a_visit_is_told_in_its_order() {
    Entry first = Entries.ofVisit(Deed.Kind.EXPORTED);
    Entry second = Entries.ofVisit(Deed.Kind.EXPORTED);
    assertThat(history().add(second)).isTrue();
    assertThat(history().add(first)).isTrue();

    assertThat(history().of(VISIT)).containsSubsequence(first, second);
    assertThat(history().of("another-visit")).isEmpty();
  }

  @Test
  void a_note_is_kept_with_the_person_only() {
    Interest interest = stored("note@example.org");
    Entry noted = Entries.noted(interest, "Called: comes with an assistant.");

    assertThat(history().add(noted)).isTrue();

    assertThat(history().about(interest.key())).containsExactly(noted);
    assertThat(history().of(VISIT))
        .filteredOn(entry -> entry.id().equals(noted.id()))
        .singleElement()
        .extracting(entry -> entry.deed().note())
        .isEqualTo("");
  }

  @Test
  void nothing_is_noted_about_a_person_who_is_not_there() {
    Entry noted = Entries.noted(interest("absent@example.org"), "nobody");

    assertThat(history().add(noted)).isFalse();

    assertThat(history().of(VISIT)).doesNotContain(noted);
  }

  @Test
  void a_person_is_added_with_letter_and_entry_or_not_at_all() {
    Interest interest = interest("entered@example.org");
    Entry entered = Entries.about(interest, Deed.Kind.ENTERED);
    assertThat(changes().add(interest, entered)).isTrue();
    assertThat(interests().find(interest.key())).contains(interest);
    assertThat(letters().of(interest.key())).hasSize(1);
    assertThat(history().about(interest.key())).containsExactly(entered);

    Interest again = interest("entered@example.org");
    Entry lost = Entries.about(again, Deed.Kind.ENTERED);
    assertThat(changes().add(again, lost)).isFalse();
    assertThat(history().about(again.key())).isEmpty();
    assertThat(history().of(VISIT)).doesNotContain(lost);
  }

  @Test
  void a_change_from_an_old_version_leaves_no_entry() {
    Interest interest = stored("changed@example.org");
    Interest selected = interest.in(State.SELECTED);
    Entry first = Entries.about(interest, Deed.Kind.STATE_CHANGED);
    assertThat(changes().replace(selected, first)).isTrue();

    Interest reserve = interest.in(State.RESERVE);
    assertThat(changes().replace(reserve, Entries.about(interest, Deed.Kind.STATE_CHANGED)))
        .isFalse();

    assertThat(interests().find(interest.key())).contains(selected);
    assertThat(history().about(interest.key())).containsExactly(first);
  }

  @Test
  void who_starts_again_gets_another_confirmation_letter() {
    Interest held = stored("held@example.org").in(State.HELD);
    claimedLink(held);
    assertThat(interests().replace(held)).isTrue();
    Entry released = Entries.about(held, Deed.Kind.RELEASED);

    assertThat(changes().restart(held.in(State.RECEIVED), released)).isTrue();
    assertThat(changes().restart(held.in(State.RECEIVED), released)).isFalse();

    assertThat(due(held)).hasSize(1);
    assertThat(history().about(held.key())).containsExactly(released);
  }

  @Test
  void at_another_address_a_person_starts_again() {
    Interest wrong = stored("wrong@example.org");
    PrivateLink link = claimedLink(wrong);
    Interest confirmed = confirmed(wrong, DURING_THE_CALL);
    interests().replace(confirmed);
    EmailAddress right = new EmailAddress("right@example.org");
    Interest moved = confirmed.at(right);
    Entry entry = Entries.about(wrong, Deed.Kind.ADDRESS_CORRECTED);
    EmailAddress former = wrong.answers().person().email();

    assertThat(changes().readdress(moved, former, entry)).isTrue();

    Interest now = interests().find(wrong.key()).orElseThrow();
    assertThat(now.state()).isEqualTo(State.RECEIVED);
    assertThat(now.confirmedAt()).isEmpty();
    assertThat(interests().findByEmail(VISIT, right)).contains(wrong.key());
    assertThat(interests().findByEmail(VISIT, former)).isEmpty();
    assertThat(interests().ownerOf(link, DURING_THE_CALL)).as("the old link").isEmpty();
    assertThat(due(wrong)).extracting(letter -> letter.id().kind()).containsExactly(CONFIRMATION);
    assertThat(history().about(wrong.key())).containsExactly(entry);
  }

  @Test
  void an_address_that_somebody_has_is_not_given_to_another() {
    Interest one = stored("one@example.org");
    Interest other = stored("other@example.org");
    EmailAddress former = one.answers().person().email();
    Interest moved = one.at(other.answers().person().email());
    Entry entry = Entries.about(one, Deed.Kind.ADDRESS_CORRECTED);

    assertThat(changes().readdress(moved, former, entry)).isFalse();

    assertThat(interests().find(one.key())).contains(one);
    assertThat(interests().findByEmail(VISIT, former)).contains(one.key());
    assertThat(history().about(one.key())).isEmpty();
  }

  @Test
  void attendance_is_kept_with_its_entry() {
    Interest interest = stored("attended@example.org").in(State.SELECTED);
    assertThat(interests().replace(interest)).isTrue();
    Interest came = interest.attending("brussels", true).attending("field-visit", true);
    Interest first = interest.attending("brussels", true);
    assertThat(changes().replace(first, Entries.about(interest, Deed.Kind.ATTENDED))).isTrue();
    assertThat(changes().replace(came, Entries.about(interest, Deed.Kind.ATTENDED))).isTrue();

    assertThat(interests().find(interest.key())).contains(came);
    assertThat(came.attended()).containsExactly("brussels", "field-visit");
  }

  @Test
  void an_erased_person_leaves_entries_without_a_name_an_id_or_a_note() {
    Interest interest = stored("erased@example.org");
    Entry selected = Entries.about(interest, Deed.Kind.STATE_CHANGED);
    Entry noted = Entries.noted(interest, "A note about them.");
    assertThat(history().add(selected)).isTrue();
    assertThat(history().add(noted)).isTrue();
    Entry erased = Entries.ofVisit(Deed.Kind.ERASED);

    assertThat(changes().erase(interest, erased)).isTrue();

    assertThat(history().about(interest.key())).isEmpty();
    assertThat(history().of(VISIT))
        .filteredOn(entry -> List.of(selected.id(), noted.id(), erased.id()).contains(entry.id()))
        .hasSize(3)
        .allSatisfy(entry -> assertThat(entry.deed().interest()).isEqualTo(Optional.empty()));
    assertThat(interests().find(interest.key())).isEmpty();
  }

  @Test
  void whoever_stayed_of_two_leaves_the_entry_about_the_duplicate_and_the_duplicate_theirs() {
    Interest stays = stored("stays@example.org");
    Interest second = stored("second@example.org");
    Entry marked = duplicate(second, stays);
    assertThat(history().add(marked)).isTrue();
    assertThat(history().about(stays.key())).as("it is about the other").isEmpty();
    assertThat(history().about(second.key())).containsExactly(marked);

    assertThat(interests().erase(stays)).isTrue();
    assertThat(history().about(second.key()))
        .singleElement()
        .satisfies(entry -> assertThat(entry.deed().details()).isEqualTo(Map.of("from", "held")));
    assertThat(of(marked).deed().other()).isEmpty();
    assertThat(of(marked).deed().interest()).contains(second.key().id());

    Interest third = stored("third@example.org");
    Interest first = stored("first@example.org");
    Entry again = duplicate(third, first);
    assertThat(history().add(again)).isTrue();
    assertThat(interests().erase(third)).isTrue();
    assertThat(of(again).deed().other()).isEmpty();
    assertThat(of(again).deed().interest()).isEmpty();
    assertThat(interests().erase(first)).isTrue();
  }

  private static Entry duplicate(Interest second, Interest stays) {
    return Entries.entry(
        new Deed(
            Deed.Kind.DUPLICATE_MARKED,
            Optional.of(second.key().id()),
            Map.of(Deed.OF, stays.key().id(), "from", "held"),
            ""));
  }

  /// An entry as the visit's history has it.
  private Entry of(Entry entry) {
    return history().of(VISIT).stream()
        .filter(each -> each.id().equals(entry.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void who_erases_themselves_leaves_the_history_too() {
    Interest interest = stored("own@example.org");
    Entry noted = Entries.noted(interest, "A note about them.");
    assertThat(history().add(noted)).isTrue();

    assertThat(interests().erase(interest)).isTrue();

    assertThat(history().about(interest.key())).isEmpty();
    assertThat(history().of(VISIT))
        .noneMatch(entry -> entry.deed().interest().equals(Optional.of(interest.key().id())));
  }

  @Test
  void a_campaign_is_paused_once_and_goes_on_once() {
    Entry paused = Entries.ofVisit(Deed.Kind.CAMPAIGN_PAUSED);
    Entry resumed = Entries.ofVisit(Deed.Kind.CAMPAIGN_RESUMED);

    assertThat(changes().pause(LetterKind.CONFIRM_REMINDER, true, paused)).isTrue();
    assertThat(letters().isPaused(VISIT, LetterKind.CONFIRM_REMINDER)).isTrue();
    assertThat(letters().isPaused(VISIT, LetterKind.RANKING_REMINDER)).isFalse();
    Entry again = Entries.ofVisit(Deed.Kind.CAMPAIGN_PAUSED);
    assertThat(changes().pause(LetterKind.CONFIRM_REMINDER, true, again)).isFalse();

    assertThat(changes().pause(LetterKind.CONFIRM_REMINDER, false, resumed)).isTrue();
    assertThat(changes().pause(LetterKind.CONFIRM_REMINDER, false, again)).isFalse();
    assertThat(letters().isPaused(VISIT, LetterKind.CONFIRM_REMINDER)).isFalse();
    assertThat(history().of(VISIT)).contains(paused, resumed).doesNotContain(again);
  }

  private static final LetterKind CONFIRMATION = LetterKind.CONFIRMATION;

  private Interest stored(String email) {
    Interest interest = interest(email);
    assertThat(interests().addIfAbsent(interest)).isTrue();
    return interest;
  }

  /// The link that a confirmation carried, which was sent.
  private PrivateLink claimedLink(Interest interest) {
    PrivateLink link = PrivateLink.random(new SecureRandom());
    Letter due = letters().find(LetterId.once(interest.key(), CONFIRMATION)).orElseThrow();
    Letter claimed =
        letters()
            .claim(
                due,
                DURING_THE_CALL.plusSeconds(60),
                link,
                DURING_THE_CALL.plus(Duration.ofDays(60)))
            .orElseThrow();
    assertThat(letters().move(claimed, new Letter.Status.Sent("id-1", DURING_THE_CALL))).isTrue();
    return link;
  }

  private List<Letter> due(Interest interest) {
    return letters().of(interest.key()).stream()
        .filter(letter -> letter.status() instanceof Letter.Status.Due)
        .toList();
  }
}
