package studyvisit.split;

import java.util.List;

/// What a [Checker] found wrong.
///
/// @param ids the person or region concerned, or both in this order; none for a total
public record Violation(Rule rule, List<String> ids) {
  public Violation {
    ids = List.copyOf(ids);
  }

  /// What every proven split keeps.
  public enum Rule {
    /// Only people of the problem have a place.
    KNOWN_PERSON,
    /// People are placed in regions of the problem.
    KNOWN_REGION,
    /// A region has its minimum to its maximum of people.
    WITHIN_BOUNDS,
    /// The objective is what counting gives.
    OBJECTIVE,
    /// Every open region, and no other, has one price for each level, each below 2⁶² in size.
    PRICE_VECTOR,
    /// A price is above 0 only where the maximum is reached, below 0 only where the minimum is.
    PRICE_SIGN,
    /// No region, and to have no place neither, is cheaper for the person than the place given.
    CHEAPEST,
    /// A clash is one of the problem.
    CLASH
  }
}
