package studyvisit.split;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The border areas that travel together, and who is of none.
final class Blocks {
  final List<String> areas = new ArrayList<>();
  final List<int[]> people = new ArrayList<>();
  final int[] alone;

  Blocks(Problem problem, boolean together) {
    SequencedMap<String, List<Integer>> byArea = new TreeMap<>();
    List<Integer> others = new ArrayList<>();
    for (int p = 0; p < problem.people().size(); p++) {
      String area = problem.people().get(p).area();
      if (together && !area.isEmpty()) byArea.computeIfAbsent(area, _ -> new ArrayList<>()).add(p);
      else others.add(p);
    }
    byArea.forEach(
        (area, members) -> {
          areas.add(area);
          people.add(array(members));
        });
    alone = array(others);
  }

  /// Who is of no area is a block alone.
  static Blocks ofEverybody(Problem problem) {
    Blocks blocks = new Blocks(problem, true);
    for (int person : blocks.alone) {
      blocks.areas.add("");
      blocks.people.add(new int[] {person});
    }
    return blocks;
  }

  private static int[] array(List<Integer> list) {
    int[] array = new int[list.size()];
    for (int i = 0; i < array.length; i++) array[i] = list.get(i);
    return array;
  }

  int count() {
    return areas.size();
  }

  /// The one region where the placed people of an area are, or -1 if they are in several; -2 if
  /// nobody has a place.
  int region(int area, byte[] at, int unplaced) {
    int region = -2;
    for (int person : people.get(area)) {
      if (at[person] == unplaced || at[person] == region) continue;
      if (region >= 0) return -1;
      region = at[person];
    }
    return region;
  }
}
