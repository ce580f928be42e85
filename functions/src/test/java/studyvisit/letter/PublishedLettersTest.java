package studyvisit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.ulid.UlidCreator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studyvisit.desk.Deed;
import studyvisit.desk.Entry;
import studyvisit.desk.Organiser;
import studyvisit.desk.Publication;
import studyvisit.interest.Interest;
import studyvisit.interest.Placement;
import studyvisit.interest.SampleInterests;
import studyvisit.interest.State;
import studyvisit.language.Sentence;
import studyvisit.letter.Letter.Status;
import studyvisit.letter.SendLetters.Outcome;

/// Letters about what was published.
class PublishedLettersTest {
  private static final Duration UNTIL_THE_SWEEP = Duration.ofMinutes(2);

  private final LetterOffice office = new LetterOffice();

  @Test
  void a_published_place_is_told_with_region_and_reason() {
    Interest ana = office.in(State.SELECTED, office.received("ana@example.org"));
    Publication first = publication(1);

    assertThat(publish(first, ana, selected(first))).isTrue();
    office.pass(UNTIL_THE_SWEEP);

    assertThat(office.status(id(first, ana, LetterKind.SELECTED))).isInstanceOf(Status.Sent.class);
    assertThat(office.mailbox.mails())
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.text())
                    .contains("Región de Dinamarca Central")
                    .contains("Primera opción"));
  }

  @Test
  void a_publication_that_did_not_come_into_force_tells_nobody_anything() {
    Interest ana = office.in(State.SELECTED, office.received("ana@example.org"));
    Publication first = publication(1);
    Publication tooLate = publication(1);
    assertThat(publish(first, ana, selected(first))).isTrue();

    assertThat(publish(tooLate, ana, selected(tooLate))).isFalse();
    office.pass(UNTIL_THE_SWEEP);

    assertThat(office.status(id(tooLate, ana, LetterKind.SELECTED)))
        .isInstanceOf(Status.Suppressed.class);
    assertThat(office.mailbox.mails()).hasSize(1);
  }

  @Test
  void who_withdrew_meanwhile_is_told_nothing() {
    Interest ana = office.in(State.SELECTED, office.received("ana@example.org"));
    Publication first = publication(1);
    assertThat(publish(first, ana, selected(first))).isTrue();

    office.in(State.WITHDRAWN, ana);
    office.pass(UNTIL_THE_SWEEP);

    assertThat(office.status(id(first, ana, LetterKind.SELECTED)))
        .isInstanceOf(Status.Suppressed.class);
  }

  @Test
  void a_reminder_of_a_paused_campaign_waits_until_it_goes_on() {
    Interest ana = office.received("ana@example.org");
    office.clock.advance(LetterOffice.PROGRAMME.visit().reminders().confirmAfter());
    LetterId reminder = office.due(ana, LetterKind.CONFIRM_REMINDER);
    assertThat(office.table.pause(LetterKind.CONFIRM_REMINDER, true, entry())).isTrue();

    assertThat(office.send(reminder)).isEqualTo(Outcome.DEFERRED);
    assertThat(office.remindApplicants.remind()).isZero();

    assertThat(office.table.pause(LetterKind.CONFIRM_REMINDER, false, entry())).isTrue();
    office.pass(Duration.ofMinutes(61));
    assertThat(office.status(reminder)).isInstanceOf(Status.Sent.class);
  }

  @Test
  void a_paused_campaign_makes_no_letters() {
    Interest ana = office.received("ana@example.org");
    office.clock.advance(LetterOffice.PROGRAMME.visit().reminders().confirmAfter());
    assertThat(office.table.pause(LetterKind.CONFIRM_REMINDER, true, entry())).isTrue();

    assertThat(office.remindApplicants.remind()).isZero();
    assertThat(office.table.pause(LetterKind.CONFIRM_REMINDER, false, entry())).isTrue();
    assertThat(office.remindApplicants.remind()).isEqualTo(1);
    assertThat(office.table.of(ana.key())).hasSize(2);
  }

  private boolean publish(Publication publication, Interest interest, Placement placement) {
    return office.publications.publish(
        publication,
        List.of(new Publication.Word(interest.key(), placement, Optional.of(LetterKind.SELECTED))));
  }

  private Publication publication(int version) {
    return new Publication(version, new Publication.Basis("{}", "seed", "proof"), entry());
  }

  private Entry entry() {
    return new Entry(
        UlidCreator.getMonotonicUlid().toString(),
        SampleInterests.VISIT,
        office.clock.instant(),
        new Organiser("sub-1", "Olga"),
        Deed.ofVisit(Deed.Kind.PUBLISHED, Map.of()));
  }

  private static Placement selected(Publication publication) {
    String region = "central-denmark";
    Sentence why = new Sentence("reason.firstChoice", List.of(Sentence.name(region)));
    return new Placement(
        publication.id(),
        State.SELECTED,
        Optional.of(new Placement.Place(region, 1, List.of(why))));
  }

  private static LetterId id(Publication publication, Interest interest, LetterKind kind) {
    return new LetterId(interest.key(), kind, publication.id());
  }
}
