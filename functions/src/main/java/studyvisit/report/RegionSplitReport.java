package studyvisit.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studyvisit.interest.AddressTrouble;
import studyvisit.interest.Interests;
import studyvisit.programme.Programme;
import studyvisit.programme.Programmes;

/// Counts the interests of a visit and splits its people over the partner regions. Reads only.
public final class RegionSplitReport {
  /// An answer over HTTP ends after 20 s.
  private static final Duration UNTIL_PRICED = Duration.ofSeconds(15);

  private static final Duration LONGEST_PRICING = Duration.ofSeconds(4);

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

  /// Reads every interest of the visit, or takes the people of the request and touches no table,
  /// and finds the optimal split, for each set of rules.
  ///
  /// @throws java.util.concurrent.CancellationException when the thread is interrupted
  Report make(ReportRequest request) {
    long start = System.nanoTime();
    Programme programme = request.programme();
    String visit = programme.visit().id();
    Instant asOf = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Tally tally = new Tally(request.rules().who());
    Applicants applicants = new Applicants(programme);
    if (request.people().isPresent()) {
      request.people().get().forEach(one -> add(one, Optional.empty(), tally, applicants));
    } else {
      interests.forEach(
          visit, interest -> add(Applicant.of(interest), interest.trouble(), tally, applicants));
      tally.removed(interests.erased(visit), interests.lapsed(visit));
    }
    SplitInput input = new SplitInput(request, applicants);
    Answered answered = input.answer(request.rules());
    List<Report.Compared> scenarios = new ArrayList<>();
    for (ReportRequest.Scenario scenario : request.scenarios()) {
      scenarios.add(new Report.Compared(scenario.name(), input.compare(scenario.rules())));
    }
    Optional<Prices> prices =
        request.prices() && request.page().isFirst()
            ? Pricing.of(answered, request.published(), forPrices(start))
            : Optional.empty();
    return new Report(request, asOf, tally, applicants, answered, prices, scenarios);
  }

  private static void add(
      Applicant applicant, Optional<AddressTrouble> trouble, Tally tally, Applicants applicants) {
    tally.add(applicant, trouble);
    if (applicant.standing().state().takesPart()) applicants.add(applicant);
  }

  /// Prices must not make an answer late that was in time without them.
  private static Duration forPrices(long start) {
    Duration left = UNTIL_PRICED.minusNanos(System.nanoTime() - start);
    return left.compareTo(LONGEST_PRICING) < 0 ? left : LONGEST_PRICING;
  }
}
