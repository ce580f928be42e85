package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studyvisit.json.Json;
import studyvisit.split.Aim;
import studyvisit.split.Certificate;
import studyvisit.split.Level;
import studyvisit.split.Objective;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Proof;
import studyvisit.split.Region;
import studyvisit.split.Rule;
import studyvisit.split.Split;
import studyvisit.split.check.SplitChecker;

/// A report's JSON, read back as the problem that it is about and the split that it claims. Knows
/// of the report only what stands in its JSON.
final class SavedReport {
  private static final Set<String> STATUSES =
      Set.of("optimal", "feasible", "infeasible", "undecided");

  private final Map<?, ?> split;
  private final Map<?, ?> certificate;
  private final SequencedMap<String, String> places = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private SavedReport(Map<?, ?> report) {
    split = object(report, "split");
    certificate = object(split, "certificate");
  }

  /// What is wrong with a saved report; empty when its split is proven.
  ///
  /// @throws IllegalArgumentException when it lacks something or says it in another form
  static List<String> check(Map<String, @Nullable Object> report) {
    return new SavedReport(report).check();
  }

  private List<String> check() {
    Problem problem = problem();
    if (!InputHash.of(problem).equals(text(object(certificate, "input"), "sha256"))) {
      wrong.add("INPUT: people, rules and seed have another SHA-256 than it says.");
    }
    SplitChecker.check(problem, split(problem)).forEach(violation -> wrong.add(violation.text()));
    return wrong;
  }

  private Problem problem() {
    List<Person> people = new ArrayList<>();
    List<Region> regions = new ArrayList<>();
    for (Map<?, ?> region : objects(split, "regions")) {
      String id = text(region, "id");
      regions.add(new Region(id, number(region, "min"), number(region, "max")));
      for (Map<?, ?> row : objects(region, "people")) {
        Person person = person(row);
        people.add(person);
        places.put(person.id(), id);
        if (number(row, "rank") != person.rank(id))
          wrong.add("RANK: " + person.id() + " got another rank than it says.");
      }
    }
    for (Map<?, ?> row : objects(split, "unplaced")) people.add(person(row));
    List<Rule> rules = objects(split, "rules").stream().map(SavedReport::rule).toList();
    return new Problem(people, regions, rules, aim(), text(object(certificate, "input"), "seed"));
  }

  private static Person person(Map<?, ?> row) {
    return new Person(
        text(row, "id"),
        texts(row, "ranking"),
        Set.copyOf(texts(row, "fits")),
        text(row, "borderArea"),
        text(row, "helix"),
        number(row, "standing"));
  }

  private Aim aim() {
    Map<?, ?> input = object(certificate, "input");
    Aim.Ranks ranks = Aim.Ranks.valueOf(text(input, "ranks"));
    if (!input.containsKey("moves")) return new Aim(ranks, Optional.empty());
    Map<String, String> published = new LinkedHashMap<>();
    object(input, "published")
        .forEach((person, region) -> published.put(String.valueOf(person), String.valueOf(region)));
    Aim.Published.Weight weight = Aim.Published.Weight.valueOf(text(input, "moves"));
    return new Aim(ranks, Optional.of(new Aim.Published(published, weight)));
  }

  private static Rule rule(Map<?, ?> rule) {
    return switch (text(rule, "code")) {
      case "categoryMinimum" ->
          new Rule.CategoryMinimum(text(rule, "region"), text(rule, "category"), count(rule));
      case "categoryMaximum" ->
          new Rule.CategoryMaximum(text(rule, "region"), text(rule, "category"), count(rule));
      case "areasTogether" -> new Rule.AreasTogether();
      case "areasMixed" -> new Rule.AreasMixed(count(rule));
      case "areaSeats" -> new Rule.AreaSeats(text(rule, "area"), count(rule));
      case "pin" -> new Rule.Pin(text(rule, "person"), text(rule, "region"), note(rule));
      case "exclusion" ->
          new Rule.Exclusion(text(rule, "person"), text(rule, "region"), note(rule));
      default -> throw new IllegalArgumentException("no such rule: " + text(rule, "code"));
    };
  }

  private static int count(Map<?, ?> rule) {
    return number(rule, "number");
  }

  private static Rule.Note note(Map<?, ?> rule) {
    return new Rule.Note(text(rule, "by"), text(rule, "at"), text(rule, "why"));
  }

