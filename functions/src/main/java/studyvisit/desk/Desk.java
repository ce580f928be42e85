package studyvisit.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studyvisit.export.Material;
import studyvisit.interest.Interest;
import studyvisit.interest.InterestKey;
import studyvisit.interest.Interests;
import studyvisit.language.Language;
import studyvisit.letter.Letters;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;

/// What the desk works with.
///
/// @param ids gives a fresh ULID at each call, for interests and entries
public record Desk(Programmes programmes, Store store, Clock clock, Supplier<String> ids) {
  /// What is kept.
  public record Store(
      Interests interests,
      Letters letters,
      History history,
      Changes changes,
      Imports imports,
      Publications publications,
      MeetingTimes meetingTimes) {}

  Entry entry(String visit, Organiser by, Deed deed) {
    return new Entry(ids.get(), visit, clock.instant(), by, deed);
  }

  /// Notes in the history that somebody takes a file out of the desk.
  void exported(DeskSite.Call call, String file, int rows) {
    Map<String, String> details = Map.of("export", file, "rows", String.valueOf(rows));
    history().add(entry(call.visit(), call.by(), Deed.ofVisit(Deed.Kind.EXPORTED, details)));
  }

  Interests interests() {
    return store.interests();
  }

  History history() {
    return store.history();
  }

  Changes changes() {
    return store.changes();
  }

  Imports imports() {
    return store.imports();
  }

  MeetingTimes meetingTimes() {
    return store.meetingTimes();
  }

  /// As said, or as usual.
  MeetingHours meetingHours(String visit) {
    return meetingTimes().hours(visit).orElse(MeetingHours.USUAL);
  }

  Publications publications() {
    return store.publications();
  }

  /// What the report is asked with, under some rules, beside what is published.
  Map<String, @Nullable Object> splitEvent(
      Programme programme, Language language, Map<String, @Nullable Object> rules) {
    String visit = programme.visit().id();
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    event.put("visit", visit);
    event.put("language", language.code());
    event.put("rules", rules);
    event.put("prices", false);
    Map<String, String> published = published(visit);
    if (!published.isEmpty()) event.put("published", published);
    return event;
  }

  /// Where the publication in force has people go: region by id of the interest; empty if there is
  /// none.
  Map<String, String> published(String visit) {
    Optional<Publication> current = publications().current(visit);
    if (current.isEmpty()) return Map.of();
    List<InterestKey> keys = everyone(visit).stream().map(Interest::key).toList();
    Map<String, String> regions = new HashMap<>();
    publications()
        .placements(current.get(), keys)
        .forEach(
            (key, placement) ->
                placement.place().ifPresent(place -> regions.put(key.id(), place.region())));
    return regions;
  }

  /// What exports are made of, now.
  ///
  /// @param places interest id → id of the partner region
  Material material(DeskSite.Call call, Map<String, String> places) {
    return new Material(
        call.programme(), call.language(), everyone(call.visit()), places, clock.instant());
  }

  /// Every interest of a visit, in the order in which they came.
  List<Interest> everyone(String visit) {
    List<Interest> everyone = new ArrayList<>();
    interests().forEach(visit, everyone::add);
    everyone.sort(
        Comparator.comparing(Interest::receivedAt).thenComparing(interest -> interest.key().id()));
    return everyone;
  }
}
