package studyvisit.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studyvisit.call.Busy;
import studyvisit.letter.InMemoryTable;

/// Lists of people on their way into an [InMemoryTable].
public final class InMemoryImports implements Imports {
  private final InMemoryTable table;
  private final Map<String, ListOfPeople> taken = new LinkedHashMap<>();

  private boolean cut;

  public InMemoryImports(InMemoryTable table) {
    this.table = table;
    table.finishImportsWith(visit -> finishBefore(visit, Instant.MAX));
  }

  /// From now on the store is out of reach after a list was taken on, or within reach again.
  public synchronized void cut(boolean now) {
    cut = now;
  }

  @Override
  public synchronized void take(ListOfPeople list) {
    if (list.people().size() > MOST_PEOPLE) throw new IllegalArgumentException("too long a list");
    taken.put(list.id(), list);
  }

  @Override
  public synchronized List<String> before(String visit, Instant instant) {
    return taken.values().stream()
        .filter(list -> list.visit().equals(visit) && list.at().isBefore(instant))
        .map(ListOfPeople::id)
        .toList();
  }

  @Override
  public synchronized int finish(String visit, String list) {
    if (cut) throw new Busy("out of reach");
    @Nullable ListOfPeople taking = taken.remove(list);
    if (taking == null) return 0;
    return (int)
        taking.people().stream().filter(each -> table.add(each.interest(), each.entry())).count();
  }
}
