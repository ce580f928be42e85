package studyvisit.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studyvisit.call.TimeLeft;
import studyvisit.split.Certificate;
import studyvisit.split.Level;
import studyvisit.split.Problem;
import studyvisit.split.Proof;
import studyvisit.split.Region;
import studyvisit.split.Rule;
import studyvisit.split.Solver;
import studyvisit.split.Split;

/// Works out what each rule costs: solves again without it. Where the certificate shows that the
/// rule binds nowhere, the same split is the best without it, and nothing has to be solved.
final class Pricing {
  static final int MOST_PEOPLE = 100_000;

  /// What one flow of so many people may take.
  private static final Duration STEP = Duration.ofMillis(500);

  private final Answered own;
  private final Split.Found found;
  private final Map<String, String> published;
  private final long end;

  private Pricing(
      Answered own, Split.Found found, Map<String, String> published, Duration longest) {
    this.own = own;
    this.found = found;
    this.published = published;
    this.end = System.nanoTime() + longest.toNanos();
  }

  /// @param longest that it may take
  static Optional<Prices> of(Answered own, Map<String, String> published, Duration longest) {
    return own.found().map(found -> new Pricing(own, found, published, longest).prices());
  }

  private Prices prices() {
    List<Rule> rules = rules(own.problem());
    List<Price> priced = new ArrayList<>();
    if (own.problem().people().size() > MOST_PEOPLE) {
      return new Prices(priced, rules.size(), Prices.Whole.LARGE);
    }
    for (Rule rule : rules) {
      if (!own.isProven() && !crosses(rule)) continue;
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (!left.isPositive() || !TimeLeft.enoughFor(STEP)) {
        return new Prices(priced, rules.size(), Prices.Whole.LATE);
      }
      Optional<Price> price = price(rule, left);
      if (price.isEmpty()) return new Prices(priced, rules.size(), Prices.Whole.LATE);
      priced.add(price.get());
    }
    Prices.Whole whole = priced.size() == rules.size() ? Prices.Whole.YES : Prices.Whole.UNPROVEN;
    return new Prices(priced, rules.size(), whole);
  }

  /// Every rule that could be left out, those that make a search needful first: without them the
  /// others are quick.
  static List<Rule> rules(Problem problem) {
    List<Rule> rules = new ArrayList<>();
    for (Region region : problem.regions()) {
      if (region.min() > 0) rules.add(new Rule.RegionMinimum(region.id(), region.min()));
      if (region.max() < problem.people().size()) {
        rules.add(new Rule.RegionMaximum(region.id(), region.max()));
      }
    }
    rules.addAll(problem.rules());
    rules.sort(Comparator.comparing(rule -> !crosses(rule)));
    return rules;
  }

  private static boolean crosses(Rule rule) {
    return rule instanceof Rule.AreasTogether || rule instanceof Rule.AreasMixed;
  }

  /// Empty when the search without the rule found nothing, or nothing as good, in time.
  private Optional<Price> price(Rule rule, Duration left) {
    if (own.isProven() && !binds(rule)) {
      Change none = Change.between(Change.Places.of(own), Change.Places.of(own), published);
      return Optional.of(new Price(rule, none, Optional.empty(), true));
    }
    Split without = Solver.withoutReasons(without(own.problem(), rule), left);
    return switch (without) {
      case Split.Optimal(var other) -> Optional.of(price(rule, other, own.isProven()));
      case Split.Feasible(var other) ->
          isWorse(other.certificate()) ? Optional.empty() : Optional.of(price(rule, other, false));
      case Split.Undecided _ -> Optional.empty();
      case Split.Infeasible _ -> throw new IllegalStateException("fewer rules forbid more");
    };
  }

  private Price price(Rule rule, Split.Found other, boolean proven) {
    Change.Places free = new Change.Places(own.problem(), other.places());
    Change change = Change.between(free, Change.Places.of(own), published);
    return new Price(rule, change, worse(other.certificate()), proven);
  }

  private Optional<Level> worse(Certificate other) {
    int level = firstDifference(other);
    return level < 0 ? Optional.empty() : Optional.of(found.certificate().levels().get(level));
  }

  private boolean isWorse(Certificate other) {
    int level = firstDifference(other);
    return level >= 0 && other.total().get(level) > found.certificate().total().get(level);
  }

  private int firstDifference(Certificate other) {
    List<Long> totals = found.certificate().total();
    for (int level = 0; level < totals.size(); level++) {
      if (!totals.get(level).equals(other.total().get(level))) return level;
    }
    return -1;
  }

  /// The problem without one rule.
  static Problem without(Problem problem, Rule rule) {
    List<Region> regions = new ArrayList<>();
    for (Region region : problem.regions()) {
      regions.add(
          switch (rule) {
            case Rule.RegionMinimum(var id, _) when id.equals(region.id()) ->
                new Region(id, 0, region.max());
            case Rule.RegionMaximum(var id, _) when id.equals(region.id()) ->
                new Region(id, region.min(), Math.max(region.max(), problem.people().size()));
            default -> region;
          });
    }
    List<Rule> rules = new ArrayList<>(problem.rules());
    rules.remove(rule);
    return new Problem(problem.people(), regions, rules, problem.aim(), problem.seed());
  }

  /// Whether the rule may matter: someone counted by it pays a price for it, or the proof does not
  /// tell. A maximum is paid for above nothing, a minimum below.
  private boolean binds(Rule rule) {
    if (!(found.certificate().proof() instanceof Proof.Priced(var prices, _))) return true;
    return switch (rule) {
      case Rule.RegionMinimum(var region, _) -> pays(prices, region, "", -1);
      case Rule.RegionMaximum(var region, var max) -> max == 0 || pays(prices, region, "", 1);
      case Rule.CategoryMinimum(var region, var category, _) -> pays(prices, region, category, -1);
      case Rule.CategoryMaximum(var region, var category, _) -> pays(prices, region, category, 1);
      case Rule.AreasMixed _ ->
          prices.stream().anyMatch(price -> !price.region().isEmpty() && !price.area().isEmpty());
      case Rule.AreaSeats(var area, _) ->
          prices.stream().anyMatch(price -> price.region().isEmpty() && price.area().equals(area));
      case Rule.AreasTogether _, Rule.Pin _, Rule.Exclusion _ -> true;
    };
  }

  private static boolean pays(List<Proof.Price> prices, String region, String category, int sign) {
    return prices.stream()
        .filter(price -> price.region().equals(region) && price.category().equals(category))
        .filter(price -> price.area().isEmpty())
        .anyMatch(price -> price.levels().stream().anyMatch(level -> level * sign > 0));
  }
}
