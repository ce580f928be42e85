package studyvisit.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import studyvisit.split.check.SplitChecker;
import studyvisit.split.check.Violation;

/// False claims about tiny problems with proofs of every kind, made up or made of the solver's own:
/// none is accepted. What is true, all splits tell.
class FalseProofTest {
  private static final int CLAIMS = 40;
  private static final long[] ODD = {0, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32};
  private static final int[] MOST = {0, 1, 2, -1, Integer.MAX_VALUE, Integer.MIN_VALUE};

  private int accepted;
  private int unshown;

  @Test
  void no_proof_makes_a_false_claim_true() {
    for (int seed = 0; seed < Problems.cases(1_000); seed++) {
      Problem problem = seed % 8 == 0 ? Problems.crossing(seed) : Problems.tiny(seed);
      Optional<List<Long>> best =
          new BruteForce(problem).best().map(total -> LongStream.of(total).boxed().toList());
      Claims claims = new Claims(problem, new Random(seed));
      for (int claim = 0; claim < CLAIMS; claim++) {
        Split split = claims.next();
        List<Violation> violations = SplitChecker.check(problem, split);
        assertThat(violations.isEmpty() && !isTrue(split, best))
            .as("seed %d, claim %d: %s", seed, claim, split)
            .isFalse();
        if (violations.isEmpty()) accepted++;
        else if (violations.getFirst().kind() == Violation.Kind.BOUND) unshown++;
      }
    }
    assertThat(accepted).as("some are true").isGreaterThan(Problems.cases(1_000));
    assertThat(unshown).as("the proofs decide").isGreaterThan(Problems.cases(8_000));
  }

  private static boolean isTrue(Split split, Optional<List<Long>> best) {
    return switch (split) {
      case Split.Infeasible _ -> best.isEmpty();
      case Split.Optimal(var found) -> best.equals(Optional.of(found.certificate().total()));
      case Split.Feasible(var found) ->
          best.isPresent() && compare(found.certificate().bound(), best.get()) <= 0;
      case Split.Undecided _ -> true;
    };
  }

  private static int compare(List<Long> one, List<Long> other) {
    for (int level = 0; level < one.size(); level++) {
      int difference = Long.compare(one.get(level), other.get(level));
      if (difference != 0) return difference;
    }
    return 0;
  }

  /// Makes claims about a problem.
  private static final class Claims {
    private final Problem problem;
    private final Random random;
    private final int levels;
    private final Proof own;
    private final SequencedMap<String, String> best;
    private final List<String> regions = new ArrayList<>(List.of("", "unknown"));
    private final List<String> categories = new ArrayList<>(List.of(""));
    private final List<String> areas = new ArrayList<>(List.of(""));

    Claims(Problem problem, Random random) {
      this.problem = problem;
      this.random = random;
      levels = Level.of(problem).size();
      for (Region region : problem.regions()) regions.add(region.id());
      for (Person person : problem.people()) {
        categories.add(person.category());
        areas.add(person.area());
      }
      switch (Solver.solve(problem)) {
        case Split.Optimal(var found) -> {
          own = found.certificate().proof();
          best = found.places();
        }
        case Split.Infeasible(_, var proof) -> {
          own = proof;
          best = new LinkedHashMap<>();
        }
        case Split.Feasible _, Split.Undecided _ -> throw new AssertionError("out of time");
      }
    }

    Split next() {
      Proof proof = proof(2);
      if (random.nextInt(3) == 0) return new Split.Infeasible(List.of(), proof);
      SequencedMap<String, String> places = new LinkedHashMap<>(best);
      for (int changes = random.nextInt(3); changes > 0; changes--) change(places);
      List<Long> total = Problems.total(problem, places);
      List<Long> bound = new ArrayList<>(total);
      boolean isOptimal = random.nextBoolean();
      if (!isOptimal) bound.replaceAll(level -> level + random.nextInt(3) - 1);
      var certificate = new Certificate(Level.of(problem), total, bound, proof);
      Objective objective = Objective.of(problem, places);
      var found = new Split.Found(places, objective, certificate, new LinkedHashMap<>());
      return isOptimal ? new Split.Optimal(found) : new Split.Feasible(found);
    }

    private void change(SequencedMap<String, String> places) {
      if (problem.people().isEmpty()) return;
      String person = one(problem.people()).id();
      if (problem.regions().isEmpty() || random.nextInt(3) == 0) places.remove(person);
      else places.put(person, one(problem.regions()).id());
    }

    private Proof proof(int depth) {
      return switch (random.nextInt(depth > 0 ? 8 : 5)) {
        case 0, 1 -> own;
        case 2 -> tampered(own);
        case 3 -> new Proof.Priced(prices(), parts());
        case 4 -> random.nextInt(8) == 0 ? new Proof.EverySet() : new Proof.Same();
        case 5 -> byRegion(depth - 1);
        default ->
            new Proof.ByCount(
                one(regions),
                one(categories),
                one(areas),
                MOST[random.nextInt(MOST.length)],
                proof(depth - 1),
                proof(depth - 1));
      };
    }

    private Proof byRegion(int depth) {
      SequencedMap<String, Proof> cases = new LinkedHashMap<>();
      for (String region : regions) if (random.nextInt(8) > 0) cases.put(region, proof(depth));
      return new Proof.ByRegion(prices(), one(areas), cases);
    }

    private Proof tampered(Proof proof) {
      return switch (proof) {
        case Proof.Priced(var prices, var parts) ->
            new Proof.Priced(prices.stream().map(this::tampered).toList(), parts);
        case Proof.ByCount(var region, var category, var area, var most, var atMost, var more) ->
            random.nextBoolean()
                ? new Proof.ByCount(region, category, area, most, tampered(atMost), more)
                : new Proof.ByCount(region, category, area, most + 1, atMost, more);
        case Proof.ByRegion _, Proof.EverySet _, Proof.Same _ -> new Proof.Same();
      };
    }

    private Proof.Price tampered(Proof.Price price) {
      List<Long> numbers = new ArrayList<>(price.levels());
      if (random.nextBoolean()) numbers.set(random.nextInt(numbers.size()), number());
      return new Proof.Price(price.region(), price.category(), price.area(), numbers);
    }

    private List<Proof.Price> prices() {
      List<Proof.Price> prices = new ArrayList<>();
      for (int count = random.nextInt(3); count > 0; count--) {
        List<Long> numbers = new ArrayList<>();
        for (int level = 0; level <= levels; level++) numbers.add(number());
        prices.add(new Proof.Price(one(regions), one(categories), one(areas), numbers));
      }
      return prices;
    }

    private long number() {
      return random.nextInt(8) == 0 ? ODD[random.nextInt(ODD.length)] : random.nextInt(5) - 2;
    }

    private long parts() {
      return random.nextInt(3) == 0 ? ODD[random.nextInt(ODD.length)] : 1 + random.nextInt(2);
    }

    private <T> T one(List<T> some) {
      return some.get(random.nextInt(some.size()));
    }
  }
}
