package studyvisit.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Seeded random problems for tests: the same on every machine.
final class Problems {
  private Problems() {}

  static Person person(String id, String... ranking) {
    return new Person(id, List.of(ranking), Set.of());
  }

  static Region region(String id, int max) {
    return new Region(id, 0, max);
  }

  static Problem problem(List<Person> people, Region... regions) {
    return new Problem(people, List.of(regions), "seed");
  }

  static Split.Optimal optimal(Problem problem) {
    return switch (Solver.solve(problem)) {
      case Split.Optimal optimal -> optimal;
      case Split.Infeasible(var clashes) -> throw new AssertionError(clashes);
    };
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

  /// Up to 5 people, 3 regions: short and empty rankings, closed regions, minima, too few places,
  /// clashes.
  static Problem tiny(long seed) {
    Random random = new Random(seed);
    List<Region> regions = new ArrayList<>();
    for (int r = random.nextInt(4); r > 0; r--) {
      int max = random.nextInt(4);
      int min = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
      regions.add(new Region("r" + r, min, max));
    }
    int people = random.nextInt(6);
    return new Problem(people(random, people, regions, false), regions, "seed " + seed);
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
