package studyvisit.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studyvisit.interest.Interest;
import studyvisit.interest.Interests;
import studyvisit.language.Language;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Solver;
import studyvisit.split.Split;

/// Counts the interests of a visit and splits its people over the partner regions. Reads only.
public final class RegionSplitReport {
  private final Programmes programmes;
  private final Interests interests;
  private final Clock clock;

  public RegionSplitReport(Programmes programmes, Interests interests, Clock clock) {
    this.programmes = programmes;
    this.interests = interests;
    this.clock = clock;
  }

  Programmes programmes() {
    return programmes;
  }

  /// Reads every interest of the visit and finds the optimal split.
  ///
  /// @throws java.util.concurrent.CancellationException when the thread is interrupted
  Report make(ReportRequest request) {
    Programme programme = request.programme();
    String visit = programme.visit().id();
    Instant asOf = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    List<Interest> all = new ArrayList<>();
    interests.forEach(visit, all::add);
    List<Interest> people = all.stream().filter(interest -> takesPart(request, interest)).toList();
    Problem problem =
        new Problem(
            people.stream().map(interest -> person(programme, interest)).toList(),
            programme.partnerRegions().stream().map(request::region).toList(),
            visit);
    return new Report(
        request,
        asOf,
        all,
        interests.erased(visit),
        interests.lapsed(visit),
        people,
        problem,
        Solver.solve(problem));
  }

  /// Where each person would go by today's proposal, under the visit's own rules: interest id →
  /// partner region id; empty if no split keeps them.
  public Map<String, String> places(Programme programme) {
    ReportRequest usual =
        new ReportRequest(programme, ReportRequest.Format.JSON, false, Map.of(), Language.EN);
    return switch (make(usual).split()) {
      case Split.Optimal optimal -> optimal.places();
      case Split.Infeasible _ -> Map.of();
    };
  }

  private static boolean takesPart(ReportRequest request, Interest interest) {
    boolean counts = !request.onlyConfirmed() || interest.confirmedAt().isPresent();
    return counts && interest.state().takesPart();
  }

  private static Person person(Programme programme, Interest interest) {
    List<String> chains = interest.answers().wishes().valueChains();
    Set<String> fits = new HashSet<>();
    List<String> ranking = new ArrayList<>(interest.answers().wishes().preferences());
    Set<String> known = new HashSet<>();
    for (PartnerRegion region : programme.partnerRegions()) {
      known.add(region.id());
      if (fits(programme, chains, region)) fits.add(region.id());
    }
    ranking.retainAll(known); // a region may have left the programme since
    return new Person(interest.key().id(), ranking, fits);
  }

  private static boolean fits(Programme programme, List<String> chains, PartnerRegion region) {
    return region.valueChains().stream()
        .anyMatch(
            shown -> chains.stream().anyMatch(own -> programme.vocabulary().meet(own, shown)));
  }
}
