package studyvisit.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studyvisit.split.Person;
import studyvisit.split.Problem;
import studyvisit.split.Split;

/// What is otherwise in one split than in another, in people: more, or fewer when below 0.
///
/// @param placed with a place, by standing
/// @param ranked without a place, though they ranked regions
/// @param ranks by rank, the best first
/// @param fitting in a region that shows one of their value chains
/// @param moves who change region or lose the place that the published split gave them
/// @param elsewhere who are not where the other split has them, 0 or more
record Change(
    List<Integer> placed, int ranked, List<Integer> ranks, int fitting, int moves, int elsewhere) {
  private static final int STANDINGS = 3;

  Change {
    placed = List.copyOf(placed);
    ranks = List.copyOf(ranks);
  }

  /// Who goes where of those whom a problem is about: person id → region id.
  record Places(Problem problem, Map<String, String> regions) {
    static Places of(Answered answered) {
      return new Places(
          answered.problem(),
          answered.found().<Map<String, String>>map(Split.Found::places).orElse(Map.of()));
    }
  }

  /// @param published the split that people know
  static Change between(Places one, Places other, Map<String, String> published) {
    Counted before = new Counted(one, published);
    Counted after = new Counted(other, published);
    List<Integer> placed = new ArrayList<>();
    for (int i = 0; i < STANDINGS; i++) placed.add(after.placed[i] - before.placed[i]);
    List<Integer> ranks = new ArrayList<>();
    for (int i = 0; i < Math.max(before.ranks.length, after.ranks.length); i++) {
      ranks.add(at(after.ranks, i) - at(before.ranks, i));
    }
    return new Change(
        placed,
        after.ranked - before.ranked,
        ranks,
        after.fitting - before.fitting,
        after.moves - before.moves,
        elsewhere(one.regions(), other.regions()));
  }

  private static int at(int[] counts, int index) {
    return index < counts.length ? counts[index] : 0;
  }

  private static int elsewhere(Map<String, String> one, Map<String, String> other) {
    Set<String> people = new HashSet<>(one.keySet());
    people.addAll(other.keySet());
    int elsewhere = 0;
    for (String person : people) {
      if (!one.getOrDefault(person, "").equals(other.getOrDefault(person, ""))) elsewhere++;
    }
    return elsewhere;
  }

  int placedInAll() {
    int all = 0;
    for (int count : placed) all += count;
    return all;
  }

  private static final class Counted {
    private final int[] placed = new int[STANDINGS];
    private final int[] ranks;
    private int ranked;
    private int fitting;
    private int moves;

    Counted(Places places, Map<String, String> published) {
      ranks = new int[places.problem().worstRank()];
      for (Person person : places.problem().people()) {
        String region = places.regions().getOrDefault(person.id(), "");
        String before = published.getOrDefault(person.id(), "");
        if (!before.isEmpty() && !before.equals(region)) moves++;
        if (!region.isEmpty()) {
          placed[person.standing()]++;
          ranks[person.rank(region) - 1]++;
          if (person.fits().contains(region)) fitting++;
        } else if (!person.ranking().isEmpty()) {
          ranked++;
        }
      }
    }
  }
}
