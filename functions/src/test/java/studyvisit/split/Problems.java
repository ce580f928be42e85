package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import studyvisit.split.check.Statement;

/// Seeded random problems for tests: the same on every machine.
final class Problems {
  private Problems() {}

  /// Of so many cases a part, when code is changed on purpose a thousand times (`-Ppit`).
  static int cases(int usual) {
    return usual / Integer.getInteger("split.fewerCases", 1);
  }

  static Person person(String id, String... ranking) {
    return new Person(id, List.of(ranking), Set.of());
  }

  static Region region(String id, int max) {
    return new Region(id, 0, max);
  }

  static Problem problem(List<Person> people, Region... regions) {
    return new Problem(people, List.of(regions), "seed");
  }

  /// The best split.
  static Split.Found found(Problem problem) {
    return switch (Solver.solve(problem)) {
      case Split.Optimal(var found) -> found;
      case Split.Feasible _, Split.Undecided _ -> throw new AssertionError("out of time");
      case Split.Infeasible(var clashes, _) -> throw new AssertionError(clashes);
    };
  }

  static Clash clash(Problem problem) {
    return switch (Solver.solve(problem)) {
      case Split.Infeasible(var clashes, _) -> clashes.getFirst();
      case Split.Optimal _, Split.Feasible _, Split.Undecided _ ->
          throw new AssertionError("no clash");
    };
  }

  /// With a region in the place of its old self.
  static Problem with(Problem problem, Region changed) {
    List<Region> regions = new ArrayList<>(problem.regions());
    regions.replaceAll(region -> region.id().equals(changed.id()) ? changed : region);
    return new Problem(problem.people(), regions, problem.rules(), problem.aim(), problem.seed());
  }

  static Problem with(Problem problem, Rule... more) {
    List<Rule> rules = new ArrayList<>(problem.rules());
    rules.addAll(List.of(more));
    return new Problem(problem.people(), problem.regions(), rules, problem.aim(), problem.seed());
  }

  static Problem with(Problem problem, Aim aim) {
    return new Problem(problem.people(), problem.regions(), problem.rules(), aim, problem.seed());
  }

  /// The objective of a split that may not be optimal.
  static Objective count(Problem problem, Map<String, String> places) {
    Integer[] ranks = new Integer[problem.worstRank()];
    Arrays.fill(ranks, 0);
    int fitting = 0;
    for (Person person : problem.people()) {
      String region = places.get(person.id());
      if (region == null) continue;
      ranks[person.rank(region) - 1]++;
      if (person.fits().contains(region)) fitting++;
    }
    return new Objective(places.size(), List.of(ranks), fitting);
  }

  /// What a split that may not be optimal costs, level by level.
  static List<Long> total(Problem problem, Map<String, String> places) {
    Statement statement = new Statement(problem);
    long[] total = new long[Level.of(problem).size()];
    for (Person person : problem.people()) {
      long[] costs = statement.costs(person, places.getOrDefault(person.id(), ""));
      Arrays.setAll(total, level -> total[level] + costs[level]);
    }
    return Arrays.stream(total).boxed().toList();
  }

  /// Everyone of one of four areas and of one of four categories.
  static Problem inAreas(long seed, int people, int regionCount) {
    Problem problem = of(seed, people, regionCount);
    Random random = new Random(seed);
    List<Person> inAreas = new ArrayList<>();
    for (Person person : problem.people()) {
      String area = "a" + random.nextInt(4);
      String category = "c" + random.nextInt(4);
      inAreas.add(new Person(person.id(), person.ranking(), person.fits(), area, category, 0));
    }
    return new Problem(inAreas, problem.regions(), problem.seed());
  }

  /// Many people of four categories and areas with every kind of rule at once but
  /// [Rule.AreasTogether], and a published split that could not be kept.
  static Problem everyRule(long seed, int people, int regionCount) {
    Problem free = inAreas(seed, people, regionCount);
    Random random = new Random(seed);
    int places = people / regionCount;
    List<Rule> rules = new ArrayList<>();
    for (Region region : free.regions()) {
      for (String category : List.of("c0", "c1", "c2", "c3")) {
        int most = places / 4 + random.nextInt(4);
        rules.add(new Rule.CategoryMinimum(region.id(), category, random.nextInt(places / 6)));
        rules.add(new Rule.CategoryMaximum(region.id(), category, most));
      }
    }
    rules.add(new Rule.AreasMixed(places / 4 + 2));
    rules.add(new Rule.AreaSeats("a0", people / 4 - 5));
    rules.add(new Rule.AreaSeats("a1", people / 5));
    Rule.Note note = new Rule.Note("Olga", "2018-05-14", "speaks Danish");
    Map<String, String> published = new HashMap<>();
    List<Person> inClasses = new ArrayList<>();
    for (Person person : free.people()) {
      String region = "r" + random.nextInt(regionCount);
      switch (random.nextInt(20)) {
        case 0 -> rules.add(new Rule.Pin(person.id(), region, note));
        case 1, 2 -> rules.add(new Rule.Exclusion(person.id(), region, note));
        default -> {}
      }
      if (random.nextInt(4) > 0) published.put(person.id(), region);
      int standing = random.nextInt(Person.STANDINGS);
      inClasses.add(
          new Person(
              person.id(),
              person.ranking(),
              person.fits(),
              person.area(),
              person.category(),
              standing));
    }
    Aim.Published before = new Aim.Published(published, Aim.Published.Weight.AFTER_WORST_RANK);
    Aim aim = new Aim(Aim.Ranks.WORST_FIRST, Optional.of(before));
    return new Problem(inClasses, free.regions(), rules, aim, free.seed());
  }

