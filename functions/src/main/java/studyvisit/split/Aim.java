package studyvisit.split;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a split is to achieve, where there is a choice.
///
/// @param ranks which ranks count first
/// @param published the split that people know, if one was published
public record Aim(Ranks ranks, Optional<Published> published) {
  /// Worst rank first, nothing published.
  public static final Aim USUAL = new Aim(Ranks.WORST_FIRST, Optional.empty());

  public enum Ranks {
    /// Fewest people at the worst rank, then at the next, ... (leximin).
    WORST_FIRST,
    /// Most people at their first choice, then at the second, ... (rank-maximal).
    FIRST_CHOICES_FIRST
  }

  /// A split that was published. A move is someone placed in it and still here who changes region
  /// or loses the place; a promotion from the reserve is none.
  ///
  /// @param places person id → region id
  /// @param weight when moves count
  public record Published(Map<String, String> places, Weight weight) {
    public Published {
      places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    /// A move must not be weighed by the lottery's side: before everything, or after one level.
    public enum Weight {
      /// Fewest moves come before everything else.
      FIRST,
      /// Fewest moves come right after the first rank that counts.
      AFTER_WORST_RANK
    }
  }

  /// Whether someone moves, being in a region, or nowhere (an empty id), now.
  public boolean moves(Person person, String region) {
    String before = published.map(Published::places).orElse(Map.of()).get(person.id());
    return before != null && !before.equals(region);
  }
}
