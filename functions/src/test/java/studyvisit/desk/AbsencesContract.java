package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.VISIT;
import static studyvisit.interest.SampleInterests.interest;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import studyvisit.export.Absence;
import studyvisit.interest.Interest;
import studyvisit.interest.Interests;

/// What absences promise, whatever keeps them.
public abstract class AbsencesContract {
  private static final LocalDateTime NOON = LocalDateTime.parse("2018-06-04T12:00");
  private static final Absence LUNCH = new Absence(NOON, NOON.plusHours(1));
  private static final Absence EVENING = new Absence(NOON.plusHours(6), NOON.plusHours(9));

  protected abstract Interests interests();

  protected abstract History history();

  /// The absences of the same store.
  protected abstract Absences absences();

  @Test
  void what_was_said_last_holds_and_the_history_tells() {
    Interest ana = stored("away@example.org");
    Entry first = Entries.about(ana, Deed.Kind.AWAY);
    assertThat(absences().set(ana.key().id(), List.of(LUNCH), first)).isTrue();
    Entry second = Entries.about(ana, Deed.Kind.AWAY);
    assertThat(absences().set(ana.key().id(), List.of(LUNCH, EVENING), second)).isTrue();

    assertThat(absences().of(VISIT)).containsEntry(ana.key().id(), List.of(LUNCH, EVENING));
    assertThat(history().about(ana.key())).containsExactly(first, second);

    assertThat(absences().set(ana.key().id(), List.of(), Entries.about(ana, Deed.Kind.AWAY)))
        .isTrue();
    assertThat(absences().of(VISIT)).doesNotContainKey(ana.key().id());
  }

  @Test
  void a_presenters_stays_when_people_go() {
    Interest ana = stored("gone@example.org");
    assertThat(absences().set("host.1", List.of(EVENING), Entries.ofVisit(Deed.Kind.AWAY)))
        .isTrue();
    assertThat(absences().set(ana.key().id(), List.of(LUNCH), Entries.about(ana, Deed.Kind.AWAY)))
        .isTrue();
    assertThat(interests().erase(ana)).isTrue();

    assertThat(absences().of(VISIT))
        .doesNotContainKey(ana.key().id())
        .containsEntry("host.1", List.of(EVENING));
    assertThat(absences().set(ana.key().id(), List.of(LUNCH), Entries.about(ana, Deed.Kind.AWAY)))
        .as("nobody can be away who is not there")
        .isFalse();
    assertThat(absences().of(VISIT)).doesNotContainKey(ana.key().id());
  }

  private Interest stored(String email) {
    Interest interest = interest(email);
    assertThat(interests().addIfAbsent(interest)).isTrue();
    return interest;
  }
}
