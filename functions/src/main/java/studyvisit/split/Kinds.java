package studyvisit.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The kinds of people that limits tell apart: those of one helix category and border area. A leaf
/// is a kind at an option; what a limit counts are leaves.
final class Kinds {
  final int leaves;
  private final Problem problem;
  private final int options;
  private final int[] kind;

  /// One person of each kind.
  private final List<Person> examples = new ArrayList<>();

  private final Map<Limit, boolean[]> known = new HashMap<>();

  Kinds(Problem problem) {
    this.problem = problem;
    options = problem.regions().size() + 1;
    kind = new int[problem.people().size()];
    Map<List<String>, Integer> numbers = new HashMap<>();
    for (int index = 0; index < kind.length; index++) {
      Person person = problem.people().get(index);
      List<String> key = List.of(person.category(), person.area());
      Integer same = numbers.putIfAbsent(key, examples.size());
      if (same == null) examples.add(person);
      kind[index] = same == null ? examples.size() - 1 : same;
    }
    leaves = examples.size() * options;
  }

  int leaf(int person, int option) {
    return kind[person] * options + option;
  }

  /// By leaf; who has no place is not counted.
  boolean[] counted(Limit limit) {
    return known.computeIfAbsent(limit, this::count);
  }

  private boolean[] count(Limit limit) {
    boolean[] counted = new boolean[leaves];
    for (int leaf = 0; leaf < leaves; leaf++) {
      counted[leaf] = isPlaced(leaf) && limit.counts(example(leaf), region(leaf));
    }
    return counted;
  }

  private boolean isPlaced(int leaf) {
    return leaf % options < options - 1;
  }

  /// Whether it is one category and area in a region. Limits on others do not cross.
  boolean isCell(int leaf) {
    Person person = example(leaf);
    return isPlaced(leaf) && !person.category().isEmpty() && !person.area().isEmpty();
  }

  /// So few and so many people in a cell.
  Limit limit(int leaf, int min, int max) {
    Person person = example(leaf);
    return new Limit(region(leaf), person.category(), person.area(), min, max);
  }

  private Person example(int leaf) {
    return examples.get(leaf / options);
  }

  private String region(int leaf) {
    return problem.regions().get(leaf % options).id();
  }
}
