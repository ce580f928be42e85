package studyvisit.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studyvisit.export.Absence;
import studyvisit.interest.InterestKey;
import studyvisit.letter.InMemoryTable;

/// Absences of the people of an [InMemoryTable], and of presenters.
final class InMemoryAbsences implements Absences {
  private record Stored(Entry entry, List<Absence> away) {}

  private final InMemoryTable table;
  private final Map<String, Stored> stored = new HashMap<>();

  InMemoryAbsences(InMemoryTable table) {
    this.table = table;
  }

  @Override
  public synchronized Map<String, List<Absence>> of(String visit) {
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
  public synchronized boolean set(String id, List<Absence> away, Entry entry) {
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
