package studyvisit.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studyvisit.language.LocalText;

/// The words that all visits share: helix categories, and value chains with the ones that they
/// match.
public record Vocabulary(List<HelixCategory> helixCategories, Map<String, ValueChain> valueChains) {
  public Vocabulary {
    helixCategories = List.copyOf(helixCategories);
    valueChains = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(valueChains));
  }

  /// Whether two value chains are the same or match each other; symmetric.
  public boolean meet(String one, String other) {
    return one.equals(other) || matchesOf(one).contains(other) || matchesOf(other).contains(one);
  }

  public Optional<HelixCategory> helixCategory(String id) {
    return helixCategories.stream().filter(category -> category.id().equals(id)).findFirst();
  }

  private Set<String> matchesOf(String id) {
    ValueChain chain = valueChains.get(id);
    return chain == null ? Set.of() : chain.matches();
  }

  /// One kind of organisation; people read its examples, never the word helix.
  public record HelixCategory(String id, LocalText name, LocalText examples) {}

  /// A sector or product from raw material to market.
  ///
  /// @param matches ids of related value chains
  public record ValueChain(String id, LocalText name, Set<String> matches) {
    public ValueChain {
      matches = Set.copyOf(matches);
    }
  }
}
