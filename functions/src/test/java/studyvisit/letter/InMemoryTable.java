package studyvisit.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import studyvisit.desk.Changes;
import studyvisit.desk.Deed;
import studyvisit.desk.Entry;
import studyvisit.desk.History;
import studyvisit.interest.EmailAddress;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Interests;
import studyvisit.interest.Mailed;
import studyvisit.interest.PrivateLink;
import studyvisit.interest.State;
import studyvisit.journey.Traveller;
import studyvisit.journey.Travellers;

/// Interests, letters and history without a database, held to the same contracts as the table.
public final class InMemoryTable implements Interests, Travellers, Letters, History, Changes {
  private record Person(String visit, EmailAddress email) {}

  private record Link(InterestKey owner, Instant ends) {}

  private final Map<InterestKey, Interest> interests = new HashMap<>();
  private final Map<Person, InterestKey> people = new HashMap<>();
  private final Map<LetterId, Letter> letters = new HashMap<>();
  private final Map<String, Link> links = new HashMap<>();

  private record Told(Traveller traveller, Instant until) {}

  private final Map<InterestKey, Told> told = new HashMap<>();
  private final Map<String, Long> erased = new HashMap<>();
  private final Map<String, Long> lapsed = new HashMap<>();
  private final Map<String, Entry> history = new TreeMap<>();
  private final Set<String> pauses = new HashSet<>();
  private Consumer<String> finishImports = _ -> {};

  /// What stores everybody on a visit's lists; done before somebody leaves it or an address.
  public synchronized void finishImportsWith(Consumer<String> finish) {
    finishImports = finish;
  }

  @Override
  public synchronized boolean addIfAbsent(Interest interest, Instant letterAt) {
    InterestKey key = interest.key();
    Person person = new Person(key.visit(), interest.answers().person().email());
    if (people.putIfAbsent(person, key) != null) return false;
    interests.put(key, interest);
    if (interest.state() != State.HELD) confirmation(key, interest.receivedAt(), letterAt);
    return true;
  }

  @Override
  public synchronized boolean release(Interest released, Instant now, Instant letterAt) {
    return replace(released) && confirmation(released.key(), now, letterAt);
  }

  private boolean confirmation(InterestKey key, Instant now, Instant letterAt) {
    return addIfAbsent(LetterId.once(key, LetterKind.CONFIRMATION), now, letterAt);
  }

  @Override
  public synchronized Optional<Interest> find(InterestKey key) {
    return Optional.ofNullable(interests.get(key));
  }

  @Override
  public synchronized Optional<InterestKey> findByEmail(String visit, EmailAddress email) {
    return Optional.ofNullable(people.get(new Person(visit, email)));
  }

  @Override
  public synchronized boolean replace(Interest changed) {
    if (!isAt(changed.key(), changed.version() - 1)) return false;
    interests.put(changed.key(), changed);
    return true;
  }

  @Override
  public synchronized boolean giveUpPlace(Interest changed) {
    if (!replace(changed)) return false;
    told.remove(changed.key());
    return true;
  }

  @Override
  public synchronized Optional<Traveller> find(InterestKey key, Instant now) {
    return Optional.ofNullable(told.get(key))
        .filter(known -> known.until().isAfter(now))
        .map(Told::traveller);
  }

  @Override
  public synchronized boolean keep(Interest owner, Traveller traveller, Instant until) {
    if (!isAt(owner.key(), owner.version())) return false;
    told.put(owner.key(), new Told(traveller, until));
    return true;
  }

  @Override
  public synchronized void forget(InterestKey key) {
    told.remove(key);
  }

  @Override
  public List<Mailed> mailed(InterestKey key) {
    return of(key).stream().map(Letter::mailed).toList();
  }

  @Override
  public boolean erase(Interest interest) {
    return remove(interest, erased);
  }

  @Override
  public boolean lapse(Interest interest) {
    return remove(interest, lapsed);
  }

  private synchronized boolean remove(Interest interest, Map<String, Long> counter) {
    InterestKey key = interest.key();
    finishImports.accept(key.visit());
    if (!isAt(key, interest.version())) return false;
    interests.remove(key);
    told.remove(key);
    people.remove(new Person(key.visit(), interest.answers().person().email()));
    letters.keySet().removeIf(id -> id.interest().equals(key));
    endLinks(key);
    history.replaceAll(
        (_, entry) -> concerns(key, entry) ? with(entry, entry.deed().anonymous()) : entry);
    history.replaceAll(
        (_, entry) ->
            entry.deed().other().equals(Optional.of(key.id()))
                ? with(entry, entry.deed().withoutOther())
                : entry);
    counter.merge(key.visit(), 1L, Long::sum);
    return true;
  }

  @Override
  public synchronized boolean add(Entry entry) {
    boolean absent =
        entry
            .deed()
            .interest()
            .map(id -> !interests.containsKey(new InterestKey(entry.visit(), id)))
            .orElse(false);
    return !absent && history.putIfAbsent(entry.id(), entry) == null;
  }

  @Override
  public synchronized List<Entry> of(String visit) {
    return history.values().stream()
        .filter(entry -> entry.visit().equals(visit))
        .map(entry -> with(entry, entry.deed().bare()))
        .toList();
  }

  @Override
  public synchronized List<Entry> about(InterestKey person) {
    return history.values().stream().filter(entry -> concerns(person, entry)).toList();
  }

  @Override
  public synchronized boolean add(Interest interest, Entry entry) {
    return addIfAbsent(interest) && add(entry);
  }

  @Override
  public synchronized boolean replace(Interest changed, Entry entry) {
    return changed(changed) && add(entry);
  }

  @Override
  public synchronized boolean restart(Interest changed, Entry entry) {
    return changed(changed) && confirmAgain(changed, entry) && add(entry);
  }

