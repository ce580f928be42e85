package studyvisit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import studyvisit.split.Person;

/// How many of which kind of people got which choice. A kind of few people shows no numbers, which
/// would tell what single people wished.
final class Figures {
  /// The fewest people whose numbers are shown.
  static final int FEWEST = 5;

  private final Report report;
  private final List<Person> people;
  private final int[] ranks;

  Figures(Report report) {
    this.report = report;
    people = report.problem().people();
    ranks = new int[people.size()];
    for (int i = 0; i < ranks.length; i++) {
      String place = report.answered().place(people.get(i).id());
      ranks[i] = place.isEmpty() ? 0 : people.get(i).rank(place);
    }
  }

  Map<String, Object> all() {
    int[] indexes = report.applicants().indexes(report.problem());
    Map<String, int[]> areas = by(person -> people.get(person).area());
    Map<String, int[]> countries = by(person -> report.applicants().country(indexes[person]));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("borderAreas", figures(areas, hiddenUpTo(areas.values())));
    // Countries lie within areas: what one table hides could be told from both.
    boolean areSafe = hiddenUpTo(areas.values()) < 0 && hiddenUpTo(countries.values()) < 0;
    all.put("countries", figures(countries, areSafe ? -1 : Integer.MAX_VALUE));
    Map<String, int[]> categories = by(person -> people.get(person).category());
    all.put("helixCategories", figures(categories, hiddenUpTo(categories.values())));
    return all;
  }

  /// How many people of each kind got which rank.
  private Map<String, int[]> by(IntFunction<String> kind) {
    int worst = report.problem().worstRank();
    Map<String, int[]> kinds = new TreeMap<>();
    for (int person = 0; person < ranks.length; person++) {
      kinds.computeIfAbsent(kind.apply(person), _ -> new int[worst + 1])[ranks[person]]++;
    }
    return kinds;
  }

  /// @param limit kinds of so many people and fewer show no numbers
  private static List<Map<String, Object>> figures(Map<String, int[]> kinds, int limit) {
    List<Map<String, Object>> figures = new ArrayList<>();
    kinds.forEach((id, counts) -> figures.add(figure(id, counts, sum(counts) <= limit)));
    return figures;
  }

  /// The people of the largest kinds that show no numbers. If those of few are together so few that
  /// the others and the whole would tell theirs, the next is hidden too. -1 if nothing is hidden.
  private static int hiddenUpTo(Collection<int[]> kinds) {
    int[] sizes = kinds.stream().mapToInt(Figures::sum).sorted().toArray();
    int limit = FEWEST - 1;
    int few = 0;
    int hidden = 0;
    for (int size : sizes) {
      if (size <= limit) {
        few += size;
        hidden++;
      } else if (hidden == 1 || (hidden > 0 && few < FEWEST)) {
        return size;
      }
    }
    return hidden == 0 ? -1 : limit;
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) sum += count;
    return sum;
  }

  /// @param counts by rank, 0 for those without a place
  private static Map<String, Object> figure(String id, int[] counts, boolean isHidden) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("id", id);
    int people = sum(counts);
    if (isHidden) {
      if (people < FEWEST) figure.put("fewerThan", FEWEST);
      else figure.put("withheld", true);
      return figure;
    }
    List<Integer> ranks = new ArrayList<>();
    for (int rank = 1; rank < counts.length; rank++) ranks.add(counts[rank]);
    figure.put("people", people);
    figure.put("ranks", ranks);
    figure.put("unplaced", counts[0]);
    return figure;
  }
}
