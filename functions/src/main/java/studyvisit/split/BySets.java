package studyvisit.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Of areas that travel together: by the sets that were weighed, with the person among those who
/// must have a place, or with one more place.
final class BySets implements Elsewhere {
  private final EverySet sets;
  private final long[] total;
  private final Map<Integer, Optional<List<Integer>>> roomier = new HashMap<>();

  BySets(EverySet sets, Incumbent best) {
    this.sets = sets;
    total = best.total();
  }

  @Override
  public int worse(int person, int option) {
    Optional<long[]> there = sets.leastWith(person, option);
    if (there.isEmpty()) return UNKNOWN;
    if (there.get().length == 0) return IMPOSSIBLE;
    int last = total.length - 1;
    for (int level = 1; level < last; level++) {
      if (there.get()[level] != total[level]) return level - 1;
    }
    return last - 1;
  }

  @Override
  public boolean isNext(int person, int region) {
    return roomier
        .computeIfAbsent(region, sets::withOneMore)
        .map(people -> people.contains(person))
        .orElse(false);
  }
}
