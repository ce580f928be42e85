package studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studyvisit.programme.PartnerRegion;
import studyvisit.programme.Programme;
import studyvisit.programme.ProgrammeFiles;
import studyvisit.split.IndependentSolver;
import studyvisit.split.Objective;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Region;

/// Checks a split from outside: from the report's JSON, from what each person's own export says,
/// and with a solver of others.
final class SplitProof {
  private final Programme programme;
  private final SplitReport report;
  private final Map<String, StoredAnswers.Wishes> wishes;

  private SplitProof(SplitReport report, Map<String, StoredAnswers.Wishes> wishes) {
    this.programme = ProgrammeFiles.bundled().find(report.visit()).orElseThrow();
    this.report = report;
    this.wishes = wishes;
  }

  /// @param wishes by the interest's id
  static void check(SplitReport report, Map<String, StoredAnswers.Wishes> wishes) {
    new SplitProof(report, wishes).check();
  }

  private void check() {
    SplitReport.Split split = report.split();
    assertThat(split.status()).isEqualTo("optimal");
    assertThat(report.everyone()).extracting(SplitReport.Placed::id).doesNotHaveDuplicates();
    for (SplitReport.Host host : split.regions()) {
      assertThat(host.people()).hasSizeBetween(host.min(), host.max());
      for (SplitReport.Placed placed : host.people())
        assertThat(placed.rank()).isEqualTo(person(placed.id()).rank(host.id()));
    }
    assertThat(report.everyone())
        .allSatisfy(person -> assertThat(person.reason().text()).isNotBlank());

    Problem problem = problem();
    Objective reached = IndependentSolver.reached(problem, report.places());
    assertThat(reached).isEqualTo(IndependentSolver.best(problem));
    SplitReport.Reached told = split.objective();
    assertThat(new Objective(told.placed(), told.ranks(), told.fitting())).isEqualTo(reached);
    assertThat(told.unplaced()).isEqualTo(split.unplaced().size());
  }

  private Problem problem() {
    List<Person> people = report.everyone().stream().map(placed -> person(placed.id())).toList();
    List<Region> regions =
        report.split().regions().stream()
            .map(host -> new Region(host.id(), host.min(), host.max()))
            .toList();
    return new Problem(people, regions, report.visit());
  }

  private Person person(String id) {
    StoredAnswers.Wishes wish = wishes.get(id);
    if (wish == null) throw new AssertionError("nobody has the id " + id);
    return new Person(
        id,
        wish.preferences(),
        programme.partnerRegions().stream()
            .filter(region -> shows(region, wish.valueChains()))
            .map(PartnerRegion::id)
            .collect(Collectors.toSet()));
  }

  private boolean shows(PartnerRegion region, List<String> chains) {
    return region.valueChains().stream()
        .anyMatch(
            shown -> chains.stream().anyMatch(own -> programme.vocabulary().meet(own, shown)));
  }
}
