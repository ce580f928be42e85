package studyvisit.split;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Why no split is better: prices, or a division of all splits into cases with a proof for each.
public sealed interface Proof {
  /// Prices that leave no split cheaper. Whatever is not priced costs nothing.
  ///
  /// @param parts prices are in so many parts of a person; 1 or more
  record Priced(List<Price> prices, long parts) implements Proof {
    public Priced {
      prices = List.copyOf(prices);
    }

    /// In whole people.
    public Priced(List<Price> prices) {
      this(prices, 1);
    }
  }

  /// A border area can only travel to one of its regions; a case for each.
  ///
  /// @param prices for the cases that say [Same]
  record ByRegion(List<Price> prices, String area, SequencedMap<String, Proof> regions)
      implements Proof {
    public ByRegion {
      prices = List.copyOf(prices);
      regions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(regions));
    }
  }

  /// In a region, of a category and an area, there are at most so many people, or more.
  record ByCount(String region, String category, String area, int most, Proof atMost, Proof more)
      implements Proof {}

  /// Areas that travel together are few: whoever checks weighs every set of them in every region.
  record EverySet() implements Proof {}

  /// The prices of the case around this one do.
  record Same() implements Proof {}

  /// What each person counted by a [Limit] pays: one number for the rules, then one for each level.
  /// Only where the maximum binds it may be above nothing, only where the minimum does below.
  record Price(String region, String category, String area, List<Long> levels) {
    public Price {
      levels = List.copyOf(levels);
    }
  }
}
