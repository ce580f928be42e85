package studyvisit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import studyvisit.split.Level;
import studyvisit.split.Objective;
import studyvisit.split.Rule;
import studyvisit.split.Split;

/// What a set of rules gave, as a JSON object: status, objective, rules, or why there is none.
final class SplitJson {
  private final ReportRequest request;
  private final RuleTexts rules;
  private final ClashTexts clashes;
  private final ObjectiveTexts objectives;
  private final ChangeTexts changes;

  SplitJson(ReportRequest request) {
    this.request = request;
    rules = new RuleTexts(request);
    clashes = new ClashTexts(request);
    objectives = new ObjectiveTexts(request);
    changes = new ChangeTexts(request);
  }

  Map<String, Object> head(Answered answered) {
    Map<String, Object> split = new LinkedHashMap<>();
    split.put("status", answered.status());
    answered.found().ifPresent(found -> split.put("objective", objective(answered, found)));
    if (answered.split() instanceof Split.Feasible(var found)) {
      split.put("bound", levels(found, found.certificate().bound()));
    }
    if (answered.split() instanceof Split.Infeasible(var found, _)) {
      boolean isOnly = found.size() == 1;
      split.put("clashes", clashes.clash(found.getFirst()));
      split.put("relaxations", clashes.ways(found.getFirst(), isOnly));
      if (!isOnly) split.put("otherClashes", clashes.others(found.subList(1, found.size())));
    }
    List<Rule> kept = answered.problem().rules();
    split.put("rules", new Items(kept.size(), i -> rules.object(kept.get(i))));
    split.put("notHere", new Items(answered.notHere().size(), answered.notHere()::get));
    return split;
  }

  /// What each rule costs.
  Map<String, Object> prices(Prices prices) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Price price : prices.priced()) {
      Map<String, Object> object = rules.object(price.rule());
      object.put("price", changes.price(price));
      list.add(object);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("priced", list.size());
    object.put("rules", prices.rules());
    object.put("text", changes.whole(prices));
    object.put("list", list);
    return object;
  }

  /// Other rules beside the report's own: what they reach, and who would be elsewhere.
  Map<String, Object> compared(Report.Compared scenario, Answered own) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", scenario.name());
    object.putAll(head(scenario.answered()));
    if (own.found().isPresent() && scenario.answered().found().isPresent()) {
      Change change =
          Change.between(
              Change.Places.of(own), Change.Places.of(scenario.answered()), request.published());
      object.put("cost", changes.cost(scenario.name(), change));
    }
    object.put("differs", differences(own, scenario.answered()));
    if (!request.published().isEmpty()) {
      object.put("moves", moves(scenario.answered()));
    }
    return object;
  }

  /// Who of those placed in the published split and still here changes region or loses the place.
  Items moves(Answered answered) {
    List<String> moves = new ArrayList<>();
    for (var person : answered.problem().people()) {
      String before = request.published().getOrDefault(person.id(), "");
      if (!before.isEmpty() && !before.equals(answered.place(person.id()))) moves.add(person.id());
    }
    return new Items(
        moves.size(),
        i -> {
          String id = moves.get(i);
          return move(id, request.published().getOrDefault(id, ""), answered.place(id));
        });
  }

  private static Items differences(Answered one, Answered other) {
    TreeSet<String> people = new TreeSet<>();
    for (Answered each : List.of(one, other)) {
      for (var person : each.problem().people()) {
        String id = person.id();
        if (!one.place(id).equals(other.place(id))) people.add(id);
      }
    }
    List<String> ids = List.copyOf(people);
    return new Items(
        ids.size(), i -> move(ids.get(i), one.place(ids.get(i)), other.place(ids.get(i))));
  }

  /// Without `from` or `to` for no place.
  private static Map<String, Object> move(String id, String from, String to) {
    Map<String, Object> move = new LinkedHashMap<>();
    move.put("id", id);
    if (!from.isEmpty()) move.put("from", from);
    if (!to.isEmpty()) move.put("to", to);
    return move;
  }

  private Map<String, Object> objective(Answered answered, Split.Found found) {
    Objective reached = found.objective();
    Map<String, Object> objective = new LinkedHashMap<>();
    objective.put("placed", reached.placed());
    objective.put("unplaced", answered.problem().people().size() - reached.placed());
    objective.put("ranks", reached.ranks());
    objective.put("fitting", reached.fitting());
    objective.put("seed", answered.problem().seed());
    objective.put("levels", levels(found, found.certificate().total()));
    objective.put("text", objectives.of(answered.problem(), found));
    return objective;
  }

  private static List<Map<String, Object>> levels(Split.Found found, List<Long> values) {
    List<Map<String, Object>> levels = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Level level = found.certificate().levels().get(i);
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("code", ObjectiveTexts.code(level));
      object.put("number", level.number());
      object.put("value", values.get(i));
      levels.add(object);
    }
    return levels;
  }
}
