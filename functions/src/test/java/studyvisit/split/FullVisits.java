package studyvisit.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Seeded problems as large as a visit gets, with every kind of rule at once: people of uneven
/// border areas, one in ten without a wish, regions of uneven size.
public final class FullVisits {
  private static final List<String> CATEGORIES = List.of("c0", "c1", "c2", "c3");
  private static final Rule.Note NOTE = new Rule.Note("Olga", "2018-05-14", "speaks Danish");

  private final Random random;
  private final List<Region> regions = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, String> published = new HashMap<>();
  private final String seed;

  private FullVisits(long seed) {
    random = new Random(seed);
    this.seed = "seed " + seed;
  }

  /// @param room places for so many of a hundred people
  /// @param areas together or mixed
  public static Problem of(
      long seed, int people, int regions, int areaCount, int room, Rule areas) {
    FullVisits visits = new FullVisits(seed);
    visits.addRegions(regions, people * room / 100);
    visits.addPeople(people, areaCount);
    visits.addRules(areaCount, areas);
    Aim.Published before =
        new Aim.Published(visits.published, Aim.Published.Weight.AFTER_WORST_RANK);
    Aim aim = new Aim(Aim.Ranks.WORST_FIRST, Optional.of(before));
    return new Problem(visits.people, visits.regions, visits.rules, aim, visits.seed);
  }

  private void addRegions(int count, int places) {
    double[] weights = weights(count, 1, 1);
    for (int region = 0; region < count; region++) {
      int most = (int) Math.round(weights[region] * places);
      regions.add(new Region("r%02d".formatted(region), most / 5, most));
    }
  }

  private void addPeople(int count, int areaCount) {
    double[] weights = weights(areaCount, 0.4, 1.6);
    for (int person = 0; person < count; person++) {
      String id = "p%04d".formatted(person);
      int area = 0;
      double left = random.nextDouble();
      while (area < areaCount - 1 && left > weights[area]) {
        left -= weights[area];
        area++;
      }
      Set<String> fits = new HashSet<>();
      for (Region region : regions) if (random.nextInt(3) == 0) fits.add(region.id());
      int standing = random.nextInt(7) == 0 ? 2 : 1;
      String category = CATEGORIES.get(Math.max(0, random.nextInt(5) - 1));
      people.add(new Person(id, ranking(), fits, "a%02d".formatted(area), category, standing));
      if (random.nextInt(4) == 0) {
        published.put(id, regions.get(random.nextInt(regions.size())).id());
      }
    }
  }

  /// The regions that come first by number are liked by most.
  private List<String> ranking() {
    Map<String, Double> liked = new HashMap<>();
    for (int region = 0; region < regions.size(); region++) {
      liked.put(regions.get(region).id(), region * 0.5 + random.nextDouble() * 6);
    }
    List<String> order = new ArrayList<>(liked.keySet());
    order.sort(Comparator.comparingDouble(id -> liked.getOrDefault(id, 0.0)));
    return order.subList(0, random.nextInt(10) == 0 ? 0 : Math.min(4, order.size()));
  }

  private void addRules(int areaCount, Rule areas) {
    rules.add(areas);
    for (Region region : regions) {
      for (String category : CATEGORIES) {
        int most = Math.max(2, region.max() * (category.equals("c0") ? 60 : 35) / 100);
        rules.add(new Rule.CategoryMinimum(region.id(), category, 1));
        rules.add(new Rule.CategoryMaximum(region.id(), category, most));
      }
    }
    rules.add(new Rule.AreaSeats("a00", people.size() / areaCount));
    rules.add(new Rule.AreaSeats("a01", people.size() / areaCount));
    rules.add(new Rule.Pin(people.getFirst().id(), "r01", NOTE));
    for (int times = 1; times <= 6; times++) {
      String region = regions.get(random.nextInt(regions.size())).id();
      rules.add(new Rule.Exclusion(people.get(times * 7 % people.size()).id(), region, NOTE));
    }
  }

  /// Their sum is 1.
  private double[] weights(int count, double least, double spread) {
    double[] weights = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      weights[i] = least + random.nextDouble() * spread;
      sum += weights[i];
    }
    for (int i = 0; i < count; i++) weights[i] /= sum;
    return weights;
  }
}
