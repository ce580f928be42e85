package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studyvisit.Events;
import studyvisit.MovableClock;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.json.Json;
import studyvisit.programme.BorderArea;
import studyvisit.split.check.SplitChecker;

/// The split in the report of 40 random people is the best there is, judged by others.
class OptimalReportTest {
  private static final List<String> REGIONS =
      List.of(SampleReport.ARAGON, SampleReport.DENMARK, SampleReport.FRIULI);

  static List<Interest> people(long seed) {
    Random random = new Random(seed);
    List<Interest> people = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      List<String> ranking = new ArrayList<>(REGIONS);
      if (random.nextInt(3) == 0) Collections.shuffle(ranking, random);
      List<BorderArea> areas = SampleReport.PROGRAMME.borderAreas();
      BorderArea area = areas.get(random.nextInt(areas.size()));
      Map<String, Object> changes =
          Map.of(
              "borderArea", area.id(),
              "subregion", area.subregions().getFirst().code(),
              "valueChains", area.valueChains().subList(0, 1 + random.nextInt(2)),
              "preferences", ranking.subList(0, random.nextInt(4)));
      people.add(SampleReport.person("P" + (100 + i), State.CONFIRMED, changes));
    }
    return people;
  }

  /// Alternates between room for all with a minimum to fill, and too few places.
  private static Map<String, int[]> limits(long seed) {
    return seed % 2 == 0
        ? Map.of(SampleReport.DENMARK, new int[] {2, 12}, SampleReport.FRIULI, new int[] {13, 20})
        : Map.of(SampleReport.DENMARK, new int[] {0, 7}, SampleReport.FRIULI, new int[] {5, 9});
  }

  private static String event(Map<String, int[]> limits) {
    List<String> regions = new ArrayList<>();
    limits.forEach(
        (id, limit) ->
            regions.add("\"%s\": {\"min\": %d, \"max\": %d}".formatted(id, limit[0], limit[1])));
    return "{\"visit\": \"june-2018\", \"rules\": {\"regions\": {"
        + String.join(", ", regions)
        + "}}}";
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void an_independent_solver_places_as_many_at_ranks_as_good_and_regions_as_fitting(long seed)
      throws Exception {
    List<Interest> people = people(seed);
    Map<String, Object> answer = SampleReport.on(people).invoked(event(limits(seed)));
    List<IndependentSplit.Score> best =
        new IndependentSplit(people, SampleReport.PROGRAMME.partnerRegions(), limits(seed)).best();

    assertThat(ranks(answer))
        .containsExactlyInAnyOrderElementsOf(
            best.stream().map(IndependentSplit.Score::rank).toList());
    assertThat(fitting(answer, people))
        .isEqualTo(best.stream().filter(IndependentSplit.Score::fits).count());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void the_objective_is_what_counting_the_lists_gives(long seed) throws Exception {
    List<Interest> people = people(seed);
    Map<String, Object> answer = SampleReport.on(people).invoked(event(limits(seed)));

    List<Integer> ranks = ranks(answer);
    List<Integer> counts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) counts.add(Collections.frequency(ranks, i));
    Object objective = SampleReport.at(answer, "split", "objective");
    assertThat(SampleReport.at(objective, "placed")).isEqualTo(ranks.size());
    assertThat(SampleReport.at(objective, "unplaced")).isEqualTo(40 - ranks.size());
    assertThat(SampleReport.at(objective, "ranks")).isEqualTo(counts);
    assertThat(SampleReport.at(objective, "fitting")).isEqualTo((int) fitting(answer, people));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void every_rank_is_the_one_that_the_person_gave(long seed) throws Exception {
    List<Interest> people = people(seed);
    Map<String, Object> answer = SampleReport.on(people).invoked(event(limits(seed)));

    for (Interest person : people) {
      for (Object region : regions(answer)) {
        for (Object placed : list(SampleReport.at(region, "people"))) {
          if (!SampleReport.at(placed, "id").equals(person.key().id())) continue;
          assertThat(SampleReport.at(placed, "rank")).isEqualTo(score(person, region).rank());
        }
      }
    }
  }

  @Test
  void everybody_is_listed_once_with_a_reason_and_every_limit_is_kept() throws Exception {
    Map<String, Object> answer = SampleReport.on(people(1)).invoked(event(limits(1)));

    List<Object> listed = new ArrayList<>(list(SampleReport.at(answer, "split", "unplaced")));
    for (Object region : regions(answer)) {
      List<?> there = list(SampleReport.at(region, "people"));
      assertThat(there.size())
          .isBetween((int) SampleReport.at(region, "min"), (int) SampleReport.at(region, "max"));
      listed.addAll(there);
    }
    Set<Object> ids = new HashSet<>(SampleReport.ids(listed));
    assertThat(listed).hasSize(40);
    assertThat(ids).hasSize(40);
    assertThat(listed)
        .allMatch(person -> !SampleReport.at(person, "reason", "code").toString().isBlank())
        .allMatch(person -> SampleReport.at(person, "reason", "text").toString().endsWith("."));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void the_checker_finds_it_proven(long seed) throws Exception {
    Report report = SampleReport.on(people(seed)).made(event(limits(seed)));

    assertThat(SplitChecker.check(report.problem(), report.split())).isEmpty();
  }

  @Test
  void the_order_in_which_people_are_read_changes_nothing() throws Exception {
    List<Interest> people = people(7);
    String first = Json.text(SampleReport.on(people).invoked(event(limits(7))));
    List<Interest> turned = new ArrayList<>(people);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(turned, new Random(i));
      RegionSplitReport report =
          new RegionSplitReport(
              SampleReport.PROGRAMMES,
              new OrderedInterests(turned),
              new MovableClock(SampleReport.NOW));
      assertThat(Json.text(new ReportAnswers(report).invoked(Events.json(event(limits(7))))))
          .isEqualTo(first);
    }
  }

  private static List<Integer> ranks(Map<String, Object> answer) {
    List<Integer> ranks = new ArrayList<>();
    for (Object region : regions(answer)) {
      for (Object person : list(SampleReport.at(region, "people"))) {
        ranks.add((Integer) SampleReport.at(person, "rank"));
      }
    }
    return ranks;
  }

  private static long fitting(Map<String, Object> answer, List<Interest> people) {
    long fitting = 0;
    for (Object region : regions(answer)) {
      List<Object> there = SampleReport.ids(SampleReport.at(region, "people"));
      fitting +=
          people.stream()
              .filter(person -> there.contains(person.key().id()))
              .filter(person -> score(person, region).fits())
              .count();
    }
    return fitting;
  }

  private static IndependentSplit.Score score(Interest person, Object region) {
    String id = String.valueOf(SampleReport.at(region, "id"));
    return IndependentSplit.Score.of(
        person, SampleReport.PROGRAMME.partnerRegion(id).orElseThrow());
  }

  private static List<?> regions(Map<String, Object> answer) {
    return list(SampleReport.at(answer, "split", "regions"));
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }
}
