package studyvisit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import studyvisit.interest.Interest;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.split.Aim;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Rule;
import studyvisit.split.Solver;
import studyvisit.split.Split;

/// Interests and rules as the problem that the split solves.
final class SplitInput {
  private final ReportRequest request;
  private final Programme programme;
  private final List<Interest> all;

  SplitInput(ReportRequest request, List<Interest> all) {
    this.request = request;
    this.programme = request.programme();
    this.all = all;
  }

  /// Those whom a split under these rules is about.
  List<Interest> people(SplitRules rules) {
    return all.stream().filter(rules.who()::has).toList();
  }

  Answered answer(SplitRules rules) {
    return answer(rules, Solver::solve);
  }

  /// What other rules give, of which nobody asks the reasons.
  Answered compare(SplitRules rules) {
    return answer(rules, problem -> Solver.withoutReasons(problem, Solver.USUAL_TIME));
  }

  private Answered answer(SplitRules rules, Function<Problem, Split> solver) {
    List<Person> people = people(rules).stream().map(this::person).toList();
    Set<String> here = new HashSet<>();
    for (Person person : people) here.add(person.id());
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

  private Aim aim(SplitRules rules, Set<String> here) {
    if (rules.moves().isEmpty()) return new Aim(rules.ranks(), Optional.empty());
    Map<String, String> places = new HashMap<>(request.published());
    places.keySet().retainAll(here);
    return new Aim(rules.ranks(), Optional.of(new Aim.Published(places, rules.moves().get())));
  }

  private Person person(Interest interest) {
    List<String> chains = interest.answers().wishes().valueChains();
    Set<String> fits = new HashSet<>();
    List<String> ranking = new ArrayList<>(interest.answers().wishes().preferences());
    Set<String> known = new HashSet<>();
    for (PartnerRegion region : programme.partnerRegions()) {
      known.add(region.id());
      if (fits(chains, region)) fits.add(region.id());
    }
    ranking.retainAll(known); // a region may have left the programme since
    return new Person(
        interest.key().id(),
        ranking,
        fits,
        interest.answers().origin().borderArea(),
        interest.answers().person().helix(),
        standing(interest));
  }

  /// Who is selected comes before who is not decided on, who comes before the reserve.
  private static int standing(Interest interest) {
    return switch (interest.state()) {
      case SELECTED, ACCEPTED -> 0;
      case RESERVE -> 2;
      default -> 1;
    };
  }

  private boolean fits(List<String> chains, PartnerRegion region) {
    return region.valueChains().stream()
        .anyMatch(
            shown -> chains.stream().anyMatch(own -> programme.vocabulary().meet(own, shown)));
  }
}
