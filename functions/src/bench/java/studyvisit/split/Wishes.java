package studyvisit.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// How people's rankings come about. Ids and rankings that are equal are one object, as in a report
/// that is read from the table, so that a million people fit into memory.
enum Wishes {
  /// Around one common order, each step farther from it half as likely as the one before (Mallows'
  /// model with dispersion 0.5, by repeated insertion).
  MALLOWS,
  /// Every order equally likely.
  UNIFORM,
  /// Everybody's is the same.
  SAME,
  /// Every order equally likely, cut after one to three regions.
  SHORT;

  /// Of how many regions a ranking is at most. With this many, all levels but the lottery fit in
  /// one `long` of the solvers that are compared, times their own factor for the number of nodes.
  static final int RANKED = 5;

  private static final double DISPERSION = 0.5;

  /// @param ranked the longest ranking
  Problem problem(int people, int regionCount, int ranked, long seed) {
    Random random = new Random(seed);
    List<Region> regions = regions(people, regionCount, random);
    List<String> common = new ArrayList<>();
    for (Region region : regions) common.add(region.id());
    Collections.shuffle(common, random);
    Map<List<String>, List<String>> rankings = new HashMap<>();
    List<Set<String>> fits = new ArrayList<>();
    for (int pair = 0; pair < regionCount; pair++) {
      fits.add(Set.of(common.get(pair), common.get((pair + 1) % regionCount)));
    }
    List<Person> all = new ArrayList<>(people);
    for (int person = 0; person < people; person++) {
      List<String> ranking = List.copyOf(ranking(common, ranked, random));
      all.add(
          new Person(
              "p%07d".formatted(person),
              rankings.computeIfAbsent(ranking, same -> same),
              fits.get(random.nextInt(regionCount))));
    }
    return new Problem(all, regions, "seed " + seed);
  }

  /// 1 % more places than people; some regions are twice as large as others; minima of a quarter.
  private static List<Region> regions(int people, int count, Random random) {
    double[] weights = new double[count];
    double sum = 0;
    for (int region = 0; region < count; region++) {
      weights[region] = 1 + random.nextDouble();
      sum += weights[region];
    }
    List<Region> regions = new ArrayList<>();
    for (int region = 0; region < count; region++) {
      int max = (int) Math.ceil(1.01 * people * weights[region] / sum);
      regions.add(new Region("r%02d".formatted(region), max / 4, max));
    }
    return regions;
  }

  private List<String> ranking(List<String> common, int ranked, Random random) {
    int regions = common.size();
    return switch (this) {
      case MALLOWS -> inserted(common, random).subList(0, Math.min(ranked, regions));
      case UNIFORM -> shuffled(common, Math.min(ranked, regions), random);
      case SAME -> common.subList(0, Math.min(ranked, regions));
      case SHORT -> shuffled(common, Math.min(1 + random.nextInt(3), regions), random);
    };
  }

  private static List<String> inserted(List<String> common, Random random) {
    List<String> ranking = new ArrayList<>(common.size());
    for (String region : common) {
      int at = ranking.size();
      while (at > 0 && random.nextDouble() < DISPERSION) at--;
      ranking.add(at, region);
    }
    return ranking;
  }

  private static List<String> shuffled(List<String> common, int length, Random random) {
    List<String> ranking = new ArrayList<>(common);
    for (int at = 0; at < length; at++) {
      Collections.swap(ranking, at, at + random.nextInt(ranking.size() - at));
    }
    return ranking.subList(0, length);
  }
}
