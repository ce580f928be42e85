package studyvisit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import studyvisit.programme.Programme;
import studyvisit.split.Aim;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Rule;
import studyvisit.split.Solver;
import studyvisit.split.Split;

/// People and rules as the problem that the split solves.
final class SplitInput {
  private final ReportRequest request;
  private final Programme programme;
  private final Applicants applicants;

  SplitInput(ReportRequest request, Applicants applicants) {
    this.request = request;
    this.programme = request.programme();
    this.applicants = applicants;
  }

  Answered answer(SplitRules rules) {
    return answer(rules, Solver::solve);
  }

  /// What other rules give, of which nobody asks the reasons.
  Answered compare(SplitRules rules) {
    return answer(rules, problem -> Solver.withoutReasons(problem, Solver.USUAL_TIME));
  }

  private Answered answer(SplitRules rules, Function<Problem, Split> solver) {
    List<Person> people = applicants.of(rules.who());
    Set<String> here = rules.isAboutSingle() ? ids(people) : Set.of();
    List<Rule> kept = new ArrayList<>();
    List<String> notHere = new ArrayList<>();
    for (Rule rule : rules.others()) {
      String person =
          switch (rule) {
            case Rule.Pin(var id, _, _) -> id;
            case Rule.Exclusion(var id, _, _) -> id;
            default -> "";
          };
      if (person.isEmpty() || here.contains(person)) kept.add(rule);
      else if (!notHere.contains(person)) notHere.add(person);
    }
    Problem problem =
        new Problem(
            people,
            programme.partnerRegions().stream().map(rules::region).toList(),
            kept,
            aim(rules, here),
            rules.seed().orElse(programme.visit().id()));
    return new Answered(rules, problem, solver.apply(problem), notHere);
  }

  private static Set<String> ids(List<Person> people) {
    Set<String> ids = new HashSet<>();
    for (Person person : people) ids.add(person.id());
    return ids;
  }

  private Aim aim(SplitRules rules, Set<String> here) {
    if (rules.moves().isEmpty()) return new Aim(rules.ranks(), Optional.empty());
    Map<String, String> places = new HashMap<>(request.published());
    places.keySet().retainAll(here);
    return new Aim(rules.ranks(), Optional.of(new Aim.Published(places, rules.moves().get())));
  }
}
