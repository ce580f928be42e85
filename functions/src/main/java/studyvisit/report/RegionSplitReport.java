package studyvisit.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studyvisit.interest.Interest;
import studyvisit.interest.Interests;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;
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

  /// Reads every interest of the visit and finds the optimal split, for each set of rules.
  ///
  /// @throws java.util.concurrent.CancellationException when the thread is interrupted
  Report make(ReportRequest request) {
    Programme programme = request.programme();
    String visit = programme.visit().id();
    Instant asOf = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    List<Interest> all = new ArrayList<>();
    interests.forEach(visit, all::add);
    SplitInput input = new SplitInput(request, all);
    Answered answered = input.answer(request.rules());
    List<Report.Compared> scenarios = new ArrayList<>();
    for (ReportRequest.Scenario scenario : request.scenarios()) {
      scenarios.add(new Report.Compared(scenario.name(), input.answer(scenario.rules())));
    }
    return new Report(
        request,
        asOf,
        all,
        interests.erased(visit),
        interests.lapsed(visit),
        input.people(request.rules()),
        answered,
        scenarios);
  }

  /// Where each person would go by today's proposal, under the visit's own rules: interest id →
  /// partner region id; empty if no split keeps them.
  public Map<String, String> places(Programme programme) {
    return switch (make(ReportRequest.usual(programme)).split()) {
      case Split.Optimal(var found) -> found.places();
      case Split.Feasible(var found) -> found.places();
      case Split.Infeasible _, Split.Undecided _ -> Map.of();
    };
  }
}
