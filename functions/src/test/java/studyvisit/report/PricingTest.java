package studyvisit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static studyvisit.report.SampleReport.ARAGON;
import static studyvisit.report.SampleReport.DENMARK;
import static studyvisit.report.SampleReport.FRIULI;
import static studyvisit.report.SampleReport.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studyvisit.interest.Interest;
import studyvisit.interest.State;
import studyvisit.split.Aim;
import studyvisit.split.Certificate;
import studyvisit.split.Level;
import studyvisit.split.Objective;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Proof;
import studyvisit.split.Region;
import studyvisit.split.Rule;
import studyvisit.split.Solver;
import studyvisit.split.Split;

class PricingTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  /// Three of civil society and three of academia, who would all go to Aragon.
  private static SampleReport six() {
    List<Interest> people = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String helix = i < 3 ? "civil-society" : "academia";
      people.add(
          SampleReport.person(
              "P" + i,
              State.CONFIRMED,
              Map.of("helix", helix, "preferences", List.of(ARAGON, FRIULI, DENMARK))));
    }
    return SampleReport.on(people);
  }

  @Test
  void a_minimum_costs_the_first_choices_that_it_takes() throws Exception {
    Map<String, Object> answer =
        six()
            .invoked(
                """
                {"visit": "june-2018", "rules": {"regions": {
                  "central-denmark": {"categories": {"civil-society": {"min": 3}}}}}}
                """);

    Object price = at(answer, "prices", "list", 0);
    assertThat(at(answer, "prices", "priced")).isEqualTo(1);
    assertThat(at(answer, "prices", "rules")).isEqualTo(1);
    assertThat(at(price, "code")).isEqualTo("categoryMinimum");
    assertThat(at(price, "region")).isEqualTo(DENMARK);
    assertThat(at(price, "price", "code")).isEqualTo("atRank");
    assertThat(at(price, "price", "ranks")).isEqualTo(List.of(-3, 0, 3));
    assertThat(at(price, "price", "elsewhere")).isEqualTo(3);
    assertThat(at(price, "price", "proven")).isEqualTo(true);
    assertThat(at(price, "price", "text").toString())
        .startsWith(
            "Because of this rule: 3 people fewer get their first choice; 3 people more are at rank"
                + " 3;")
        .endsWith("3 people are elsewhere.");
  }

  @Test
  void a_rule_that_binds_nobody_costs_nothing() throws Exception {
    Map<String, Object> answer =
        six()
            .invoked(
                """
                {"visit": "june-2018", "rules": {"regions": {
                  "aragon-aquitaine-midi-pyrenees": {"min": 2}}}}
                """);

    assertThat(at(answer, "prices", "list", 0, "price", "code")).isEqualTo("nothing");
    assertThat(at(answer, "prices", "list", 0, "price", "elsewhere")).isEqualTo(0);
  }

  @Test
  void a_scenario_says_what_it_costs_against_the_rules_of_the_report() throws Exception {
    Map<String, Object> answer =
        six()
            .invoked(
                """
                {"visit": "june-2018", "scenarios": [{"name": "Denmark for two", "rules": {"regions": {
                  "central-denmark": {"min": 2}}}}, {"name": "As now", "rules": {}}]}
                """);

    assertThat(at(answer, "scenarios", 0, "cost", "ranks")).isEqualTo(List.of(-2, 0, 2));
    assertThat(at(answer, "scenarios", 0, "cost", "text").toString())
        .startsWith("Denmark for two: 2 people fewer get their first choice; 2 people more are at")
        .endsWith("2 people are elsewhere.");
    assertThat(at(answer, "scenarios", 1, "cost", "text")).isEqualTo("As now: the same split.");
  }

  @Test
  void who_does_not_want_prices_gets_none() throws Exception {
    assertThat(six().invoked("{\"visit\": \"june-2018\", \"prices\": false}"))
        .doesNotContainKey("prices");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | {"min": 2, "max": 9, "categories": {"government": {"min": 3, "max": 6}}} | "free"
          2 | {"min": 20, "max": 30} | "free"
          3 | {"max": 5} | {"mixed": 3}
          4 | {"open": false} | "free"
          5 | {"min": 12} | "together"
          6 | {"max": 9, "categories": {"government": {"max": 4}}} | {"mixed": 4}
          """)
  void every_price_is_what_solving_without_the_rule_gives(long seed, String denmark, String areas)
      throws Exception {
    String event =
        """
        {"visit": "june-2018", "published": {"P103": "central-denmark", "P110": "central-denmark"},
         "rules": {"regions": {"central-denmark": %s}, "borderAreas": %s, "seats": {"mx-gt": 5},
          "moves": "fewestAfterWorstRank",
          "pins": [{"person": "P104", "region": "friuli-venezia-giulia-slovenia", "by": "O", "at": "t", "why": "w"}],
          "exclusions": [{"person": "P105", "region": "aragon-aquitaine-midi-pyrenees", "by": "O", "at": "t", "why": "w"}]}}
        """
            .formatted(denmark, areas);
    Report report = SampleReport.on(OptimalReportTest.people(seed).subList(0, 24)).made(event);
    Answered own = report.answered();
    assertThat(own.isProven()).isTrue();

    Prices prices = Pricing.of(own, report.request().published(), LONG).orElseThrow();

    assertThat(prices.whole()).isEqualTo(Prices.Whole.YES);
    assertThat(prices.priced()).hasSize(Pricing.rules(own.problem()).size());
    for (Price price : prices.priced()) {
      Problem without = Pricing.without(own.problem(), price.rule());
      Split.Optimal other = (Split.Optimal) Solver.solve(without);
      Change change =
          Change.between(
              new Change.Places(without, other.found().places()),
              Change.Places.of(own),
              report.request().published());
      assertThat(price.change()).as(price.rule().toString()).isEqualTo(change);
      assertThat(price.worse().isEmpty())
          .isEqualTo(
              own.found()
                  .orElseThrow()
                  .certificate()
                  .total()
                  .equals(other.found().certificate().total()));
    }
  }

  @Test
  void time_that_is_over_prices_nothing_and_says_so() throws Exception {
    Report report =
        six().made("{\"visit\": \"june-2018\", \"rules\": {\"seats\": {\"mx-gt\": 1}}}");

    Prices prices = Pricing.of(report.answered(), Map.of(), Duration.ZERO).orElseThrow();

    assertThat(prices).isEqualTo(new Prices(List.of(), 1, Prices.Whole.LATE));
    assertThat(new SplitJson(report.request()).prices(prices))
        .containsEntry("priced", 0)
        .containsEntry("rules", 1)
        .hasEntrySatisfying(
            "text",
            text -> assertThat(text.toString()).startsWith("Time was left for 0 of 1 rules"));
  }

  @Test
  void for_very_many_people_no_rule_is_priced_and_that_is_said() {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i <= Pricing.MOST_PEOPLE; i++) {
      people.add(new Person("P" + i, List.of(), Set.of()));
    }
    Problem problem = new Problem(people, List.of(new Region("r", 1, 5)), "seed");

    Prices prices = Pricing.of(answered(problem, true), Map.of(), LONG).orElseThrow();

    assertThat(prices).isEqualTo(new Prices(List.of(), 2, Prices.Whole.LARGE));
  }

  @Test
  void of_a_split_that_is_not_proven_only_what_makes_it_hard_is_priced() {
    Problem problem =
        new Problem(
            List.of(new Person("P1", List.of("r"), Set.of())),
            List.of(new Region("r", 1, 5)),
            List.of(new Rule.AreasTogether()),
            Aim.USUAL,
            "seed");

    Prices prices = Pricing.of(answered(problem, false), Map.of(), LONG).orElseThrow();

    assertThat(prices.whole()).isEqualTo(Prices.Whole.UNPROVEN);
    assertThat(prices.rules()).isEqualTo(2);
    assertThat(prices.priced()).singleElement().matches(price -> !price.proven());
  }

  @Test
  void where_no_split_keeps_the_rules_there_is_nothing_to_price() throws Exception {
    assertThat(
            six()
                .invoked(
                    "{\"visit\": \"june-2018\", \"rules\": {\"regions\": {\"central-denmark\":"
                        + " {\"min\": 9}}}}"))
        .doesNotContainKey("prices");
  }

  private static Answered answered(Problem problem, boolean optimal) {
    Split.Found found =
        new Split.Found(
            new LinkedHashMap<>(Map.of("P1", "r")),
            new Objective(1, List.of(1), 0),
            new Certificate(
                Level.of(problem),
                List.of(0L, 0L, 0L),
                List.of(0L, 0L, 0L),
                new Proof.Priced(List.of())),
            new LinkedHashMap<>());
    Split split = optimal ? new Split.Optimal(found) : new Split.Feasible(found);
    return new Answered(SplitRules.NONE, problem, split, List.of());
  }
}
