package studyvisit.programme;

import java.util.List;
import studyvisit.language.LocalText;

/// An EU host.
///
/// @param at where the map shows it
/// @param min the fewest people that make the visit worthwhile for it; 0 for no minimum
/// @param max the most people that it can host
/// @param valueChains ids of the vocabulary
public record PartnerRegion(
    String id,
    LocalText name,
    Point at,
    int min,
    int max,
    List<String> valueChains,
    List<Presenter> presenters) {
  public PartnerRegion {
    valueChains = List.copyOf(valueChains);
    presenters = List.copyOf(presenters);
  }

  /// A European stakeholder who presents its activities.
  ///
  /// @param name of the organisation, as each language says it
  public record Presenter(LocalText name, List<String> valueChains, LocalText offers) {
    public Presenter {
      valueChains = List.copyOf(valueChains);
    }
  }
}
