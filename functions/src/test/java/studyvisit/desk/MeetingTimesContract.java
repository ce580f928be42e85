package studyvisit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.interest.SampleInterests.VISIT;
import static studyvisit.interest.SampleInterests.interest;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import studyvisit.export.Absence;
import studyvisit.interest.Interest;
import studyvisit.interest.Interests;

/// What times of meetings promise, whatever keeps them.
public abstract class MeetingTimesContract {
  private static final LocalDateTime NOON = LocalDateTime.parse("2018-06-04T12:00");
  private static final Absence LUNCH = new Absence(NOON, NOON.plusHours(1));
  private static final Absence EVENING = new Absence(NOON.plusHours(6), NOON.plusHours(9));

  protected abstract Interests interests();

  protected abstract History history();

  /// The times of the same store.
  protected abstract MeetingTimes meetingTimes();

  @Test
  void what_was_said_last_holds_and_the_history_tells() {
    Interest ana = stored("away@example.org");
    Entry first = Entries.about(ana, Deed.Kind.AWAY);
    assertThat(meetingTimes().setAway(ana.key().id(), List.of(LUNCH), first)).isTrue();
    Entry second = Entries.about(ana, Deed.Kind.AWAY);
    assertThat(meetingTimes().setAway(ana.key().id(), List.of(LUNCH, EVENING), second)).isTrue();

    assertThat(meetingTimes().away(VISIT)).containsEntry(ana.key().id(), List.of(LUNCH, EVENING));
    assertThat(history().about(ana.key())).containsExactly(first, second);

    assertThat(
            meetingTimes().setAway(ana.key().id(), List.of(), Entries.about(ana, Deed.Kind.AWAY)))
        .isTrue();
    assertThat(meetingTimes().away(VISIT)).doesNotContainKey(ana.key().id());
  }

  @Test
  void a_presenters_stays_when_people_go() {
    Interest ana = stored("gone@example.org");
    assertThat(meetingTimes().setAway("host.1", List.of(EVENING), Entries.ofVisit(Deed.Kind.AWAY)))
        .isTrue();
    assertThat(
            meetingTimes()
                .setAway(ana.key().id(), List.of(LUNCH), Entries.about(ana, Deed.Kind.AWAY)))
        .isTrue();
    assertThat(interests().erase(ana)).isTrue();

    assertThat(meetingTimes().away(VISIT))
        .doesNotContainKey(ana.key().id())
        .containsEntry("host.1", List.of(EVENING));
    assertThat(
            meetingTimes()
                .setAway(ana.key().id(), List.of(LUNCH), Entries.about(ana, Deed.Kind.AWAY)))
        .as("nobody can be away who is not there")
        .isFalse();
    assertThat(meetingTimes().away(VISIT)).doesNotContainKey(ana.key().id());
  }

  @Test
  void hours_hold_for_all_until_others_are_said() {
    assertThat(meetingTimes().hours("another-visit")).isEmpty();
    MeetingHours early = new MeetingHours(LocalTime.of(9, 0), LocalTime.NOON, 15, 6);
    Entry first = Entries.ofVisit(Deed.Kind.MEETING_HOURS_SET);
    meetingTimes().set(early, first);
    assertThat(meetingTimes().hours(VISIT)).contains(early);
    Entry second = Entries.ofVisit(Deed.Kind.MEETING_HOURS_SET);
    meetingTimes().set(MeetingHours.USUAL, second);

    assertThat(meetingTimes().hours(VISIT)).contains(MeetingHours.USUAL);
    assertThat(history().of(VISIT)).containsSubsequence(first, second);
  }

  private Interest stored(String email) {
    Interest interest = interest(email);
    assertThat(interests().addIfAbsent(interest)).isTrue();
    return interest;
  }
}
