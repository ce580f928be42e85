package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.DURING_THE_CALL;
import static studyvisit.interest.SampleInterests.interest;

import com.github.f4b6a3.ulid.UlidCreator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Interests;
import studyvisit.interest.Placement;
import studyvisit.interest.Placements;
import studyvisit.interest.State;
import studyvisit.language.Sentence;
import studyvisit.letter.Letter;
import studyvisit.letter.LetterId;
import studyvisit.letter.LetterKind;
import studyvisit.letter.Letters;

/// What publications promise, whatever keeps them. Each test has a visit of its own, since one is
/// published once only.
public abstract class PublicationsContract {
  protected abstract Interests interests();

  protected abstract Letters letters();

  protected abstract History history();

  protected abstract Placements placements();

  /// The publications of the same store.
  protected abstract Publications publications();

  private final String visit =
      "v" + UlidCreator.getMonotonicUlid().toString().toLowerCase(Locale.ROOT);

  @Test
  void what_is_published_is_told_as_it_was_with_its_letter_put_off() {
    Interest ana = stored("ana@example.org");
    Publication first = publication(1);
    Placement placement = selected(first, "central-denmark");

    assertThat(placements().of(ana.key())).isEmpty();
    assertThat(publications().current(visit)).isEmpty();
    assertThat(publications().publish(first, List.of(word(ana, placement)))).isTrue();

    assertThat(placements().of(ana.key())).contains(placement);
    assertThat(publications().current(visit)).contains(first);
    assertThat(publications().of(visit)).containsExactly(first);
    assertThat(publications().placements(first, List.of(ana.key(), nobody())))
        .isEqualTo(Map.of(ana.key(), placement));
    assertThat(history().of(visit)).containsExactly(first.entry());
    assertThat(letter(first, ana).orElseThrow().status())
        .isEqualTo(new Letter.Status.Deferred(DURING_THE_CALL.plusSeconds(60), "publication"));
  }

  @Test
  void of_two_who_publish_at_once_one_is_in_force_and_the_other_told_so() {
    Interest ana = stored("ana@example.org");
    Publication one = publication(1);
    Publication other = publication(1);
    Placement said = selected(one, "central-denmark");
    assertThat(publications().publish(one, List.of(word(ana, said)))).isTrue();

    assertThat(publications().publish(other, List.of(word(ana, selected(other, "malopolska")))))
        .isFalse();

    assertThat(placements().of(ana.key())).contains(said);
    assertThat(publications().of(visit)).containsExactly(one);
    assertThat(history().of(visit)).containsExactly(one.entry());
  }

  @Test
  void a_second_version_is_in_force_and_the_first_is_kept() {
    Interest ana = stored("ana@example.org");
    Publication first = publication(1);
    Publication second = publication(2);
    assertThat(publications().publish(second, List.of())).as("without a first").isFalse();
    Placement before = selected(first, "central-denmark");
    Placement after = selected(second, "malopolska");
    assertThat(publications().publish(first, List.of(word(ana, before)))).isTrue();
    assertThat(publications().publish(second, List.of(word(ana, after)))).isTrue();

    assertThat(placements().of(ana.key())).contains(after);
    assertThat(publications().of(visit)).containsExactly(first, second);
    assertThat(publications().placements(first, List.of(ana.key())))
        .isEqualTo(Map.of(ana.key(), before));
  }

  @Test
  void who_is_on_the_reserve_list_has_no_region() {
    Interest ana = stored("ana@example.org");
    Publication first = publication(1);
    Placement reserve = new Placement(first.id(), State.RESERVE, Optional.empty());

    assertThat(publications().publish(first, List.of(word(ana, reserve)))).isTrue();

    assertThat(placements().of(ana.key())).contains(reserve);
  }

