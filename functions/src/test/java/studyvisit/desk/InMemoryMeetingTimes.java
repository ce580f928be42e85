package studyvisit.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.export.Absence;
import studyvisit.interest.InterestKey;
import studyvisit.letter.InMemoryTable;

/// Hours of meetings, and absences of the people of an [InMemoryTable], and of presenters.
final class InMemoryMeetingTimes implements MeetingTimes {
  private record Stored(Entry entry, List<Absence> away) {}

  private final InMemoryTable table;
  private final Map<String, Stored> stored = new HashMap<>();
  private final Map<String, MeetingHours> hours = new HashMap<>();

  InMemoryMeetingTimes(InMemoryTable table) {
    this.table = table;
  }

  @Override
  public synchronized Optional<MeetingHours> hours(String visit) {
    return Optional.ofNullable(hours.get(visit));
  }

  @Override
  public synchronized void set(MeetingHours changed, Entry entry) {
    if (!table.add(entry)) throw new IllegalStateException("two entries of one id");
    hours.put(entry.visit(), changed);
  }

  @Override
  public synchronized Map<String, List<Absence>> away(String visit) {
    stored.values().removeIf(each -> isGone(each.entry())); // erased, with all that belongs
    Map<String, List<Absence>> away = new HashMap<>();
    stored.forEach(
        (id, each) -> {
          if (each.entry().visit().equals(visit) && !each.away().isEmpty())
            away.put(id, each.away());
        });
    return away;
  }

  @Override
  public synchronized boolean setAway(String id, List<Absence> away, Entry entry) {
    if (isGone(entry) || !table.add(entry)) return false;
    stored.put(id, new Stored(entry, away));
    return true;
  }

  private boolean isGone(Entry entry) {
    return entry
        .deed()
        .interest()
        .filter(id -> table.find(new InterestKey(entry.visit(), id)).isEmpty())
        .isPresent();
  }
}
