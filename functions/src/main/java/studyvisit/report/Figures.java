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
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("borderAreas", by(person -> people.get(person).area()));
    all.put("countries", by(person -> report.applicants().country(indexes[person])));
    all.put("helixCategories", by(person -> people.get(person).category()));
    return all;
  }

  private List<Map<String, Object>> by(IntFunction<String> kind) {
    int worst = report.problem().worstRank();
    Map<String, int[]> kinds = new TreeMap<>();
    for (int person = 0; person < ranks.length; person++) {
      kinds.computeIfAbsent(kind.apply(person), _ -> new int[worst + 1])[ranks[person]]++;
    }
    int limit = hiddenUpTo(kinds.values());
    List<Map<String, Object>> figures = new ArrayList<>();
    kinds.forEach((id, counts) -> figures.add(figure(id, counts, sum(counts) <= limit)));
    return figures;
  }

  /// The people of the largest kinds that show no numbers. If those of few are together so few that
  /// the others and the whole would tell theirs, the next is hidden too.
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
    return limit;
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