  @Test
  void nothing_stays_of_who_is_erased_and_nothing_is_said_of_who_is_gone() {
    Interest ana = stored("ana@example.org");
    Interest gone = of("gone@example.org");
    Publication first = publication(1);
    Placement placement = selected(first, "central-denmark");
    assertThat(publications().publish(first, List.of(word(ana, placement), word(gone, placement))))
        .isTrue();

    assertThat(placements().of(gone.key())).isEmpty();
    assertThat(letter(first, gone)).isEmpty();
    assertThat(interests().erase(ana)).isTrue();
    assertThat(placements().of(ana.key())).isEmpty();
    assertThat(publications().placements(first, List.of(ana.key()))).isEmpty();
    assertThat(letter(first, ana)).isEmpty();
  }

  @Test
  void rules_are_saved_over_the_version_that_they_were_made_from() {
    Interest ana = stored("ana@example.org");
    assertThat(publications().draft(visit)).isEqualTo(new Draft(visit, 0, Map.of()));
    Draft first = new Draft(visit, 1, Map.of("onlySelected", true, "pins", List.of(pin(ana))));
    Entry pinned = entry(Deed.Kind.PINNED);
    assertThat(publications().save(first, List.of(pinned))).isTrue();

    Draft tooLate = new Draft(visit, 1, Map.of());
    assertThat(publications().save(tooLate, List.of(entry(Deed.Kind.UNPINNED)))).isFalse();

    assertThat(publications().draft(visit)).isEqualTo(first);
    assertThat(history().of(visit)).containsExactly(pinned);
    Draft second = new Draft(visit, 2, Map.of("seed", "another", "seats", Map.of("co-ec", 9)));
    assertThat(publications().save(second, List.of())).isTrue();
    assertThat(publications().draft(visit)).isEqualTo(second);
  }

  @Test
  void nothing_stays_planned_for_who_is_erased() {
    Interest ana = stored("ana@example.org");
    Interest bea = stored("bea@example.org");
    Map<String, Object> rules =
        Map.of("pins", List.of(pin(ana), pin(bea)), "exclusions", List.of(pin(ana)), "seed", "s");
    assertThat(publications().save(new Draft(visit, 1, Map.copyOf(rules)), List.of())).isTrue();

    assertThat(interests().erase(ana)).isTrue();

    Draft left = publications().draft(visit);
    assertThat(left.version()).as("a colleague's older rules are too late").isGreaterThan(1);
    assertThat(left.rules())
        .isEqualTo(Map.of("pins", List.of(pin(bea)), "exclusions", List.of(), "seed", "s"));
  }

  private static Map<String, Object> pin(Interest interest) {
    return Map.of(
        "person", interest.key().id(),
        "region", "central-denmark",
        "by", "Olga",
        "at", DURING_THE_CALL.toString(),
        "why", "Speaks Danish");
  }

  private Interest stored(String email) {
    Interest interest = of(email);
    assertThat(interests().addIfAbsent(interest)).isTrue();
    return interest;
  }

  private Interest of(String email) {
    Interest sample = interest(email);
    return Interest.received(
        new InterestKey(visit, sample.key().id()), sample.answers(), DURING_THE_CALL);
  }

  private Publication publication(int version) {
    return new Publication(
        version,
        new Publication.Basis("{\"onlySelected\":true}", "seed", "proof"),
        entry(Deed.Kind.PUBLISHED));
  }

  private Entry entry(Deed.Kind kind) {
    String id = UlidCreator.getMonotonicUlid().toString();
    Deed deed = Deed.ofVisit(kind, Map.of());
    return new Entry(id, visit, DURING_THE_CALL, Entries.ORGANISER, deed);
  }

  private static Placement selected(Publication publication, String region) {
    Sentence why = new Sentence("reason.lowerChoice", List.of(Sentence.name(region), "2"));
    Sentence bare = new Sentence("cause.lottery", List.of());
    return new Placement(
        publication.id(),
        State.SELECTED,
        Optional.of(new Placement.Place(region, 2, List.of(why, bare))));
  }

  private static Publication.Word word(Interest interest, Placement placement) {
    return new Publication.Word(interest.key(), placement, Optional.of(LetterKind.SELECTED));
  }

  private Optional<Letter> letter(Publication publication, Interest interest) {
    return letters().find(new LetterId(interest.key(), LetterKind.SELECTED, publication.id()));
  }

  private InterestKey nobody() {
    return new InterestKey(visit, "nobody");
  }
}
