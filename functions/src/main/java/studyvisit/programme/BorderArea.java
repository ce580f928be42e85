package studyvisit.programme;

import java.util.List;
import java.util.Optional;
import studyvisit.language.LocalText;

/// A Latin American border area from which people come.
///
/// @param at where the map shows it
/// @param countries ISO 3166-1 alpha-2
/// @param valueChains ids of the vocabulary
public record BorderArea(
    String id,
    LocalText name,
    Point at,
    List<String> countries,
    List<Subregion> subregions,
    List<String> valueChains) {
  public BorderArea {
    countries = List.copyOf(countries);
    subregions = List.copyOf(subregions);
    valueChains = List.copyOf(valueChains);
  }

  public Optional<Subregion> subregion(String code) {
    return subregions.stream().filter(subregion -> subregion.code().equals(code)).findFirst();
  }

  /// A state, department or province of the area.
  ///
  /// @param code ISO 3166-2
  /// @param country ISO 3166-1 alpha-2
  public record Subregion(String code, String country, String name) {}
}
