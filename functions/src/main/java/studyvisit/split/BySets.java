package studyvisit.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Of areas that travel together: by the sets that were weighed, with the person among those who
/// must have a place, or with one more place.
final class BySets implements Elsewhere {
  /// Nothing is left out here, so that fewer areas can be weighed than for the best split alone.
  private static final int MOST_AREAS = 16;

  private final EverySet sets;
  private final long[] total;
  private final Map<Integer, Integer> areas = new HashMap<>();

  /// By region: the best splits over all others; empty with too many areas or too little time.
  private final List<SetSplits> others;

  private final Map<Integer, List<Integer>> roomier = new HashMap<>();

  BySets(EverySet sets, Incumbent best) {
    this.sets = sets;
    total = best.total();
    others = sets.blocks.count() > MOST_AREAS ? List.of() : sets.withoutEach();
    for (int area = 0; area < sets.blocks.count(); area++) {
      for (int person : sets.blocks.people.get(area)) areas.put(person, area);
    }
  }

  @Override
  public int worse(int person, int option) {
    if (others.isEmpty()) return UNKNOWN;
    long[] there = leastWith(person, option, others.get(option));
    if (there.length == 0) return IMPOSSIBLE;
    return Elsewhere.firstWorse(there, total);
  }

  /// Empty if no split that keeps the rules has the person there.
  private long[] leastWith(int person, int region, SetSplits others) {
    int area = areas.getOrDefault(person, 0);
    long[] found = new long[0];
    for (int set = 1; set <= sets.all; set++) {
      int rest = sets.all ^ set;
      if (!others.exists[rest] || !Hosting.isIn(area, set)) continue;
      if (sets.bounds.isOut(region, set, Long.MAX_VALUE)) continue;
      long[] here = sets.least(region, set);
      if (here[0] > 0 || !others.isBetter(rest, here, found)) continue;
      long[] with = sets.regions[region].leastWith(set, area, person);
      if (with[0] == 0 && others.isBetter(rest, with, found)) found = others.and(rest, with);
    }
    return found;
  }

  @Override
  public boolean isNext(int person, int region) {
    return !others.isEmpty()
        && roomier
            .computeIfAbsent(region, here -> withOneMore(here, others.get(here)))
            .contains(person);
  }

  /// Who would be in a region if it had one more place.
  private List<Integer> withOneMore(int region, SetSplits others) {
    Hosting here = sets.regions[region];
    int more = here.guests.most + 1;
    long[] found = new long[0];
    int best = 0;
    for (int set = 0; set <= sets.all; set++) {
      if (!others.exists[sets.all ^ set]) continue;
      long[] with = here.least(set, more);
      if (with[0] > 0 || !others.isBetter(sets.all ^ set, with, found)) continue;
      found = others.and(sets.all ^ set, with);
      best = set;
    }
    here.least(best, more);
    return here.placed();
  }
}