  @Override
  public synchronized boolean readdress(Interest changed, EmailAddress former, Entry entry) {
    InterestKey key = changed.key();
    finishImports.accept(key.visit());
    Person person = new Person(key.visit(), changed.answers().person().email());
    if (people.containsKey(person) || !replace(changed)) return false;
    people.remove(new Person(key.visit(), former));
    people.put(person, key);
    links.values().removeIf(link -> link.owner().equals(key));
    return confirmAgain(changed, entry) && add(entry);
  }

  @Override
  public synchronized boolean erase(Interest interest, Entry entry) {
    return erase(interest) && add(entry);
  }

  @Override
  public synchronized boolean pause(LetterKind campaign, boolean paused, Entry entry) {
    String what = entry.visit() + campaign.code();
    return (paused ? pauses.add(what) : pauses.remove(what)) && add(entry);
  }

  @Override
  public synchronized boolean isPaused(String visit, LetterKind campaign) {
    return pauses.contains(visit + campaign.code());
  }

  /// Writes a letter that another part of the store makes.
  synchronized void put(Letter letter) {
    letters.put(letter.id(), letter);
  }

  private boolean changed(Interest changed) {
    return changed.state().hasPlace() ? replace(changed) : giveUpPlace(changed);
  }

  private boolean confirmAgain(Interest changed, Entry entry) {
    return addIfAbsent(
        new LetterId(changed.key(), LetterKind.CONFIRMATION, "v" + changed.version()), entry.at());
  }

  private static boolean concerns(InterestKey person, Entry entry) {
    return entry.visit().equals(person.visit())
        && entry.deed().interest().filter(person.id()::equals).isPresent();
  }

  private static Entry with(Entry entry, Deed deed) {
    return new Entry(entry.id(), entry.visit(), entry.at(), entry.by(), deed);
  }

  @Override
  public synchronized long erased(String visit) {
    return erased.getOrDefault(visit, 0L);
  }

  @Override
  public synchronized long lapsed(String visit) {
    return lapsed.getOrDefault(visit, 0L);
  }

  @Override
  public synchronized Optional<InterestKey> formerOwnerOf(PrivateLink link) {
    return Optional.ofNullable(links.get(link.hash())).map(Link::owner);
  }

  @Override
  public synchronized void endLinks(InterestKey key) {
    links.values().removeIf(link -> link.owner().equals(key));
  }

  @Override
  public synchronized void forEach(String visit, Consumer<Interest> consumer) {
    List.copyOf(interests.values()).stream()
        .filter(interest -> interest.key().visit().equals(visit))
        .forEach(consumer);
  }

  @Override
  public synchronized Optional<InterestKey> ownerOf(PrivateLink link, Instant now) {
    return Optional.ofNullable(links.get(link.hash()))
        .filter(known -> known.ends().isAfter(now))
        .map(Link::owner);
  }

  @Override
  public boolean sendFreshLink(InterestKey key, String occasion, Instant now, Instant letterAt) {
    return addIfAbsent(new LetterId(key, LetterKind.FRESH_LINK, occasion), now, letterAt);
  }

  @Override
  public boolean addIfAbsent(LetterId id, Instant now) {
    return addIfAbsent(id, now, now);
  }

  private synchronized boolean addIfAbsent(LetterId id, Instant now, Instant letterAt) {
    Letter letter = new Letter(id, Letter.Status.first(now, letterAt), 0, 1);
    return letters.putIfAbsent(id, letter) == null;
  }

  @Override
  public synchronized Optional<Letter> find(LetterId id) {
    return Optional.ofNullable(letters.get(id));
  }

  @Override
  public synchronized List<Letter> of(InterestKey interest) {
    return letters.values().stream().filter(l -> l.id().interest().equals(interest)).toList();
  }

  @Override
  public synchronized boolean move(Letter letter, Letter.Status to) {
    if (!isAsGiven(letter)) return false;
    letters.put(letter.id(), new Letter(letter.id(), to, letter.attempt(), letter.version() + 1));
    return true;
  }

  @Override
  public synchronized Optional<Letter> claim(
      Letter due, Instant leaseEnds, PrivateLink link, Instant linkEnds) {
    if (!isAsGiven(due)) return Optional.empty();
    Letter claimed =
        new Letter(
            due.id(), new Letter.Status.Claimed(leaseEnds), due.attempt() + 1, due.version() + 1);
    letters.put(due.id(), claimed);
    links.put(link.hash(), new Link(due.id().interest(), linkEnds));
    return Optional.of(claimed);
  }

  @Override
  public synchronized void forEachToWake(Instant now, Consumer<LetterId> consumer) {
    List<LetterId> waking = new ArrayList<>();
    letters.forEach(
        (id, letter) -> {
          if (letter.status().wakesAt().filter(at -> !at.isAfter(now)).isPresent()) waking.add(id);
        });
    waking.forEach(consumer);
  }

  @Override
  public synchronized Map<Open, List<String>> open(String visit) {
    Map<Open, List<String>> open = new EnumMap<>(Open.class);
    for (Letter letter : letters.values()) {
      InterestKey interest = letter.id().interest();
      Optional<Open> why = Open.of(letter.status());
      if (why.isEmpty() || !interest.visit().equals(visit)) continue;
      open.computeIfAbsent(why.get(), _ -> new ArrayList<>()).add(interest.id());
    }
    return open;
  }

  private boolean isAt(InterestKey key, long version) {
    Interest stored = interests.get(key);
    return stored != null && stored.version() == version;
  }

  private boolean isAsGiven(Letter letter) {
    Letter stored = letters.get(letter.id());
    return stored != null && stored.version() == letter.version();
  }
}
