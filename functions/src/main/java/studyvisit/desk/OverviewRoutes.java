package studyvisit.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import studyvisit.desk.DeskSite.Call;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.Answers;
import studyvisit.interest.Interest;
import studyvisit.letter.Letters;
import studyvisit.programme.Visit;
import studyvisit.web.Reply;

/// The whole visit at a glance. Codes and counts: the page has the words.
final class OverviewRoutes {
  /// Of those to whom a kind of letter was not sent.
  private static final int MOST_SHOWN = 100;

  private final Desk desk;

  OverviewRoutes(Desk desk) {
    this.desk = desk;
  }

  Reply overview(Call call) {
    List<Interest> everyone = desk.everyone(call.visit());
    List<Interest> people = everyone.stream().filter(p -> p.state().takesPart()).toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("asOf", desk.clock().instant().toString());
    json.put("interests", everyone.size());
    json.put("takingPart", people.size());
    json.put("erased", desk.interests().erased(call.visit()));
    json.put("states", counts(everyone.stream().map(p -> p.state().code())));
    json.put("borderAreas", each(people, a -> Stream.of(a.origin().borderArea())));
    json.put("countries", each(people, a -> Stream.of(a.origin().country())));
    json.put("helixCategories", each(people, a -> Stream.of(a.person().helix())));
    json.put("valueChains", each(people, a -> a.wishes().valueChains().stream()));
    json.put("topics", each(people, a -> a.wishes().topics().stream()));
    json.put("days", days(everyone, call.programme().visit()));
    json.put("gaps", Gap.of(call.programme(), people).stream().map(OverviewRoutes::gap).toList());
    Map<Letters.Open, List<String>> open = desk.store().letters().open(call.visit());
    json.put("letters", letters(open));
    json.put("withoutLetter", withoutLetter(open, everyone));
    json.put(
        "unreachable",
        everyone.stream()
            .filter(person -> person.trouble().isPresent())
            .map(OverviewRoutes::unreachable)
            .toList());
    json.put("dates", dates(call.programme().visit(), people));
    return Reply.json(200, json);
  }

  private static Map<String, Object> gap(Gap gap) {
    return switch (gap) {
      case Gap.Category(var area, var helix) ->
          Map.of("code", "category", "borderArea", area, "helix", helix);
      case Gap.Seats(var area, var people, var seats) ->
          Map.of("code", "seats", "borderArea", area, "people", people, "seats", seats);
      case Gap.Wishes(var region, var people, var min) ->
          Map.of("code", "wishes", "region", region, "people", people, "min", min);
      case Gap.Minima(var minima, var people) ->
          Map.of("code", "minima", "minima", minima, "people", people);
      case Gap.Bounds(var region, var min, var max) ->
          Map.of("code", "bounds", "region", region, "min", min, "max", max);
    };
  }

  /// How many came on each day, by the clock of the visit; days without anybody are left out.
  private static Map<String, Object> days(List<Interest> everyone, Visit visit) {
    return counts(
        everyone.stream().map(p -> LocalDate.ofInstant(p.receivedAt(), visit.zone()).toString()));
  }

  private static Map<String, Object> letters(Map<Letters.Open, List<String>> open) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Letters.Open kind : Letters.Open.values()) {
      json.put(kind.code(), open.getOrDefault(kind, List.of()).size());
    }
    return json;
  }

  /// Whose letters they are, the first of each kind.
  private static List<Map<String, Object>> withoutLetter(
      Map<Letters.Open, List<String>> open, List<Interest> everyone) {
    List<Map<String, Object>> people = new ArrayList<>();
    open.forEach(
        (kind, ids) -> {
          Set<String> some = new HashSet<>(ids);
          everyone.stream()
              .filter(person -> some.contains(person.key().id()))
              .limit(MOST_SHOWN)
              .map(person -> named(person, kind.code()))
              .forEach(people::add);
        });
    return people;
  }

  /// Somebody to whom letters do not arrive.
  private static Map<String, Object> unreachable(Interest person) {
    return named(person, person.trouble().map(AddressTrouble::code).orElse(""));
  }

  private static Map<String, Object> named(Interest person, String why) {
    return Map.of("id", person.key().id(), "name", person.answers().person().name(), "why", why);
  }

  /// What comes next, and whom each reminder is for as things stand.
  private static List<Map<String, Object>> dates(Visit visit, List<Interest> people) {
    long unconfirmed = people.stream().filter(p -> p.confirmedAt().isEmpty()).count();
    long unranked =
        people.stream()
            .filter(p -> p.confirmedAt().isPresent())
            .filter(p -> p.answers().wishes().preferences().isEmpty())
            .count();
    List<Map<String, Object>> dates = new ArrayList<>();
    dates.add(Map.of("code", "opens", "at", visit.opensAt().toString()));
    dates.add(
        Map.of(
            "code",
            "confirmReminder",
            "days",
            visit.reminders().confirmAfter().toDays(),
            "people",
            unconfirmed));
    dates.add(
        Map.of(
            "code",
            "rankingReminder",
            "at",
            visit.closesAt().minus(visit.reminders().rankingBefore()).toString(),
            "people",
            unranked));
    dates.add(Map.of("code", "closes", "at", visit.closesAt().toString()));
    dates.add(
        Map.of(
            "code", "visit", "at", visit.from().atStartOfDay(visit.zone()).toInstant().toString()));
    return dates;
  }

  private static Map<String, Object> each(
      List<Interest> people, Function<Answers, Stream<String>> ids) {
    return counts(people.stream().map(Interest::answers).flatMap(ids));
  }

  private static Map<String, Object> counts(Stream<String> ids) {
    Map<String, Integer> counts = new TreeMap<>();
    ids.forEach(id -> counts.merge(id, 1, Integer::sum));
    return new LinkedHashMap<>(counts);
  }
}