  private Split split(Problem problem) {
    String status = text(split, "status");
    if (!STATUSES.contains(status)) throw new IllegalArgumentException("no status: " + status);
    if (!status.equals("optimal") && !status.equals("infeasible")) {
      wrong.add("STATUS: " + status + " is no proof of the best.");
    }
    if (status.equals("undecided")) return new Split.Undecided();
    Proof proof = proof(saidProof());
    if (status.equals("infeasible")) {
      return new Split.Infeasible(List.of(), proof);
    }
    Map<?, ?> objective = object(split, "objective");
    List<Integer> ranks = longs(objective, "ranks").stream().map(Math::toIntExact).toList();
    Objective reached =
        new Objective(number(objective, "placed"), ranks, number(objective, "fitting"));
    List<Level> levels = Level.of(problem);
    Certificate told =
        new Certificate(levels, longs(certificate, "total"), longs(certificate, "bound"), proof);
    List<Long> values =
        objects(objective, "levels").stream().map(level -> longNumber(level, "value")).toList();
    if (!values.equals(told.total()))
      wrong.add("COUNT: the levels of the objective are not the total that is proven.");
    List<List<Object>> named = new ArrayList<>();
    for (Map<?, ?> level : objects(objective, "levels")) {
      named.add(List.of(text(level, "code"), number(level, "number")));
    }
    List<List<Object>> known = new ArrayList<>();
    for (Level level : levels) known.add(List.of(ObjectiveTexts.code(level), level.number()));
    if (!named.equals(known))
      wrong.add("LEVELS: other levels than the rules give, or in another order.");
    if (!text(objective, "seed").equals(problem.seed()))
      wrong.add("INPUT: another seed than the one that is proven.");
    if (number(objective, "unplaced") != problem.people().size() - reached.placed()) {
      wrong.add("COUNT: another number of people without a place.");
    }
    Split.Found found = new Split.Found(places, reached, told, new LinkedHashMap<>());
    return status.equals("optimal") ? new Split.Optimal(found) : new Split.Feasible(found);
  }

  /// A large one is told as text in parts.
  private Map<?, ?> saidProof() {
    if (certificate.containsKey("proof")) return object(certificate, "proof");
    return Json.object(String.join("", texts(certificate, "proofParts")));
  }

  private static Proof proof(Map<?, ?> proof) {
    if (proof.containsKey("same")) return new Proof.Same();
    if (proof.containsKey("everySet")) return new Proof.EverySet();
    if (proof.containsKey("regions")) {
      SequencedMap<String, Proof> cases = new LinkedHashMap<>();
      Map<?, ?> regions = object(proof, "regions");
      for (Object region : regions.keySet()) {
        cases.put(String.valueOf(region), proof(object(regions, String.valueOf(region))));
      }
      return new Proof.ByRegion(prices(proof), text(proof, "area"), cases);
    }
    if (proof.containsKey("atMost")) {
      return new Proof.ByCount(
          text(proof, "region"),
          text(proof, "category"),
          text(proof, "area"),
          number(proof, "most"),
          proof(object(proof, "atMost")),
          proof(object(proof, "more")));
    }
    long parts = proof.containsKey("parts") ? longNumber(proof, "parts") : 1;
    return new Proof.Priced(prices(proof), parts);
  }

  private static List<Proof.Price> prices(Map<?, ?> proof) {
    return objects(proof, "prices").stream()
        .map(
            price ->
                new Proof.Price(
                    text(price, "region"),
                    text(price, "category"),
                    text(price, "area"),
                    longs(price, "levels")))
        .toList();
  }

  private static Object value(Map<?, ?> object, String name) {
    Object value = object.get(name);
    if (value == null) throw new IllegalArgumentException("lacks " + name);
    return value;
  }

  private static String text(Map<?, ?> object, String name) {
    if (value(object, name) instanceof String text) return text;
    throw new IllegalArgumentException("no text: " + name);
  }

  private static int number(Map<?, ?> object, String name) {
    return Math.toIntExact(longNumber(object, name));
  }

  private static long longNumber(Map<?, ?> object, String name) {
    Object value = value(object, name);
    if (value instanceof Integer number) return number;
    if (value instanceof Long number) return number;
    throw new IllegalArgumentException("no number: " + name);
  }

  private static Map<?, ?> object(Map<?, ?> object, String name) {
    if (value(object, name) instanceof Map<?, ?> inner) return inner;
    throw new IllegalArgumentException("no object: " + name);
  }

  private static List<?> list(Map<?, ?> object, String name) {
    if (value(object, name) instanceof List<?> list) return list;
    throw new IllegalArgumentException("no list: " + name);
  }

  private static List<Map<?, ?>> objects(Map<?, ?> object, String name) {
    List<Map<?, ?>> objects = new ArrayList<>();
    for (Object item : list(object, name)) objects.add(object(Map.of("item", item), "item"));
    return objects;
  }

  private static List<String> texts(Map<?, ?> object, String name) {
    return list(object, name).stream().map(String::valueOf).collect(Collectors.toList());
  }

  private static List<Long> longs(Map<?, ?> object, String name) {
    return list(object, name).stream()
        .map(item -> longNumber(Map.of("item", item), "item"))
        .collect(Collectors.toList());
  }
}
