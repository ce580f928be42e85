package studyvisit.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import studyvisit.interest.Answers;
import studyvisit.interest.Interest;
import studyvisit.programme.Visit;
import studyvisit.sheet.Cell;
import studyvisit.sheet.Sheet;

/// How many people there are of which kind, as the first table of a book.
final class Summary {
  private final Material material;
  private final Names names;
  private final List<Interest> people;
  private final List<List<Cell>> rows = new ArrayList<>();

  Summary(Material material, List<Interest> people) {
    this.material = material;
    this.names = new Names(material);
    this.people = people;
    row(material.texts().get("export.people"), "", people.size());
  }

  Summary states() {
    return count(
        material.texts().get("export.state"),
        interest -> List.of(interest.state().code()),
        names::state);
  }

  Summary mix() {
    answered("helix", answers -> List.of(answers.person().helix()), names::helix);
    answered("borderArea", answers -> List.of(answers.origin().borderArea()), names::area);
    return count(
        names.word("export.country"),
        interest -> List.of(interest.answers().origin().country()),
        names::country);
  }

  /// How many came to each of these parts; nothing before anybody was recorded.
  Summary attendance(List<Visit.Part> parts) {
    for (Visit.Part part : parts) {
      long came = people.stream().filter(i -> i.attended().contains(part.id())).count();
      if (came > 0) row(names.word("export.attended"), part.name().in(material.language()), came);
    }
    return this;
  }

  /// What the people do business with.
  Summary business() {
    answered("business.offers", a -> a.wishes().business().offers(), names::chain);
    answered("business.seeks", a -> a.wishes().business().seeks(), names::chain);
    return answered("business.imports", a -> a.wishes().business().imports(), names::chain);
  }

  /// How many of the people each presenter meets, and how many have so many meetings.
  Summary meetings(List<PlannedMeetings.Planned> planned) {
    List<String> presenters = new ArrayList<>();
    Map<String, Integer> byPerson = new LinkedHashMap<>();
    for (PlannedMeetings.Planned each : planned) {
      presenters.add(each.match().shownBy().name().in(material.language()));
      byPerson.merge(each.match().interest().key().id(), 1, Integer::sum);
    }
    rows(material.texts().get("export.presenter"), presenters.stream(), presenter -> presenter);
    return rows(
        material.texts().get("export.meetingsEach"),
        byPerson.values().stream().map(String::valueOf),
        count -> count);
  }

  Summary chains() {
    return answered("valueChains", answers -> answers.wishes().valueChains(), names::chain);
  }

  Summary languages() {
    return answered("workingLanguages", a -> a.practical().workingLanguages(), names::spoken);
  }

  Sheet sheet() {
    return new Sheet(
        material.texts().get("export.summary"),
        List.of(
            material.texts().get("export.what"),
            material.texts().get("export.which"),
            material.texts().get("export.count"),
            material.texts().get("export.share"),
            material.texts().get("export.bar")),
        rows);
  }

  private Summary answered(
      String field, Function<Answers, List<String>> ids, UnaryOperator<String> name) {
    return count(names.field(field), interest -> ids.apply(interest.answers()), name);
  }

  /// The most frequent first; equal ones in the order in which they came.
  private Summary count(
      String label, Function<Interest, List<String>> ids, UnaryOperator<String> name) {
    return rows(label, people.stream().flatMap(interest -> ids.apply(interest).stream()), name);
  }

  private Summary rows(String label, Stream<String> ids, UnaryOperator<String> name) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    ids.forEach(id -> counts.merge(id, 1, Integer::sum));
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> row(label, name.apply(entry.getKey()), entry.getValue()));
    return this;
  }

  private void row(String label, String kind, long count) {
    rows.add(
        List.of(
            Cell.of(label),
            Cell.of(kind),
            Cell.of(count),
            Cell.share(count, people.size()),
            Cell.bar(count, people.size())));
  }
}
