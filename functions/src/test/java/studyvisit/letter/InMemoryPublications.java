package studyvisit.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studyvisit.desk.Draft;
import studyvisit.desk.Entry;
import studyvisit.desk.Publication;
import studyvisit.desk.Publications;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Placement;
import studyvisit.interest.Placements;

/// What was published about the people of an [InMemoryTable].
public final class InMemoryPublications implements Placements, Publications {
  private record Said(InterestKey person, String publication) {}

  private final InMemoryTable table;
  private final List<Publication> publications = new ArrayList<>();
  private final Map<Said, Placement> said = new HashMap<>();
  private final Map<String, Draft> drafts = new HashMap<>();
  private final Set<String> planned = new HashSet<>();

  public InMemoryPublications(InMemoryTable table) {
    this.table = table;
  }

  @Override
  public synchronized Optional<Placement> of(InterestKey person) {
    return current(person.visit()).flatMap(publication -> placement(publication, person));
  }

  @Override
  public synchronized Optional<Publication> current(String visit) {
    List<Publication> all = of(visit);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  @Override
  public synchronized List<Publication> of(String visit) {
    return publications.stream().filter(each -> each.visit().equals(visit)).toList();
  }

  @Override
  public synchronized Map<InterestKey, Placement> placements(
      Publication publication, List<InterestKey> people) {
    Map<InterestKey, Placement> found = new HashMap<>();
    for (InterestKey person : people) {
      placement(publication, person).ifPresent(placement -> found.put(person, placement));
    }
    return found;
  }

  private Optional<Placement> placement(Publication publication, InterestKey person) {
    if (table.find(person).isEmpty()) return Optional.empty(); // erased, with all that belongs
    return Optional.ofNullable(said.get(new Said(person, publication.id())));
  }

  @Override
  public synchronized boolean publish(Publication publication, List<Publication.Word> words) {
    for (Publication.Word word : words) {
      if (table.find(word.person()).isEmpty()) continue;
      said.put(new Said(word.person(), publication.id()), word.placement());
      publication.letter(word).ifPresent(table::put);
    }
    int last = current(publication.visit()).map(Publication::version).orElse(0);
    return publication.version() == last + 1
        && table.add(publication.entry())
        && publications.add(publication);
  }

  @Override
  public synchronized Draft draft(String visit) {
    Draft draft = drafts.getOrDefault(visit, new Draft(visit, 0, Map.of()));
    for (String person : List.copyOf(planned)) {
      if (table.find(new InterestKey(visit, person)).isEmpty()) draft = draft.without(person);
    }
    drafts.put(visit, draft);
    return draft;
  }

  @Override
  public synchronized boolean save(Draft changed, List<Entry> entries) {
    if (changed.version() != draft(changed.visit()).version() + 1) return false;
    drafts.put(changed.visit(), changed);
    planned.addAll(changed.people());
    entries.forEach(table::add);
    return true;
  }
}