  /// Up to 7 people, 3 regions with 2 places each: limits on categories cross those on areas, so
  /// that no flow alone keeps both.
  static Problem crossing(long seed) {
    Random random = new Random(seed);
    List<String> regions = List.of("x", "y", "z");
    List<Person> people = new ArrayList<>();
    for (int p = 4 + random.nextInt(4); p > 0; p--) {
      List<String> ranking = new ArrayList<>(regions);
      Collections.shuffle(ranking, random);
      String area = "a" + random.nextInt(3);
      people.add(new Person("p" + p, ranking, Set.of(), area, "c" + random.nextInt(3), 0));
    }
    List<Rule> rules = new ArrayList<>(List.of(new Rule.AreasMixed(1)));
    for (String region : regions) {
      for (String category : List.of("c0", "c1", "c2")) {
        if (random.nextInt(3) > 0) rules.add(new Rule.CategoryMaximum(region, category, 1));
      }
    }
    Problem free = problem(people, region("x", 2), region("y", 2), region("z", 2));
    return new Problem(people, free.regions(), rules, Aim.USUAL, "seed " + seed);
  }

  /// Up to 6 people, 3 regions, 2 areas, 2 categories: every kind of rule and aim, closed regions,
  /// too few places, clashes.
  static Problem tiny(long seed) {
    Random random = new Random(seed * 7919);
    List<Region> regions = new ArrayList<>();
    for (int r = random.nextInt(4); r > 0; r--) {
      int max = random.nextInt(4);
      int min = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
      regions.add(new Region("r" + r, min, max));
    }
    List<Person> people = new ArrayList<>();
    for (Person person : people(random, random.nextInt(7), regions, false)) {
      String area = random.nextInt(8) == 0 ? "" : "a" + random.nextInt(2);
      int standing = random.nextInt(4) == 0 ? random.nextInt(Person.STANDINGS) : 1;
      String category = "c" + random.nextInt(2);
      people.add(
          new Person(person.id(), person.ranking(), person.fits(), area, category, standing));
    }
    List<Rule> rules = regions.isEmpty() ? List.of() : rules(random, people, regions);
    return new Problem(people, regions, rules, aim(random, people, regions), "seed " + seed);
  }

  private static List<Rule> rules(Random random, List<Person> people, List<Region> regions) {
    List<Rule> rules = new ArrayList<>();
    for (Region region : regions) {
      for (String category : List.of("c0", "c1")) {
        if (random.nextInt(6) == 0) rules.add(new Rule.CategoryMinimum(region.id(), category, 1));
        if (random.nextInt(6) == 0) {
          rules.add(new Rule.CategoryMaximum(region.id(), category, random.nextInt(3)));
        }
      }
    }
    switch (random.nextInt(3)) {
      case 1 -> rules.add(new Rule.AreasTogether());
      case 2 -> rules.add(new Rule.AreasMixed(1 + random.nextInt(2)));
      default -> {}
    }
    for (String area : List.of("a0", "a1")) {
      if (random.nextInt(4) == 0) rules.add(new Rule.AreaSeats(area, random.nextInt(3)));
    }
    if (people.isEmpty()) return rules;
    Rule.Note note = new Rule.Note("Olga", "2018-05-14", "speaks Danish");
    for (int times = random.nextInt(3); times > 0; times--) {
      String person = people.get(random.nextInt(people.size())).id();
      String region = regions.get(random.nextInt(regions.size())).id();
      rules.add(
          times == 1
              ? new Rule.Pin(person, region, note)
              : new Rule.Exclusion(person, region, note));
    }
    return rules;
  }

  private static Aim aim(Random random, List<Person> people, List<Region> regions) {
    Aim.Ranks ranks = random.nextBoolean() ? Aim.Ranks.WORST_FIRST : Aim.Ranks.FIRST_CHOICES_FIRST;
    if (regions.isEmpty() || random.nextInt(3) > 0) return new Aim(ranks, Optional.empty());
    Map<String, String> places = new HashMap<>();
    for (Person person : people) {
      String region = regions.get(random.nextInt(regions.size())).id();
      if (random.nextBoolean()) places.put(person.id(), region);
    }
    Aim.Published.Weight weight =
        random.nextBoolean() ? Aim.Published.Weight.FIRST : Aim.Published.Weight.AFTER_WORST_RANK;
    return new Aim(ranks, Optional.of(new Aim.Published(places, weight)));
  }

  /// Places for about everyone, minima of a third of the maximum; wishes that are much alike.
  static Problem of(long seed, int people, int regionCount) {
    Random random = new Random(seed);
    List<Region> regions = new ArrayList<>();
    for (int r = 0; r < regionCount; r++) {
      int max = (people + regionCount - 1) / regionCount + random.nextInt(3) - 1;
      regions.add(new Region("r" + r, random.nextInt(Math.max(1, max / 3)), max));
    }
    return new Problem(people(random, people, regions, true), regions, "seed " + seed);
  }

  private static List<Person> people(
      Random random, int count, List<Region> regions, boolean alike) {
    List<Person> people = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      List<String> ids = new ArrayList<>();
      for (Region region : regions) ids.add(region.id());
      if (alike) {
        for (int swap = random.nextInt(1 + regions.size()); swap > 1; swap--) {
          int at = random.nextInt(ids.size() - 1);
          Collections.swap(ids, at, at + 1);
        }
      } else {
        Collections.shuffle(ids, random);
      }
      boolean full = alike && random.nextInt(3) > 0;
      int ranked = full ? ids.size() : random.nextInt(ids.size() + 1);
      Set<String> fits = new HashSet<>();
      for (String id : ids) {
        if (random.nextInt(3) == 0) fits.add(id);
      }
      people.add(new Person("p" + p, ids.subList(0, ranked), fits));
    }
    return people;
  }
}
